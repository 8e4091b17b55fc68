using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>What pages show beside plain words: kept as what it says, or said to be left out.</summary>
public sealed class SayingWhatPagesHold(Site site) : IClassFixture<Site>
{
    private static readonly string _words = string.Concat(Enumerable.Repeat($"<p>{Pages.Sentence}</p>", 8));

    [Theory]
    [InlineData("V<sub>max</sub> and V<sub>eff</sub> of x<sub>i</sub>", "Vₘₐₓ and V_(eff) of xᵢ")]
    [InlineData("bake 3<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> cups", "bake 3 1/2 cups")]
    [InlineData("bake <math><mn>3</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>7 cups", "bake 3 1/2 7 cups")]
    [InlineData("within <img class=tex alt=\"{\\displaystyle \\pm 3\\times 10^{5}}\"> m", "within ±3×10⁵ m")]
    [InlineData("as <script type=\"math/tex\">\\frac{a+b}{2}\\le\\sqrt{x_{i}}</script>", "as (a+b)/2≤√xᵢ")]
    [InlineData("bake 4<sup>1</sup>/<sub>2</sub> cups, or <sup>3</sup>⁄<sub>4</sub>", "bake 4 1/2 cups, or 3/4")]
    [InlineData("<span>The quay</span><span class=\"photo-credit\">Photo: Jo</span>", "The quay Photo: Jo")]
    [InlineData("he said <q>never</q> and <q>“no”</q>", "he said “never” and “no”")]
    [InlineData("turnout was <span aria-hidden=true>51</span> per cent", "turnout was 51 per cent")]
    [InlineData("he is M<sup>me</sup> Roy’s and Exm<sup>o</sup>", "he is Mme Roy’s and Exmo")]
    public async Task Words_say_what_readers_see(string html, string text) =>
        StructuredText.Parse((await Fragment($"<p>{html}</p>")).Text).Text.ShouldBe(text);

    [Theory]
    [InlineData("Rates rose<sup>a</sup> then.", "<p><sup>a</sup> Adjusted.</p>", "Rates rose then.", "Adjusted.")]
    [InlineData("They paid 51<sup>b</sup> euros.", "<p><sup>b</sup> Adjusted.</p>", "They paid 51 euros.", "Adjusted.")]
    [InlineData("It rose 😀<sup>1</sup> then.", "<p><sup>1</sup> Adjusted.</p>", "It rose 😀 then.", "Adjusted.")]
    [InlineData("They paid 4.1<sup>b</sup> euros.", "", "They paid 4.1 euros.", "b")]
    [InlineData("Rates rose.<sup>: 207 </sup> They fell.", "", "Rates rose. They fell.", ": 207")]
    [InlineData("Rates rose<sup>[citation needed]</sup> then.", "", "Rates rose then.", "[citation needed]")]
    public async Task Letters_and_places_above_the_line_are_notes(string html, string list, string text, string words)
    {
        var draft = await Fragment($"<p>{html}</p>{list}");
        draft.Text.ShouldBe(text);
        draft.Notes.ShouldHaveSingleItem().Words.ShouldBe(words);
    }

    [Theory]
    [InlineData(
        "<span class=MsoCommentReference><a class=msocomanchor href=\"#_msocom_1\" name=\"_msoanchor_1\">[JF1]</a></span>",
        "<div style='mso-element:comment-list'><hr><div class=msocomtxt><a name=\"_msocom_1\"></a><p class=MsoCommentText>"
            + "<a href=\"#_msoanchor_1\">[JF1]</a>Where from?</p></div></div>"
    )]
    [InlineData(
        "<sup><a href=\"#cmnt1\">[a]</a></sup>",
        "<div><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a><span>Where from?</span></p></div>"
    )]
    public async Task Comments_of_office_programs_are_comments(string mark, string list)
    {
        var draft = await Fragment($"<p>It cost 51 million{mark} euros.</p>{list}");
        draft.Text.ShouldBe("It cost 51 million euros.");
        draft.Notes.Select(n => (n.Kind, n.Words)).ShouldBe([(NoteKind.Comment, "Where from?")]);
    }

    [Theory]
    [InlineData("<ol type=a start=3><li>One</li><li>Two</li></ol>", "- c. One\n- d. Two")]
    [InlineData("<ol type=I><li>One</li><li>Two</li></ol>", "- I. One\n- II. Two")]
    [InlineData("<ol reversed><li>One</li><li>Two</li></ol>", "2. One\n1. Two")]
    public async Task Items_have_the_numbers_that_readers_see(string html, string text) => (await Fragment(html)).Text.ShouldBe(text);

