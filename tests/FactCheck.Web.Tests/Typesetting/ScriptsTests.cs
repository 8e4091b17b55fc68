using System.Globalization;
using System.Text;
using FactCheck.Web.Prose;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>Every script that newsrooms write in is drawn in every place, and comes back as text.</summary>
[Trait("Run", "thorough")]
public sealed class ScriptsTests
{
    private static readonly string[] _fromTheLeft =
    [
        "The ferry carried 412,000 people — “not one lamp left dark”.",
        "Пором перевіз 412 000 людей; ґанок, їжак, подвір’я.",
        "Το πλοίο μετέφερε 412.000 ανθρώπους· ἀρχὴ ᾠδῆς.",
        "नौका ने ४१२ हज़ार यात्रियों को पहुँचाया; क्षेत्र, श्री, ज्ञान।",
        "เรือเฟอร์รี่ขนส่งผู้โดยสาร 412,000 คน ที่นี่ น้ำ ปู่",
        "渡轮去年运送了四十一万二千人，骨门直，喆堃。",
        "渡輪去年運送了四十一萬二千人，骨門直，喆堃。",
        "フェリーは昨年41万2千人を運んだ。骨・直・門、鷗外、髙橋。",
        "여객선은 지난해 41만 2천 명을 실어 날랐다. 骨 뷁 쌓였다.",
        "∀x∈ℝ: ∑ᵢ xᵢ² ≥ 0, √2 ≈ 1.414, ∂f/∂t ≠ ∞, ½ ≤ ¾",
        "😀 👍🏽 👨‍👩‍👧 ⚓ 🇺🇦 ✓ €",
    ];

    private static readonly string[] _fromTheRight =
    [
        "قال العمدة إنّ الرصيف كَلَّفَ 412 ألف يورو عام 2024",
        "ראש העיר אמר: הרציף עלה 412,000 אירו בשנת 2024",
        "The mayor said قال العمدة إن الرصيف كلف 412 ألف يورو in March, and הרציף עלה 412,000 אירו in May.",
    ];

    [Theory]
    [InlineData("en", ReadingDirection.Ltr)]
    [InlineData("ar", ReadingDirection.Rtl)]
    [InlineData("ja", ReadingDirection.Ltr)]
    [InlineData("ko", ReadingDirection.Ltr)]
    [InlineData("zh-Hant", ReadingDirection.Ltr)]
    [InlineData("zh-Hans", ReadingDirection.Ltr)]
    public async Task Every_script_comes_back_from_headline_claim_rationale_source_and_margin(string language, ReadingDirection direction)
    {
        await using var typesetter = new Typesetter();

        var printed = Letters(await Pdf.Text(await typesetter.Typeset(Sample(language, direction))));

        printed.ShouldNotContain("[U+");
        printed.ShouldNotContain("\uFFFD");
        foreach (var text in _fromTheLeft)
        {
            // In the headline, the proof, and of its claim: statement, words, conclusion, rationale, claimant; and the source.
            Count(printed, Letters(text)).ShouldBeGreaterThanOrEqualTo(8, text);
        }

        foreach (var word in _fromTheRight.SelectMany(text => text.Split(' ')).Select(Letters).Where(word => word.Any(c => c > '\u0590')))
        {
            Count(printed, word.TrimEnd(':')).ShouldBeGreaterThanOrEqualTo(8, word);
        }
    }

    internal static ReportDocument Sample(string language, ReadingDirection direction)
    {
        string[] all = [.. _fromTheLeft, .. _fromTheRight];
        var report = SampleReport.With(1, closed: 0);
        var (claim, source) = (report.Claims[0], report.Sources[0]);
        return report with
        {
            BottomLine = string.Join('\n', all),
            Article = report.Article with
            {
                Headline = string.Join('\n', all),
                Lang = language,
                Dir = direction,
                Blocks = [.. all.Select((text, i) => new ArticleBlock(ArticleBlockKind.Paragraph, [new(text, [new(i + 1, 1, true)])]))],
            },
            Claims =
            [
                .. all.Select(
                    (text, i) =>
                        claim with
                        {
                            N = i + 1,
                            Statement = text,
                            Excerpt = new("", text, ""),
                            Claimant = text,
                            Conclusion = text,
                            Rationale = Rationale.ToPrint(text, _ => 1),
                            Evidence = [new(i + 1, 1, EvidenceStance.Supports, text, null, null)],
                        }
                ),
            ],
            Sources = [.. all.Select((text, i) => source with { N = i + 1, Title = text })],
        };
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // Spaces and the controls of direction are the reader's own; vowel marks of Arabic and Hebrew come back in another order.
    private static string Letters(string text) =>
        string.Concat(
            Pdf.Squeezed(text)
                .Normalize(NormalizationForm.FormC)
                .Where(c =>
                    CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format
                    && c is not (>= '\u0591' and <= '\u05C7') and not (>= '\u064B' and <= '\u0652')
                )
        );
}
