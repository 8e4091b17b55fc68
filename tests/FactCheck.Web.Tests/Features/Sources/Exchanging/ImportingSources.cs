using System.Net;
using System.Text;
using FactCheck.TestKit;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Sources.Exchanging;

/// <summary>A file of references goes into the library, and out of it.</summary>
public sealed class ImportingSources(Site site) : IClassFixture<Site>
{
    private const string Mixed = """
        @report{a, title = {Quay walls of Tidewick}, url = {https://quays.example/walls?utm_source=x}}
        @report{b, title = {Quay walls, again}, url = {http://www.quays.example/walls/}}
        @report{c, title = {Never closed
        @report{d, title = {A script}, url = {javascript:alert(1)}}
        @report{e, title = {From tomorrow}, date = {2999-01-01}}
        @report{f, note = {no title}}
        @dataset{g, title = {Tonnage <b> 1932}, date = {1932}}
        """;

    private TestApp App => site.App;

    [Fact]
    public async Task A_receipt_says_what_is_new_known_and_refused_before_anything_is_stored()
    {
        var browser = await App.SignIn(TestApp.Checker);
        var before = await App.Db(db => db.Sources.CountAsync());
        var page = await (await browser.Get("/sources/import")).Form("/sources/import").Submit(("Command.Text", Mixed));

        (await App.Db(db => db.Sources.CountAsync())).ShouldBe(before);
        Items(page, "#new").Count.ShouldBe(2);
        page.TextOf("#new")!.ShouldContain("“1932” is no whole day and was left out.");
        Items(page, "#known").ShouldHaveSingleItem().ShouldContain("Quay walls, again, which is entry 1");
        var refused = Items(page, "#refused");
        refused.Count.ShouldBe(4);
        refused[0].ShouldContain("Entry 3");
        refused[0].ShouldContain("It cannot be read as an entry of this format.");
        refused[1].ShouldContain("Entry 4, A script: Give a full address that begins with https:// or http://.");
        refused[3].ShouldContain("Give the source a title.");

        page = await page.Form("/sources/import").Submit();

        page.Text.ShouldContain("2 sources were recorded.");
        (await App.Db(db => db.Sources.CountAsync())).ShouldBe(before + 2);
        (await browser.Get("/sources?q=tonnage")).Text.ShouldContain("Tonnage <b> 1932");

        page = await (await browser.Get("/sources/import")).Form("/sources/import").Submit(("Command.Text", Mixed));
        page.Text.ShouldContain("Nothing of it is new.");
        Items(page, "#known").Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("", "Choose a file, or paste the references.")]
    [InlineData("no references", "No reference was found: CSL-JSON, BibTeX and RIS can be read.")]
    public async Task What_is_no_file_of_references_is_refused_and_kept(string text, string sentence)
    {
        var page = await (await (await App.SignIn(TestApp.Checker)).Get("/sources/import"))
            .Form("/sources/import")
            .Submit(("Command.Text", text), ("Command.Type", "Dataset"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        var form = page.Form("/sources/import");
        (form["Command.Text"], form["Command.Type"]).ShouldBe((text, "Dataset"));
    }

    [Fact]
    public async Task More_entries_than_are_read_at_once_are_refused()
    {
        var text = string.Concat(Enumerable.Range(1, 5001).Select(n => $"TY  - DATA\nTI  - Table {n}\nER  - \n"));
        var page = await (await (await App.SignIn(TestApp.Checker)).Get("/sources/import"))
            .Form("/sources/import")
            .Submit(("Command.Text", text));
        page.Problems.ShouldBe(["The file holds more than 5,000 entries: cut it in parts."]);
    }

    [Fact]
    public async Task A_list_goes_out_in_each_format_and_an_article_has_its_own()
    {
        var article = await App.Article();
        await App.Evidence(await App.Claim(article), title: "Lights of the harbour {1932}");
        await App.Evidence(await App.Claim(await App.Article()), title: "Lights of another harbour");
        var browser = await App.SignIn(TestApp.Checker);
        foreach (var format in Enum.GetValues<ReferenceFormat>())
        {
            var list = await browser.Get($"/sources?q=lights&article={article}");
            var link = list.Document.QuerySelectorAll("#exports a").Single(a => a.GetAttribute("href")!.Contains($"/{format}?"));
            var text = Encoding.UTF8.GetString((await browser.Get(link.GetAttribute("href")!)).Bytes);
            ReferenceFile.Read(text)!.ShouldHaveSingleItem().Reference!.Title.ShouldBe("Lights of the harbour {1932}", format.ToString());
        }
        (await browser.Get("/sources/export/Word")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static IReadOnlyList<string> Items(BrowserPage page, string list) =>
        [
            .. page
                .Document.QuerySelectorAll($"{list} > li")
                .Select(li => string.Join(' ', li.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))),
        ];
}
