using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Importing.Reading;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

/// <summary>Files that say more than their words: they fill the form, and are imported from there.</summary>
public sealed class ImportingFiles(Site site) : IClassFixture<Site>
{
    private const string Read = "Read it first";

    private static readonly string Shown = Pages
        .Body.Replace("The bridge that was paid for twice", "Міст, за який заплатили двічі", StringComparison.Ordinal)
        .Replace(
            Pages.Sentence,
            "Міст через гавань відкрили 1932 року, і він коштував удвічі більше, ніж планували тоді.",
            StringComparison.Ordinal
        );

    [Fact]
    public async Task A_web_page_fills_the_form_with_its_article_and_what_it_says_of_itself()
    {
        var page = await Send("bridge.html", Pages.Utf8(Pages.Article(Pages.JsonLd)));
        page.Status.ShouldBe(HttpStatusCode.OK);
        Lines(page)
            .ShouldBe([
                $"{Pages.Sentence} {Pages.Sentence}",
                "## What it cost",
                $"{Pages.Sentence} {Pages.Sentence}",
                "- Steel",
                "  - from two mills",
                "- Labour",
                "3. Third item",
                "4. Fourth item",
                "> “I never saw it,” she said.",
                "^ The bridge in the year of its opening",
                $"\\# {Pages.Sentence}",
                "Source link",
            ]);
        var form = page.Form("/articles/new");
        form["Command.Headline"].ShouldBe("The bridge that was paid for twice");
        form["Command.Byline"].ShouldBe("Maren Oduya, Jo Fell");
        form["Command.Outlet"].ShouldBe("The Harbour Ledger");
        form["Command.Address"].ShouldBe("https://harbourledger.example/bridge");
        form["Command.PublishedOn"].ShouldBe("2025-11-30");
        form["Command.Format"].ShouldBe("Structured");
        form["Command.LeaveOut"].ShouldBe("Source link");
        page.Text.ShouldContain("a link to the source");
    }

    [Fact]
    public async Task Without_JSON_LD_the_page_is_believed_by_its_OpenGraph_data()
    {
        var form = (await Send("bridge.htm", Pages.Utf8(Pages.Article(Pages.OpenGraph, Shown)))).Form("/articles/new");
        form["Command.Headline"].ShouldBe("Міст, за який заплатили двічі");
        form["Command.Byline"].ShouldBe("Олена Мороз");
        form["Command.Outlet"].ShouldBe("Портова книга");
        form["Command.PublishedOn"].ShouldBe("2025-11-30");
        form["Command.Language"].ShouldBe("uk");
    }

    [Fact]
    public async Task What_was_read_is_imported_with_its_structure_and_without_the_lines_left_out()
    {
        var page = await (await Send("bridge.html", Pages.Utf8(Pages.Article(Pages.JsonLd)))).Form("/articles/new").Submit();
        page.Text.ShouldContain("The article is in.");
        var version = await Version(page);
        version.How.ShouldBe(Obtained.Uploaded);
        version.Text.ShouldNotContain("Source link");
        version.Text.ShouldNotContain("alert");
        version
            .Blocks.Select(b => (b.Kind, b.Level, version.Text[b.Start..b.End]))
            .ShouldBe([
                (BlockKind.Paragraph, 0, $"{Pages.Sentence} {Pages.Sentence}"),
                (BlockKind.Heading, 2, "What it cost"),
                (BlockKind.Paragraph, 0, $"{Pages.Sentence} {Pages.Sentence}"),
                (BlockKind.ListItem, 0, "Steel"),
                (BlockKind.ListItem, 1, "from two mills"),
                (BlockKind.ListItem, 0, "Labour"),
                (BlockKind.ListItem, 0, "3. Third item"),
                (BlockKind.ListItem, 0, "4. Fourth item"),
                (BlockKind.Quote, 0, "“I never saw it,” she said."),
                (BlockKind.Caption, 0, "The bridge in the year of its opening"),
                (BlockKind.Paragraph, 0, $"# {Pages.Sentence}"),
            ]);
    }

