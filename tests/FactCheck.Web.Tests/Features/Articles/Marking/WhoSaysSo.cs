using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Drawing;

namespace FactCheck.Web.Tests.Features.Articles.Marking;

/// <summary>The claimant that a form is filled with when words are marked.</summary>
public sealed class WhoSaysSo(Site site) : IClassFixture<Site>
{
    private const string Text =
        "Mayor Tessa Holt presented the budget.\n\nThe hall was full.\n\nShe said the city owed 14 million crowns.\n\nIt rained.";

    [Fact]
    public async Task A_selection_inside_a_sentence_brings_who_says_it_and_where_that_was_read()
    {
        var article = await site.App.Article(Text);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get(Address(article, "the city owed 14 million crowns"));
        var form = page.Form($"/articles/{article}/claims");

        (form["Command.ClaimantName"], form["Command.ClaimantRole"], form["Command.Kind"]).ShouldBe(("Tessa Holt", "Mayor", "Statistic"));
        page.TextOf("#Command_ClaimantName-hint").ShouldBe("Read from sentence 1. Empty means the article itself.");
    }

    [Fact]
    public async Task Words_that_nobody_says_leave_the_field_empty()
    {
        var article = await site.App.Article(Text);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get(Address(article, "It rained"));

        page.Form($"/articles/{article}/claims")["Command.ClaimantName"].ShouldBeNullOrEmpty();
        page.TextOf("#Command_ClaimantName-hint").ShouldBe("A person or an organisation. Empty means the article itself.");
    }

    [Fact]
    public async Task The_name_that_was_read_is_a_value_like_any_other_and_can_be_taken_out()
    {
        var article = await site.App.Article(Text);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get(Address(article, "the city owed 14 million crowns"));
        var marked = await page.Form($"/articles/{article}/claims").Submit(("Command.ClaimantName", ""), ("Command.ClaimantRole", ""));

        marked.Text.ShouldContain("Claim marked.");
        marked.TextOf(".hand")!.ShouldNotContain("Tessa Holt");
    }

    [Fact]
    public async Task The_script_asks_for_these_fields_alone()
    {
        var article = await site.App.Article(Text);
        var browser = await site.App.SignIn(TestApp.Checker);
        var said = (await Part(browser, Address(article, "the city owed"))).Document;

        said.QuerySelectorAll("#said input")
            .Select(i => (i.GetAttribute("name"), i.GetAttribute("value")))
            .ShouldBe([("ClaimantName", "Tessa Holt"), ("ClaimantRole", "Mayor"), ("Kind", "Attribution"), ("Wording", "Paraphrased")]);
        said.QuerySelector("#said p")!.TextContent.ShouldBe("Read from sentence 1. Empty means the article itself.");
        (await Part(browser, $"/articles/{article}/claims?start=5&end=99999")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_suggested_sentence_becomes_a_claim_of_who_says_it()
    {
        var article = await site.App.Article(Text);
        var list = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/coverage/sentences?order=Score");
        var marked = await list.Form("Make it a claim").Submit();

        marked.TextOf(".hand")!.ShouldContain("Said by Tessa Holt, Mayor");
    }

    private static string Address(Guid article, string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return FormattableString.Invariant($"/articles/{article}/claims?start={start}&end={start + words.Length}");
    }

    private static Task<BrowserPage> Part(Browser browser, string address) =>
        browser.Send(new(HttpMethod.Get, address) { Headers = { { BenchPage.PartHeader, "hand" } } });
}
