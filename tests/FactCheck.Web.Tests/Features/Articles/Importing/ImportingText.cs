using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Importing;

public sealed class ImportingText(Site site) : IClassFixture<Site>
{
    private static readonly (string, string)[] Filled =
    [
        ("Command.Headline", "The bridge that was paid for twice"),
        ("Command.Byline", "Maren Oduya"),
        ("Command.Outlet", "The Harbour Ledger"),
        ("Command.Address", "https://harbourledger.example/bridge"),
        ("Command.PublishedOn", "2025-12-01"),
        ("Command.Language", "en"),
        ("Command.Text", "The bridge opened in 1932."),
    ];

    [Fact]
    public async Task A_pasted_article_is_normalised_hashed_and_shown_on_its_workbench()
    {
        var page = await (await Form()).Submit([.. Filled[..^1], ("Command.Text", "First line.\r\n\r\nCafe\u0301 “quoted”.\r\n")]);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("The article is in.");
        const string stored = "First line.\n\nCaf\u00e9 “quoted”.";
        page.TextOf(".hash").ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stored))));
        page.Document.QuerySelectorAll(".proof p[data-start]").Select(p => p.TextContent).ShouldBe(["First line.", "Caf\u00e9 “quoted”."]);
        var version = await Version(page);
        version.Text.ShouldBe(stored);
        version.How.ShouldBe(Obtained.Pasted);
        (await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.SubjectId == version.ArticleId))).Event.ShouldBe("article-imported");
    }

    [Fact]
    public async Task A_file_wins_over_pasted_text_and_its_byte_order_mark_is_dropped()
    {
        byte[] file = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("From the file.\r\nÜber alles.")];
        var page = await (await Form()).File("Upload", "article.txt", file).Submit(Filled);
        var version = await Version(page);
        version.Text.ShouldBe("From the file.\nÜber alles.");
        version.How.ShouldBe(Obtained.Uploaded);
    }

    [Fact]
    public async Task The_text_of_a_file_stays_when_something_else_is_missing()
    {
        var page = await (await Form()).File("Upload", "article.txt", Encoding.UTF8.GetBytes("From the file.")).Submit([.. Filled[1..]]);
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["Give the article a headline."]);
        TextArea(page).ShouldBe("From the file.");
    }

    [Theory]
    [InlineData("Command.Text", "", "The article has no text; paste it or choose a file.")]
    [InlineData("Command.Text", "one\n\ntwo\u0007", "Line 3 holds the control character U+0007; remove it and import again.")]
    [InlineData("Command.Headline", " ", "Give the article a headline.")]
    [InlineData("Command.Address", "ftp://harbourledger.example/", "Give a full address that begins with https:// or http://.")]
    [InlineData("Command.Address", "javascript:alert(1)", "Give a full address that begins with https:// or http://.")]
    [InlineData("Command.PublishedOn", "2199-01-01", "The publication date lies in the future; give a day up to today or leave it empty.")]
    [InlineData("Command.Language", "xx", "Choose the language of the text.")]
    [InlineData("Command.Format", "7", "“7” cannot be read here; choose or type it again.")]
    public async Task Bad_input_gets_one_sentence_and_nothing_typed_is_lost(string field, string value, string sentence)
    {
        var page = await (await Form()).Fill(Filled).Submit((field, value));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        var kept = page.Form("/articles/new");
        foreach (var (name, typed) in Filled.Where(f => f.Item1 != field && f.Item1 != "Command.Text"))
            kept[name].ShouldBe(typed);
        TextArea(page).ShouldBe(field == "Command.Text" ? value : "The bridge opened in 1932.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Five_megabytes_are_refused_in_words_and_still_there(bool asFile)
    {
        var text = string.Concat(Enumerable.Repeat("Fifty characters of text that stand in every line.\n", 5 * 1024 * 1024 / 51));
        var form = (await Form()).Fill(Filled);
        if (asFile)
            form.File("Upload", "long.txt", Encoding.UTF8.GetBytes(text));
        else
            form.Fill(("Command.Text", text));
        var page = await form.Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldContain("an article may have up to 1,000,000");
        TextArea(page).Length.ShouldBe(text.Length);
        page.Form("/articles/new")["Command.Headline"].ShouldBe("The bridge that was paid for twice");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_refused_and_the_pasted_text_stays()
    {
        var page = await (await Form()).File("Upload", "latin.txt", [0x63, 0x61, 0x66, 0xe9]).Submit(Filled);
        page.Problems.ShouldBe(["This file is not UTF-8 text; save it as UTF-8 and choose it again."]);
        TextArea(page).ShouldBe("The bridge opened in 1932.");
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused()
    {
        var page = await (await Form()).File("Upload", "article.pages", [1, 2, 3]).Submit(Filled);
        page.Problems.ShouldBe(["Choose a .txt, .md, .html or .docx file; other kinds cannot be read as an article."]);
    }

    [Fact]
    public async Task More_than_twelve_megabytes_are_too_large()
    {
        var page = await (await Form()).Fill(Filled).File("Upload", "huge.txt", new byte[13 * 1024 * 1024]).Submit();
        page.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        page.Text.ShouldContain("Too large");
    }

    [Fact]
    public async Task The_same_form_posted_twice_imports_once()
    {
        var form = (await Form()).Fill([.. Filled[1..], ("Command.Headline", "Posted twice")]);
        var (first, second) = (await form.Submit(), await form.Submit());
        second.Url.ShouldBe(first.Url);
        (await site.App.Db(db => db.Articles.CountAsync(a => a.Headline == "Posted twice"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_administrator_can_neither_open_nor_post_the_form()
    {
        var admin = await site.App.SignIn(TestApp.Admin);
        (await admin.Get("/articles/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var list = await admin.Get("/articles");
        list.Text.ShouldNotContain("Import an article");
        var form = list.Form("/account/sign-out");
        var page = await admin.Post("/articles/new", [.. form.Fields, .. Filled]);
        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        page.Text.ShouldContain("Only a fact-checker or an editor can do this.");
    }

    [Fact]
    public async Task Hostile_words_are_shown_as_words()
    {
        const string hostile = "<script>alert(1)</script>\" onload=\"x";
        var page = await (await Form()).Submit([
            .. Filled[1..^1],
            ("Command.Headline", hostile),
            ("Command.Text", hostile),
            ("Command.Byline", hostile),
        ]);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.TextOf(".proof h1").ShouldBe(hostile);
        page.TextOf(".proof p[data-start]").ShouldBe(hostile);
        page.Document.QuerySelectorAll("main script, [onload]").ShouldBeEmpty();
        var list = await (await site.App.SignIn(TestApp.Editor)).Get("/articles");
        list.Text.ShouldContain(hostile);
        list.Document.QuerySelectorAll("main script, [onload]").ShouldBeEmpty();
    }

    private async Task<BrowserForm> Form() => (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new")).Form("/articles/new");

    private static string TextArea(BrowserPage page) => ((IHtmlTextAreaElement)page.Document.GetElementById("Command_Text")!).Value;

    private Task<ArticleVersion> Version(BrowserPage page)
    {
        var id = Guid.Parse(page.Url.Segments[^1]);
        return site.App.Db(db => db.Set<ArticleVersion>().SingleAsync(v => v.ArticleId == id));
    }
}