    [Fact]
    public async Task A_proposed_line_that_is_unticked_comes_in_and_stays_unticked_after_a_refusal()
    {
        var form = (await Send("bridge.html", Pages.Utf8(Pages.Article(Pages.JsonLd))))
            .Form("/articles/new")
            .Fill(("Command.LeaveOut", ""));
        // What is kept of an outlet's lines is learned: of another one than that of the other tests.
        var refused = await form.Submit(("Command.Headline", ""), ("Command.Outlet", "The Keeper of Lines"));
        refused.Problems.ShouldBe(["Give the article a headline."]);
        refused.Document.QuerySelectorAll("[name='Command.LeaveOut']").ShouldHaveSingleItem().HasAttribute("checked").ShouldBeFalse();
        var version = await Version(await refused.Form("/articles/new").Submit(("Command.Headline", "The bridge")));
        version.Text.ShouldEndWith("\nSource link");
        version.How.ShouldBe(Obtained.Uploaded);
    }

    [Fact]
    public async Task Pressing_import_shows_a_page_first_when_it_said_more_than_its_words()
    {
        var page = await (await Form())
            .File("Upload", "bridge.html", Pages.Utf8(Pages.Article(Pages.JsonLd)))
            .Submit(("Command.Byline", "Somebody else"));
        page.Url.AbsolutePath.ShouldBe("/articles/new");
        page.Text.ShouldContain("nothing is stored yet");
        page.Form("/articles/new")["Command.Byline"].ShouldBe("Somebody else");
        page.Form("/articles/new")["Command.Headline"].ShouldBe("The bridge that was paid for twice");
    }

    [Fact]
    public async Task A_Markdown_file_without_front_matter_or_boilerplate_is_imported_at_once()
    {
        const string markdown =
            "# The bridge\n\nIt *opened* in 1932.\nOr 1933.\n\n- Steel\n    1. from two mills\n\n> Never.\n\n1\\. No list.\n";
        var page = await (await Form())
            .File("Upload", "bridge.md", Encoding.UTF8.GetBytes(markdown))
            .Submit(("Command.Headline", "The bridge"));
        var version = await Version(page);
        version
            .Blocks.Select(b => (b.Kind, b.Level, version.Text[b.Start..b.End]))
            .ShouldBe([
                (BlockKind.Heading, 1, "The bridge"),
                (BlockKind.Paragraph, 0, "It opened in 1932. Or 1933."),
                (BlockKind.ListItem, 0, "Steel"),
                (BlockKind.ListItem, 1, "1. from two mills"),
                (BlockKind.Quote, 0, "Never."),
                (BlockKind.Paragraph, 0, "1. No list."),
            ]);
    }

    [Fact]
    public async Task Front_matter_of_a_Markdown_file_fills_the_form()
    {
        var form = (
            await Send(
                "bridge.markdown",
                Encoding.UTF8.GetBytes("---\ntitle: \"The bridge\"\nauthor: Maren Oduya\ndate: 2025-12-01\nlang: de\n---\n\nDie Brücke.\n")
            )
        ).Form("/articles/new");
        form["Command.Text"].ShouldBe("Die Brücke.");
        form["Command.Headline"].ShouldBe("The bridge");
        form["Command.Byline"].ShouldBe("Maren Oduya");
        form["Command.PublishedOn"].ShouldBe("2025-12-01");
        form["Command.Language"].ShouldBe("de");
    }

    [Fact]
    public async Task A_Word_document_keeps_its_styles_and_lists_and_fills_the_form()
    {
        var body =
            WordFile.Paragraph("The bridge", "Titel")
            + WordFile.Paragraph("It opened in 1932.")
            + WordFile.Paragraph("What it cost", "Zwischentitel")
            + WordFile.Paragraph("Steel", list: "1")
            + WordFile.Paragraph("Labour", "Aufzhlung")
            + WordFile.Paragraph("First", list: "2")
            + WordFile.Paragraph("from two mills", list: "2", level: 1)
            + WordFile.Paragraph("Second", list: "2")
            + WordFile.Paragraph("Never.", "Zitat")
            + WordFile.Paragraph("The bridge in 1932", "Beschriftung")
            + "<w:p><w:del><w:r><w:t>taken out</w:t></w:r></w:del><w:ins><w:r><w:t>put in</w:t><w:br/><w:t>below</w:t></w:r></w:ins></w:p>";
        var page = await Send("bridge.docx", WordFile.Of(body));
        Lines(page)
            .ShouldBe([
                "# The bridge",
                "It opened in 1932.",
                "## What it cost",
                "- Steel",
                "- Labour",
                "1. First",
                "  - from two mills",
                "2. Second",
                "> Never.",
                "^ The bridge in 1932",
                "put in",
                "below",
            ]);
        var form = page.Form("/articles/new");
        form["Command.Headline"].ShouldBe("The bridge that was paid for twice");
        form["Command.Byline"].ShouldBe("");
        form["Command.Language"].ShouldBe("de");
    }

