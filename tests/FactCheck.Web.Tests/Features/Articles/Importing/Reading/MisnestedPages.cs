using System.Net;
using AngleSharp.Html.Dom;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>Pages whose end tags fit nothing, or close more than one element.</summary>
public sealed class MisnestedPages(Site site) : IClassFixture<Site>
{
    // Each of the million was once compared with each of the four hundred: twenty seconds in which nothing bounded it.
    [Fact]
    public async Task A_million_end_tags_that_fit_nothing_close_nothing()
    {
        var strays = string.Concat(Enumerable.Repeat("</b>", 1_000_000));
        var (open, more) = (string.Concat(Enumerable.Repeat("<div>", 400)), string.Concat(Enumerable.Repeat("<div>", 113)));

        (await Read(open + strays + more)).Problems.ShouldBe([
            "The tags of this page are nested too deeply to be an article; paste its text instead.",
        ]);
    }

    [Fact]
    public async Task An_end_tag_closes_what_stands_open_inside_whatever_its_letters_case()
    {
        var page = await Read(string.Concat(Enumerable.Repeat("<div><b><i></DIV>", 2_000)) + Pages.Article());

        page.Status.ShouldBe(HttpStatusCode.OK);
        ((IHtmlTextAreaElement)page.Document.GetElementById("Command_Text")!).Value.ShouldContain(Pages.Sentence);
    }

    [Theory]
    [InlineData("https://name:secret@harbourledger.example/bridge", "")]
    [InlineData("https://harbourledger.example/bridge", "https://harbourledger.example/bridge")]
    public async Task An_address_that_the_form_would_refuse_is_not_filled_in(string canonical, string filled)
    {
        var page = await Read(Pages.Article($"<link rel=\"canonical\" href=\"{canonical}\">"));

        page.Form("/articles/new")["Command.Address"].ShouldBe(filled);
    }

    private async Task<BrowserPage> Read(string html) =>
        await (await (await site.App.SignIn(TestApp.Checker)).Get("/articles/new"))
            .Form("Read it first")
            .File("Upload", "page.html", Pages.Utf8(html))
            .Submit();
}
