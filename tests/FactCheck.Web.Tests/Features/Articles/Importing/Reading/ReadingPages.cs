using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>What of a page becomes text, what becomes notes, and what is left out and said.</summary>
public sealed class ReadingPages(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("3 × 10<sup>5</sup> litres", "3 × 10⁵ litres")]
    [InlineData("a dose of 10<sup>-3</sup> and 10<sup>−6</sup> mol", "a dose of 10⁻³ and 10⁻⁶ mol")]
    [InlineData("CO<sub>2</sub>, H<sub>2</sub>SO<sub>4</sub> and PM<sub>2.5</sub>", "CO₂, H₂SO₄ and PM₂.₅")]
    [InlineData("40 km<sup>2</sup>, 7 m<sup>3</sup> and 12 Kilometern<sup>2</sup>", "40 km², 7 m³ and 12 Kilometern²")]
    [InlineData("the 1<sup>st</sup>, the 22<sup>nd</sup>, le 1<sup>er</sup> and n<sup>o</sup> 5", "the 1st, the 22nd, le 1er and no 5")]
    [InlineData("2<sup>n</sup> and 2<sup>x</sup> and 10<sup>3.5</sup>", "2ⁿ and 2^x and 10^(3.5)")]
    [InlineData("Fe<sup>3+</sup> and <sup>14</sup>C", "Fe³⁺ and ¹⁴C")]
    [InlineData("a<span style=\"vertical-align: super\">2</span> is a square", "a² is a square")]
    public async Task Raised_and_lowered_figures_stay_raised_and_lowered(string html, string text) => (await Line(html)).ShouldBe(text);

    [Theory]
    [InlineData("Rose by 7 per cent.<sup>2</sup> It fell.", "Rose by 7 per cent. It fell.")]
    [InlineData("Rose by 7 per cent<sup>2</sup> and fell.", "Rose by 7 per cent and fell.")]
    [InlineData("“Twice the plan,”<sup>12</sup> she said.", "“Twice the plan,” she said.")]
    [InlineData("Rose by 12%<sup>3</sup> and fell.", "Rose by 12% and fell.")]
    [InlineData("On 5 km<sup>2</sup>.<sup>[4]</sup>", "On 5 km².")]
    [InlineData("Wie der Rat sagte.<sup>1,2</sup>", "Wie der Rat sagte.")]
    public async Task A_note_mark_is_no_figure_of_the_text(string html, string text)
    {
        var draft = await Fragment($"<p>{html}</p>");

        StructuredText.Parse(draft.Text).Text.ShouldBe(text);
        draft.Notes.ShouldNotBeEmpty();
        draft.Notes.ShouldAllBe(n => n.Kind == NoteKind.Footnote);
    }

    [Theory]
    [InlineData(
        "<sup><a href=\"#fn1\">1</a></sup>",
        "<li id=\"fn1\">Statistical office, <a href=\"https://stat.example/t1\">table 1</a>. <a href=\"#r1\">↩</a></li>",
        "ol"
    )]
    [InlineData(
        "<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a>",
        "<p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Statistical office, <a href=\"https://stat.example/t1\">table 1</a>.</p>",
        "div"
    )]
    [InlineData("<sup>1</sup>", "<p><sup>1</sup> Statistical office, <a href=\"https://stat.example/t1\">table 1</a>.</p>", "div")]
    [InlineData("[1]", "<p>[1] Statistical office, <a href=\"https://stat.example/t1\">table 1</a>.</p>", "div")]
    [InlineData("<sup>[1]</sup>", "<li>Statistical office, <a href=\"https://stat.example/t1\">table 1</a>.</li>", "ol")]
    [InlineData("<sup>*</sup>", "<p>* Statistical office, <a href=\"https://stat.example/t1\">table 1</a>.</p>", "div")]
    public async Task The_notes_words_are_found_and_leave_the_text(string mark, string note, string list)
    {
        var draft = await Fragment($"<p>The bridge cost twice the plan.{mark} Nobody said so.</p><h2>Notes</h2><{list}>{note}</{list}>");

        draft.Text.ShouldBe("The bridge cost twice the plan. Nobody said so.");
        var only = draft.Notes.Where(n => n.Kind == NoteKind.Footnote).ShouldHaveSingleItem();
        only.Words.ShouldBe("Statistical office, table 1.");
        only.Address.ShouldBe("https://stat.example/t1");
        only.Span.Start.ShouldBe("The bridge cost twice the plan.".Length);
    }

    [Fact]
    public async Task Forty_notes_all_stand_at_their_words()
    {
        var text = string.Concat(
            Enumerable.Range(1, 40).Select(n => $"<p>Sentence number {n} ends here.<sup><a href=\"#n{n}\">{n}</a></sup> More.</p>")
        );
        var list = string.Concat(Enumerable.Range(1, 40).Select(n => $"<li id=\"n{n}\">Note of {n}.</li>"));
        var draft = await Fragment($"{text}<ol class=\"footnotes\">{list}</ol>");

        draft.Notes.Count.ShouldBe(40);
        draft.Text.ShouldNotContain("Note of");
        for (var n = 1; n <= 40; n++)
            StructuredText.Parse(draft.Text).Text[..draft.Notes[n - 1].Span.Start].ShouldEndWith($"number {n} ends here.");
    }

    [Theory]
    [InlineData("paid <del>15</del> 51 million", "paid 51 million", ReceiptKind.StruckOut, "15")]
    [InlineData("it <s>passed</s> fell", "it fell", ReceiptKind.StruckOut, "passed")]
    [InlineData("it <span style=\"text-decoration: line-through\">passed</span> fell", "it fell", ReceiptKind.StruckOut, "passed")]
    [InlineData("it <span class=\"old\">passed</span> fell", "it fell", ReceiptKind.StruckOut, "passed")]
    [InlineData("it <ins>really</ins> fell", "it really fell", ReceiptKind.Inserted, "really")]
    [InlineData("it fell<span style=\"display:none\"> as Ms X told us</span>.", "it fell.", ReceiptKind.Hidden, null)]
    [InlineData("it fell<span class=\"gone\"> as Ms X told us</span>.", "it fell.", ReceiptKind.Hidden, null)]
    [InlineData("it fell<span hidden> as Ms X told us</span>.", "it fell.", ReceiptKind.Hidden, null)]
    [InlineData("it fell<span style=\"position:absolute;left:-9999px\"> as Ms X told us</span>.", "it fell.", ReceiptKind.Hidden, null)]
    [InlineData("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby> fell", "東京 fell", ReceiptKind.Ruby, "東京 (とうきょう)")]
    [InlineData("within <math><mo>±</mo><mn>3</mn></math> degrees", "within ±3 degrees", ReceiptKind.Formula, "±3")]
    [InlineData("as <img class=\"tex\" alt=\"E = mc^2\"> says", "as E = mc^2 says", ReceiptKind.Formula, "E = mc^2")]
    [InlineData("as <img class=\"formula\" src=\"x.png\"> says", "as [formula] says", ReceiptKind.FormulaUnread, null)]
    public async Task What_readers_do_not_read_is_left_out_and_said(string html, string text, ReceiptKind kind, string? words)
    {
        var draft = await Fragment($"<style>.old{{text-decoration:line-through}} .gone{{display:none}}</style><p>{html}</p>");

        draft.Text.ShouldBe(text);
        var line = draft.Receipt.Where(r => r.Kind == kind).ShouldHaveSingleItem();
        line.Count.ShouldBe(1);
        line.Places.ShouldBe([new ReceiptPlace(1, words)]);
    }

    [Fact]
    public async Task Links_are_notes_at_their_words_and_navigation_is_none()
    {
        var draft = await Page(
            "<link rel=\"canonical\" href=\"https://ledger.example/town/bridge\">",
            $"<p>{Pages.Sentence} See <a href=\"../report?y=1932\">the report of that year</a> and <a href=\"https://stat.example/\">the "
                + $"figures</a>, or <a href=\"#top\">go up</a>. {Pages.Sentence}</p><p>{Pages.Sentence} {Pages.Sentence}</p>"
                + "<p><a href=\"/more\">More of the town</a></p>"
        );
        var text = StructuredText.Parse(draft.Text).Text;

        draft
            .Notes.Select(n => (n.Kind, text[n.Span.Start..n.Span.End], n.Address))
            .ShouldBe([
                (NoteKind.Link, "the report of that year", "https://ledger.example/report?y=1932"),
                (NoteKind.Link, "the figures", "https://stat.example/"),
            ]);
    }

    [Fact]
    public async Task A_row_of_a_table_stays_one_line()
    {
        var draft = await Fragment(
            "<table><caption>Tonnes</caption><tr><th></th><th>2019</th><th>2020</th></tr><tr><td "
                + "rowspan=2>Coal</td><td>5</td><td>6</td></tr>"
                + "<tr><td>7</td><td>8</td></tr></table><table role=presentation><tr><td><p>One.</p></td><td><p>Two.</p></td></tr></table>"
        );

        draft.Text.ShouldBe("^ Tonnes\n2019 · 2020\nCoal · 2019: 5 · 2020: 6\nCoal · 2019: 7 · 2020: 8\nOne.\nTwo.");
        draft.Receipt.ShouldContain(r => r.Kind == ReceiptKind.Table && r.Count == 1);
    }

    [Fact]
    public async Task A_share_bar_goes_and_an_article_in_a_box_of_that_name_stays()
    {
        var draft = await Fragment(
            $"<div class=\"share-box\"><p>{Pages.Sentence} {Pages.Sentence}</p><div class=\"share-bar\"><a href=\"#\">Send it</a>"
                + $"</div></div>"
        );

        draft.Text.ShouldBe($"{Pages.Sentence} {Pages.Sentence}");
        draft.Receipt.Where(r => r.Kind == ReceiptKind.ShareBar).ShouldHaveSingleItem().Places[0].Words.ShouldBe("Send it");
    }

    [Fact]
    public async Task A_text_that_is_a_small_part_of_its_page_says_so()
    {
        var list = string.Concat(Enumerable.Range(1, 400).Select(n => $"<div><a href=\"/{n}\">Another story of the town {n}</a></div>"));

        (await Page("", $"<p>{Pages.Sentence}</p><p>{Pages.Sentence}</p></article><aside>{list}</aside><article>"))
            .Part.ShouldNotBeNull()
            .ShouldBeLessThan(1 / 3.0);
        (await Page("", $"<p>{Pages.Sentence}</p><p>{Pages.Sentence}</p>")).Part.ShouldBeNull();
    }

    [Trait("Run", "thorough")]
    [Fact]
    public async Task A_formula_bomb_and_ten_thousand_cells_and_notes_stay_bounded()
    {
        var bomb =
            string.Concat(Enumerable.Repeat("<mfrac><mn>1</mn>", 300)) + "<mn>2</mn>" + string.Concat(Enumerable.Repeat("</mfrac>", 300));
        (await Fragment($"<p>It is <math>{bomb}</math>.</p>")).Text.ShouldBe("It is [formula].");

        var rows = string.Concat(
            Enumerable.Repeat($"<tr>{string.Concat(Enumerable.Repeat("<td rowspan=900 colspan=900>7</td>", 10))}</tr>", 1000)
        );
        (await Fragment($"<table>{rows}</table>")).Text.Split('\n').Length.ShouldBeLessThanOrEqualTo(1000);

        var many = string.Concat(Enumerable.Range(1, 10_000).Select(n => $"<p>So it was.<sup><a href=\"#n{n}\">{n}</a></sup></p>"));
        var notes = string.Concat(Enumerable.Range(1, 10_000).Select(n => $"<li id=\"n{n}\">Note {n}.</li>"));
        (await Fragment($"{many}<ol>{notes}</ol>")).Notes.Count.ShouldBe(10_000);
    }

    private async Task<string> Line(string html) => StructuredText.Parse((await Fragment($"<p>{html}</p>")).Text).Text;

    private Task<ArticleDraft> Fragment(string html) =>
        site.App.Services.GetRequiredService<HtmlReader>().Fragment(html, TestContext.Current.CancellationToken);

    private Task<ArticleDraft> Page(string head, string body) =>
        site
            .App.Services.GetRequiredService<HtmlReader>()
            .Page(Encoding.UTF8.GetBytes(Pages.Article(head, body)), TestContext.Current.CancellationToken);
}