    [Fact]
    public async Task Pasted_text_can_be_read_first_too()
    {
        var form = (await Form(Read)).Fill(
            ("Command.Text", "The bridge opened in 1932.\n\nShare this article\n\nIt was paid for twice."),
            ("Command.PublishedOn", "no day")
        );
        var page = await form.Submit();
        page.Form("/articles/new")["Command.LeaveOut"].ShouldBe("Share this article");
        page.Form("/articles/new")["Command.PublishedOn"].ShouldBe("no day");
        var version = await Version(
            await page.Form("/articles/new").Submit(("Command.PublishedOn", ""), ("Command.Headline", "The bridge"))
        );
        version.Text.ShouldBe("The bridge opened in 1932.\n\nIt was paid for twice.");
        version.How.ShouldBe(Obtained.Pasted);
    }

    [Fact]
    public async Task Pasted_text_fills_the_form_from_its_first_lines_and_its_letters()
    {
        var text =
            "Міст, за який заплатили двічі\nАвтор: Олена Мороз\n30 листопада 2025\n\nМіст через гавань відкрили 1932 року, "
            + "повідомила рада, "
            + "і він коштував удвічі більше, ніж планували, як свідчить книга того року.";
        var form = (await (await Form(Read)).Submit(("Command.Text", text))).Form("/articles/new");
        form["Command.Headline"].ShouldBe("Міст, за який заплатили двічі");
        form["Command.Byline"].ShouldBe("Олена Мороз");
        form["Command.PublishedOn"].ShouldBe("2025-11-30");
        form["Command.Language"].ShouldBe("uk");
    }

    [Fact]
    public async Task A_caption_is_proposed_but_never_ticked()
    {
        var page = await (await Form(Read)).Submit(
            ("Command.Text", "^ Photo: Jo Fell\n\nThe bridge opened in 1932."),
            ("Command.Format", "Structured")
        );
        page.Document.QuerySelectorAll("[name='Command.LeaveOut']").ShouldHaveSingleItem().HasAttribute("checked").ShouldBeFalse();
    }

    [Fact]
    public async Task Rich_text_from_the_clipboard_comes_back_as_structured_text()
    {
        var page = await (await Form(Read))
            .With(
                "Html",
                "<meta charset=utf-8><b style='font-weight:normal'><h2>What it cost</h2><p>Twice <i>as</i> "
                    + "much.</p><ul><li>Steel</li></ul></b><script>alert(1)</script>"
            )
            .Submit();
        Lines(page).ShouldBe(["## What it cost", "Twice as much.", "- Steel"]);
        page.Form("/articles/new")["Command.Format"].ShouldBe("Structured");
    }

    [Fact]
    public async Task A_page_in_an_older_encoding_is_read_as_it_declares()
    {
        var page = Pages.Article(
            "<meta charset=\"iso-8859-1\">",
            $"<p>Caf\u00e9 \u2013 {Pages.Sentence} {Pages.Sentence}</p><p>{Pages.Sentence}</p>"
        );
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(page);
        Lines(await Send("cafe.html", bytes))[0].ShouldStartWith("Café – The bridge");
    }

    private async Task<BrowserPage> Send(string name, byte[] file) => await (await Form(Read)).File("Upload", name, file).Submit();

    private async Task<BrowserForm> Form(string button = "Import") =>
        (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form(button);

    private static string[] Lines(BrowserPage page) =>
        ((IHtmlTextAreaElement)page.Document.GetElementById("Command_Text")!).Value.ReplaceLineEndings("\n").Split('\n');

    private Task<ArticleVersion> Version(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Set<ArticleVersion>().SingleAsync(v => v.ArticleId == id));
    }
}