    [Fact]
    public async Task Menus_and_lists_of_notes_are_left_out_and_said()
    {
        const string html =
            "<nav><a href=\"/\">Home</a> <a href=\"/n\">News</a></nav><p>It fell.<sup><a href=\"#f1\">1</a></sup> It rose.</p>"
            + "<ol><li id=\"f1\">Port books.</li></ol>";
        var draft = await Fragment(html);
        draft.Text.ShouldBe("It fell. It rose.");
        Words(draft, ReceiptKind.Navigation).ShouldBe(["Home News"]);
        Words(draft, ReceiptKind.NoteList).ShouldBe(["Port books."]);

        var page = await Page($"<body>{html}<article><h1>Bridge</h1>{_words}</article><div role=menu>Sections</div></body>");
        Words(page, ReceiptKind.Navigation).ShouldBe(["Home News", "Sections"]);
        Words(await Page($"<article><h1>Bridge</h1>{_words}</article>"), ReceiptKind.Navigation).ShouldBeEmpty();
    }

    [Fact]
    public async Task Boxes_frames_and_drawings_do_not_go_in_silence()
    {
        var draft = await Page(
            $"<article><h1>Bridge</h1>{_words}<aside><h3>The bridge in figures</h3><ul><li>Cost: €4.2m</li></ul></aside>"
                + "<p>So it looks: <svg><text>Total 4.2 million in 2024</text></svg> <svg><text>X</text></svg></p>"
                + $"<p>And it ended.</p></article>"
        );
        draft.Text.ShouldNotContain("€4.2m");
        Words(draft, ReceiptKind.Aside).ShouldHaveSingleItem().ShouldNotBeNull().ShouldContain("€4.2m");
        Words(draft, ReceiptKind.Embedded).ShouldBe(["Total 4.2 million in 2024"]);
        var framed = await Fragment(
            "<p>So.</p><iframe src=\"https://chart.example/1\" title=\"Costs by year\"></iframe><iframe "
                + "src=\"https://ads.example/\" width=1></iframe>"
                + "<video src=\"https://v.example/x.mp4\"></video>"
        );
        Words(framed, ReceiptKind.Embedded).ShouldBe(["Costs by year", "https://v.example/x.mp4"]);
    }

    [Fact]
    public async Task What_a_class_hides_stays_hidden_however_long_and_an_article_that_a_script_shows_comes_in()
    {
        var remark = "as Ms X told us in a remark that is longer than all the rest of what stands here";
        var draft = await Fragment($"<style>.gone{{display:none}}</style><p>It fell<span class=gone> {remark}</span>.</p>");
        draft.Text.ShouldBe("It fell.");
        (
            await Page($"<body><article style=\"display:none\"><h1>Bridge</h1>{_words}</article><div>Loading</div></body>")
        ).Text.ShouldContain(Pages.Sentence);
    }

    [Fact]
    public async Task A_remark_among_the_marks_is_hidden_and_not_repeated()
    {
        var draft = await Fragment("<!--StartFragment--><p>It fell.<!-- Ms X told us --></p><!--[if !mso]>x<![endif]-->");
        draft.Text.ShouldBe("It fell.");
        Words(draft, ReceiptKind.Hidden).ShouldBe([null]);
    }

    [Fact]
    public async Task Links_do_not_make_a_small_box_an_article()
    {
        var box = string.Concat(
            Enumerable.Range(1, 16).Select(n => $"Visit us, and print us. <a href=\"https://ledger.example/{n}\">{n}</a> ")
        );
        var page = $"<body><div class=\"comment\"><div>{_words}</div></div><div><p>{box}</p></div></body>";
        (await Page(page)).Text.ShouldContain(Pages.Sentence);
    }

    [Fact]
    public async Task The_only_headline_of_a_page_is_the_articles() =>
        (await Page($"<body><div><h1>The bridge</h1></div><div>{_words}</div></body>")).Headline.ShouldBe("The bridge");

    private Task<ArticleDraft> Fragment(string html) => Reader.Fragment(html, TestContext.Current.CancellationToken);

    private Task<ArticleDraft> Page(string html) =>
        Reader.Page(Pages.Utf8($"<html><head></head>{html}</html>"), TestContext.Current.CancellationToken);

    private HtmlReader Reader => site.App.Services.GetRequiredService<HtmlReader>();

    private static IEnumerable<string?> Words(ArticleDraft draft, ReceiptKind kind) =>
        draft.Receipt.Where(r => r.Kind == kind).SelectMany(r => r.Places).Select(p => p.Words);
}
