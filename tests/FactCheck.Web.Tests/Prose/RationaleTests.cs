using System.Globalization;
using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using FactCheck.Web.Prose;

namespace FactCheck.Web.Tests.Prose;

public sealed class RationaleTests
{
    [Theory]
    [InlineData("See [2] and [1], then [2] again.", "1,2")]
    [InlineData("Together [3, 1].", "1,3")]
    [InlineData("[1][2]", "1,2")]
    [InlineData("- a point [4]\n\n> a quotation [5]\n\n**strong [6]**", "4,5,6")]
    [InlineData(@"`[1]` and \[2\] and [3](https://example.org) and [year 2020]", "")]
    [InlineData("[4]: https://example.org", "")]
    public void Citations_are_found_sorted_and_once(string markdown, string expected) =>
        string.Join(',', Rationale.Citations(markdown)).ShouldBe(expected);

    [Theory]
    [InlineData("[a](https://example.org/x)", "https://example.org/x")]
    [InlineData("[a](http://example.org/)", "http://example.org/")]
    [InlineData("<https://example.org/auto>", "https://example.org/auto")]
    [InlineData("[a](mailto:desk@example.org)", "mailto:desk@example.org")]
    [InlineData("[a](javascript:alert(1))", null)]
    [InlineData("[a](JaVaScRiPt:alert(1))", null)]
    [InlineData("[a](java&#10;script:alert(1))", null)]
    [InlineData("[a](data:text/html,x)", null)]
    [InlineData("[a](vbscript:x)", null)]
    [InlineData("[a](file:///etc/passwd)", null)]
    [InlineData("[a](//example.org)", null)]
    [InlineData("[a](/relative)", null)]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)", null)]
    public void Only_links_to_the_web_and_to_mail_survive(string markdown, string? href)
    {
        var links = Html(markdown).QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToArray();

        links.ShouldBe(href is null ? [] : [href]);
        Rationale.ToPrint(markdown, _ => 1).SelectMany(b => b.Runs).Select(r => r.Href).OfType<string>().ShouldBe(links.OfType<string>());
    }

    [Theory]
    [InlineData("![")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("[1,")]
    [InlineData("*a_")]
    [InlineData("_a*")]
    [InlineData("**a ")]
    [InlineData("*a **b")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("a`b")]
    [InlineData("|a")]
    [InlineData("<a ")]
    [InlineData("&")]
    [InlineData("https://a.example ")]
    public void However_deep_the_signs_nest_the_words_are_shown(string sign) =>
        Html(string.Concat(Enumerable.Repeat(sign, 20_000 / sign.Length - 2)) + "word").Body!.TextContent.ShouldContain("word");

    [Fact]
    public void Markup_in_the_text_stays_text()
    {
        var page = Html("<script>alert(1)</script> <b onclick=x>bold</b> ![the alt text](https://example.org/pixel.png)");

        page.QuerySelectorAll("script, b, img").ShouldBeEmpty();
        page.Body!.TextContent.ShouldContain("<script>alert(1)</script>");
        page.Body.TextContent.ShouldContain("the alt text");
    }

    [Fact]
    public void A_citation_links_to_its_evidence_and_one_without_evidence_stays_text()
    {
        var page = Html("Counted.[2] Guessed.[9]");

        page.QuerySelector("a.cite")!.GetAttribute("href").ShouldBe("#e2");
        page.QuerySelector("a.cite")!.TextContent.ShouldBe("2");
        page.Body!.TextContent.ShouldBe("Counted.2 Guessed.[9]");
    }

    [Fact]
    public void In_print_a_citation_bears_the_number_of_its_source()
    {
        var runs = Rationale.ToPrint("Counted.[2] Guessed.[9]", n => n == 2 ? 14 : 0).ShouldHaveSingleItem().Runs;

        runs.Select(r => r.Cite).OfType<int>().ShouldBe([14]);
        string.Concat(runs.Select(r => r.Text)).ShouldBe("Counted. Guessed.[9]");
    }

    [Fact]
    public void Paragraphs_lists_and_styles_are_kept_and_the_rest_becomes_plain()
    {
        var blocks = Rationale.ToPrint(
            "# Title\n\nOne *two* **three**\n\n3. a\n4. b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n\n```\ncode <b>\n```",
            _ => 1
        );

        blocks
            .Select(b => b.Kind)
            .ShouldBe([ProseKind.Heading, ProseKind.Paragraph, ProseKind.List, ProseKind.Paragraph, ProseKind.Paragraph, ProseKind.Code]);
        blocks[1].Runs.Select(r => (r.Text.Trim(), r.Emphasis, r.Strong)).ShouldContain(("two", true, false));
        blocks[1].Runs.Select(r => (r.Text.Trim(), r.Emphasis, r.Strong)).ShouldContain(("three", false, true));
        (blocks[2].Start, blocks[2].Items.Count).ShouldBe((3, 2));
        string.Concat(blocks[4].Runs.Select(r => r.Text)).ShouldBe("1 · 2");
        blocks[5].Runs[0].Text.ShouldBe("code <b>");
    }

    [Fact]
    public void The_name_of_a_link_is_not_swallowed() =>
        Html("Text.\n\n[2]: https://example.org \"Title\"").Body!.TextContent.ShouldContain("[2]: https://example.org");

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("*")]
    [InlineData("[")]
    [InlineData("![")]
    public void Markup_nested_without_end_is_still_read(string piece) =>
        Rationale.ToPrint(string.Concat(Enumerable.Repeat(piece, 5_000)) + "the end", _ => 1).ShouldNotBeEmpty();

    private static AngleSharp.Html.Dom.IHtmlDocument Html(string markdown)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Rationale.ToHtml(markdown, n => n < 9 ? $"#e{n}" : null).WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
