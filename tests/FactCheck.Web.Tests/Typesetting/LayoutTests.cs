using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Web.Settings;
using FactCheck.Web.Tests.Typesetting.Brand;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Brand;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Typesetting;

[Trait("Run", "thorough")]
public sealed class LayoutTests
{
    // The column ends 26 mm from the right edge of the page, the margin begins 18 mm from its left; a sign may hang a little.
    private const double ColumnEnds = (210 - 26) * 72 / 25.4;
    private const double MarginBegins = 18 * 72 / 25.4;
    private const double Hanging = 6;

    // In print these name the kind of a thing or are identifiers; everything else is text that somebody typed.
    private static readonly HashSet<string> _notTyped = new(StringComparer.Ordinal)
    {
        "kind",
        "stance",
        "rank",
        "dir",
        "lang",
        "rating",
        "id",
        "sha",
        "captured",
        "issued",
        "verifyAddress",
        "qr",
        "href",
        "headHash",
        "footNote",
        "verifyShort",
        "code",
        "brand",
    };

    [Theory]
    [InlineData(ReportBandKind.Supersedes, "New version")]
    [InlineData(ReportBandKind.Corrects, "Correction")]
    [InlineData(ReportBandKind.Withdrawn, "Withdrawn")]
    public async Task A_band_says_what_it_announces_and_prints_a_long_note_whole(ReportBandKind kind, string name)
    {
        await using var typesetter = new Typesetter();
        var note = string.Join(' ', Enumerable.Range(1, 150).Select(n => FormattableString.Invariant($"sentence{n}.")));

        var text = Pdf.Squeezed(await Pdf.Text(await typesetter.Typeset(SampleReport.With(1) with { Band = new ReportBand(kind, note) })));

        text.ShouldContain(Pdf.Squeezed(name + note));
    }

    [Fact]
    public async Task The_newest_correction_comes_first()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(1) with
        {
            Corrections = [new("2 March 2026", 2, "The older one."), new("4 March 2026", 3, "The newer one.")],
        };

        var text = await Pdf.Text(await typesetter.Typeset(report));

        text.IndexOf("The newer one.", StringComparison.Ordinal)
            .ShouldBeInRange(0, text.IndexOf("The older one.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(300, 60)]
    [InlineData(64, 64)]
    public async Task A_newsroom_prints_its_own_title_colours_and_logo(int width, int height)
    {
        await using var typesetter = new Typesetter();
        var brand = new ReportBrand("Proof of the week", "#1a1040", "#7a1f5c", "png", Convert.ToBase64String(Picture.Png(width, height)));
        var report = SampleReport.With(1) with { Brand = brand };

        var pdf = await typesetter.Typeset(report);

        (await Pdf.Text(pdf, top: 0)).ShouldContain("Proof of the week");
        (await PdfStructure.Of(pdf)).Figures.ShouldContain(report.Newsroom);
        var page = await Picture.FirstPage(pdf);
        page.Has(0x1a, 0x10, 0x40).ShouldBeTrue("the ink");
        page.Has(0x7a, 0x1f, 0x5c).ShouldBeTrue("the accent");
    }

    [Fact]
    public async Task Addresses_and_words_too_long_for_a_line_stay_inside_the_page()
    {
        await using var typesetter = new Typesetter();
        var address = "https://port.example/" + string.Concat(Enumerable.Repeat("abcdefghij/", 16)) + "end?x=1&y=2";
        var word = string.Concat(Enumerable.Repeat("w0123456789", 91));

        var pdf = await typesetter.Typeset(
            Typed(
                SampleReport.With(3),
                (name, text) =>
                    name is "address" or "where" ? address
                    : name is "text" or "conclusion" or "note" ? word
                    : text + word[..60]
            )
        );

        var (left, right) = await Pdf.Edges(pdf);
        left.ShouldBeGreaterThan(MarginBegins - 1);
        right.ShouldBeLessThan(ColumnEnds + Hanging);
    }

    [Fact]
    public async Task Markup_in_any_field_is_printed_as_text()
    {
        await using var typesetter = new Typesetter();
        var typed = new List<string>();
        var report = SampleReport.With(3);
        report = Typed(
            report with
            {
                Sources = [.. report.Sources.Where(s => s.Protected is null)],
            },
            (_, text) =>
            {
                if (text.Length == 0)
                    return text;
                typed.Add(
                    FormattableString.Invariant($"#eval(1) *b* _e_ $x^2$ <l> @r `c` = h // c /* d -- 'q' ~ [x] \\n {typed.Count}end")
                );
                return typed[^1];
            }
        );

        var text = Pdf.Squeezed(await Pdf.Text(await typesetter.Typeset(report)));

        typed.Count.ShouldBeGreaterThan(80);
        foreach (var field in typed)
        {
            text.ShouldContain(Pdf.Squeezed(field));
        }
    }

    [Fact]
    public async Task The_structure_is_one_that_a_screen_reader_can_follow()
    {
        await using var typesetter = new Typesetter();

        var structure = await PdfStructure.Of(await typesetter.Typeset(SampleReport.With(4)));

        structure.Headings.First().ShouldBe(1);
        structure.Headings.Zip(structure.Headings.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
        structure.Headings.Count(level => level == 2).ShouldBe(4);
        structure.Figures.ShouldNotBeEmpty();
        structure.Figures.ShouldAllBe(alternative => alternative.Length > 0);
        structure.Tables.ShouldBe([4]);
        structure.Lists.ShouldContain(5, "the five lines on how to verify");
        structure.Links.ShouldNotBeEmpty();
        structure.Links.ShouldAllBe(contents => contents.Length > 0);
    }

    private static ReportDocument Typed(ReportDocument report, Func<string, string, string> change)
    {
        var json = JsonSerializer.SerializeToNode(report, ReportJson.Options)!;
        Change(json, "");
        return json.Deserialize<ReportDocument>(ReportJson.Options)!;

        void Change(JsonNode node, string name)
        {
            switch (node)
            {
                case JsonObject fields:
                    foreach (var (key, value) in fields.Where(f => f.Value is not null && !_notTyped.Contains(f.Key)).ToList())
                    {
                        if (value is JsonValue text && text.TryGetValue<string>(out var typed))
                            fields[key] = change(key, typed);
                        else
                            Change(value!, key);
                    }

                    break;
                case JsonArray items:
                    for (var i = 0; i < items.Count; i++)
                    {
                        if (items[i] is JsonValue text && text.TryGetValue<string>(out var typed))
                            items[i] = change(name, typed);
                        else if (items[i] is { } item)
                            Change(item, name);
                    }

                    break;
            }
        }
    }
}
