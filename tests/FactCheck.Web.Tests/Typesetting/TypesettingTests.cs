using System.Text;
using FactCheck.Web.Prose;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Typesetting;

[Trait("Run", "thorough")]
public sealed class TypesettingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 2)]
    [InlineData(1, 0)]
    [InlineData(30, 1)]
    [InlineData(45, 5)]
    public async Task A_report_of_any_length_is_typeset_with_every_claim(int claims, int closed)
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(claims, closed);

        var text = await Pdf.Text(await typesetter.Typeset(report));

        text.ShouldContain(report.Code);
        report.Claims.ShouldAllBe(claim => text.Contains(claim.ApprovedBy, StringComparison.Ordinal));
        foreach (var claim in report.Claims)
        {
            Squeezed(text).ShouldContain(Squeezed(claim.Statement));
        }

        foreach (var section in new[] { "Bottom line", "The article", "Scope", "The proof", "Claims", "Sources", "Corrections" })
        {
            text.ShouldContain(section);
        }
    }

    [Fact]
    public async Task Every_rating_is_printed_with_its_definition()
    {
        await using var typesetter = new Typesetter();

        var text = Squeezed(await Pdf.Text(await typesetter.Typeset(SampleReport.With(10))));

        foreach (var rating in SampleReport.Scale.Ratings)
        {
            text.ShouldContain(Squeezed(rating.Name));
            text.ShouldContain(Squeezed(rating.Definition));
        }
    }

    [Fact]
    public async Task The_same_report_gives_the_same_bytes_twice_and_from_two_processes()
    {
        await using var one = new Typesetter();
        await using var other = new Typesetter();

        var first = await one.Typeset(SampleReport.With(30));
        var second = await one.Typeset(SampleReport.With(30));
        var third = await other.Typeset(SampleReport.With(30));

        second.ShouldBe(first);
        third.ShouldBe(first);
    }

    [Fact]
    public async Task The_file_declares_pdf_a_3a_and_carries_its_data()
    {
        await using var typesetter = new Typesetter();

        var pdf = await typesetter.Typeset(
            SampleReport.With(1),
            new ReportAttachment("audit.json", "application/json", "The audit records", "{\"n\":7}")
        );

        var latin = Encoding.Latin1.GetString(pdf);
        latin.ShouldContain("<pdfaid:part>3</pdfaid:part>");
        latin.ShouldContain("<pdfaid:conformance>A</pdfaid:conformance>");
        var attached = await Pdf.Attachments(pdf);
        attached["audit.json"].ShouldBe("{\"n\":7}");
        attached["report.json"].ShouldContain("TC-7Q4K-2MXD");
    }

    [Fact]
    public async Task Hostile_text_is_printed_as_text()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(1);
        const string Hostile =
            "#import \"@preview/x:1.0.0\": * *bold* $x$ </script> bell\a null\0 override\u202Eevil private\uE000 half\uD800 tab\tend";
        report = report with
        {
            BottomLine = Hostile,
            Claims =
            [
                report.Claims[0] with
                {
                    Conclusion = Hostile,
                    Rationale = Rationale.ToPrint("[click](javascript:alert(1)) `#eval(1)`", _ => 1),
                },
            ],
        };

        var text = Squeezed(await Pdf.Text(await typesetter.Typeset(report)));

        text.ShouldContain(
            Squeezed(
                "#import \"@preview/x:1.0.0\": * *bold* $x$ </script> bell[U+0007] null[U+0000] override[U+202E]evil "
                    + "private[U+E000] half[U+D800] tab end"
            )
        );
        text.ShouldContain("click");
        text.ShouldContain("#eval(1)");
    }

    [Fact]
    public async Task No_link_leads_anywhere_but_to_the_web()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(1);
        report = report with
        {
            VerifyAddress = "javascript:alert(1)",
            Article = report.Article with { Address = "javascript:alert(2)" },
            Sources = [report.Sources[0] with { Address = "file:///etc/passwd" }, .. report.Sources.Skip(1)],
            Claims =
            [
                report.Claims[0] with
                {
                    Rationale =
                    [
                        new ProseBlock { Kind = ProseKind.Paragraph, Runs = [new ProseRun { Text = "x", Href = "javascript:alert(3)" }] },
                    ],
                },
            ],
        };

        var latin = Encoding.Latin1.GetString(await typesetter.Typeset(report));

        latin.ShouldContain("/URI (https://port.example/ledger/4)");
        latin.ShouldNotContain("/URI (javascript:");
        latin.ShouldNotContain("/URI (file:");
    }

    [Fact]
    public async Task Words_and_addresses_too_long_for_a_line_are_broken_and_none_of_their_signs_is_lost()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(1);
        var address = "https://port.example/" + new string('a', 179);
        var word = string.Concat(Enumerable.Range(0, 1000).Select(n => FormattableString.Invariant($"{n:0000}w")));
        report = report with
        {
            Article = report.Article with { Address = address, Headline = string.Join(' ', Enumerable.Repeat("Harbour", 40)) },
            Claims = [report.Claims[0] with { Conclusion = word }],
        };

        var pdf = await typesetter.Typeset(report);

        var text = Squeezed(await Pdf.Text(pdf));
        text.ShouldContain(address);
        foreach (var n in Enumerable.Range(0, 1000))
        {
            text.ShouldContain(FormattableString.Invariant($"{n:0000}w"));
        }

        (await Pdf.WidestWord(pdf)).ShouldBeLessThan(595 - 40);
    }

    [Fact]
    public async Task Every_script_that_the_newsroom_reads_is_drawn()
    {
        await using var typesetter = new Typesetter();
        string[] scripts =
        [
            "Кириллица",
            "Ελληνικά",
            "العربية",
            "עברית",
            "हिन्दी",
            "ไทย",
            "汉字简体",
            "漢字繁體",
            "ひらがな",
            "カタカナ",
            "한국어",
            "∀x∈ℝ",
            "→",
            "€",
            "✓",
        ];
        var report = SampleReport.With(1) with { BottomLine = string.Join(" / ", scripts) + " / 😀👍🏽👨‍👩‍👧 / ᚠ" };

        var text = await Pdf.Text(await typesetter.Typeset(report));

        text.ShouldNotContain("[U+4");
        text.ShouldNotContain("[U+9");
        text.ShouldNotContain("[U+1F");
        foreach (var script in new[] { "Кириллица", "Ελληνικά", "汉字简体", "漢字繁體", "ひらがな", "カタカナ", "한국어" })
        {
            text.ShouldContain(script);
        }
    }

    [Fact]
    public async Task No_character_of_the_basic_plane_stops_a_report()
    {
        await using var typesetter = new Typesetter();
        var lines = Enumerable
            .Range(0, 0x10000 / 64)
            .Select(line => string.Concat(Enumerable.Range(line * 64, 64).Select(c => $"{(char)c} ")));
        var report = SampleReport.With(1) with { Method = [.. lines] };

        var pdf = await typesetter.Typeset(report);

        (await Pdf.Text(pdf)).ShouldContain("[U+FFFE]");
    }

    [Fact]
    public async Task An_article_that_reads_from_right_to_left_is_typeset()
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(1);
        report = report with
        {
            Article = report.Article with
            {
                Lang = "ar",
                Dir = ReadingDirection.Rtl,
                Headline = "ما جلبه المد",
                Blocks =
                [
                    new ArticleBlock(
                        ArticleBlockKind.Paragraph,
                        [
                            new ArticleRun("قال العمدة إن ", []),
                            new ArticleRun("الرصيف كلّف مليونين", [new ArticleMark(1, 1, true)]),
                            new ArticleRun(" فقط.", []),
                        ]
                    ),
                ],
            },
        };

        (await Pdf.Text(await typesetter.Typeset(report))).ShouldContain("Bottom line");
    }

    [Theory]
    [InlineData(ReadingDirection.Ltr)]
    [InlineData(ReadingDirection.Rtl)]
    public async Task Every_kind_of_block_is_printed_with_its_marks(ReadingDirection direction)
    {
        await using var typesetter = new Typesetter();
        var report = SampleReport.With(5);
        ArticleBlock Block(ArticleBlockKind kind, int n) =>
            new(
                kind,
                [
                    new ArticleRun($"Before {kind}. ", []),
                    new ArticleRun(
                        $"The words of {kind}, which go on until the line is full and a second one begins below it",
                        [new ArticleMark(n, 1, true)]
                    ),
                    new ArticleRun(".", []),
                ]
            );
        report = report with
        {
            Article = report.Article with
            {
                Dir = direction,
                Blocks = [.. Enum.GetValues<ArticleBlockKind>().Select((kind, i) => Block(kind, i + 1))],
            },
        };

        var pdf = await typesetter.Typeset(report);

        var printed = Squeezed(await Pdf.Text(pdf));
        foreach (var kind in Enum.GetValues<ArticleBlockKind>())
            printed.ShouldContain(Squeezed($"The words of {kind}, which"));
    }

    private static string Squeezed(string text) => Pdf.Squeezed(text);
}
