using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Revising;

/// <summary>The words of a claim stayed and the sentence around them did not: whoever decides reads both.</summary>
public sealed class BothSentences(Site site) : IClassFixture<Site>
{
    private const string Said = "The fire was in May.\n\nThe mayor said that 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";

    private TestApp App => site.App;

    [Theory]
    [InlineData("said that", "never said that", "", "never")]
    [InlineData("The mayor said", "The baker said", "mayor", "baker")]
    [InlineData("houses burned.", "houses burned in 1998.", "", "in 1998")]
    public async Task Comparing_shows_both_sentences_side_by_side(string old, string now, string removed, string added)
    {
        var (article, _) = await Approved();
        var page = await (await App.RevisionForm(article, Said.Replace(old, now, StringComparison.Ordinal))).Submit();

        page.Document.QuerySelectorAll(".counts b").Select(b => b.TextContent).ShouldBe(["0", "1", "0", "0"]);
        var quotes = page.Document.QuerySelectorAll(".fates .both-sentences blockquote");
        quotes.Length.ShouldBe(2);
        Marked(quotes[0], "del", "removed: ").ShouldBe(removed);
        Marked(quotes[1], "ins", "added: ").ShouldBe(added);
        page.TextOf(".fates li")!.ShouldContain("Its approval ends.");
    }

    [Fact]
    public async Task The_claim_asks_with_both_sentences_until_it_is_approved_again()
    {
        var (article, claim) = await Approved();
        var taken = await App.Revise(article, Said.Replace("said that", "denied that", StringComparison.Ordinal), TestApp.Checker2);
        taken.Text.ShouldContain("Of one the sentence around its words reads differently.");
        taken.TextOf(".unsettled")!.ShouldContain("Read both sentences of claim 1");

        var checker = await App.SignIn(TestApp.Checker);
        Changed(await checker.Get($"/claims/{claim}")).ShouldBe(["removed: said", "added: denied"]);
        Changed(await checker.Get($"/claims/{claim}/submit")).ShouldBe(["removed: said", "added: denied"]);
        await (await checker.Get($"/claims/{claim}")).Form("Submit for approval").Submit();

        var editor = await App.SignIn(TestApp.Editor);
        var form = await editor.Get($"/claims/{claim}/approve");
        Changed(form).ShouldBe(["removed: said", "added: denied"]);
        form.Document.QuerySelectorAll(".both-sentences .meta").Select(m => m.TextContent).ShouldBe(["Version 1", "Version 2"]);
        await form.Form("/approve").Submit();
        Changed(await editor.Get($"/claims/{claim}")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_sentence_that_reads_again_as_it_was_approved_asks_nothing()
    {
        var (article, claim) = await Approved();
        await App.Revise(article, Said.Replace("said that", "denied that", StringComparison.Ordinal), TestApp.Checker2);
        await App.Revise(article, Said + " Snow fell.", TestApp.Checker2);

        Changed(await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}")).ShouldBeEmpty();
    }

    private static string Marked(AngleSharp.Dom.IElement quote, string element, string named) =>
        string.Concat(quote.QuerySelectorAll(element).Select(d => d.TextContent.Replace(named, "", StringComparison.Ordinal))).Trim();

    private static List<string> Changed(BrowserPage page) =>
        [.. page.Document.QuerySelectorAll(".sentence-change del, .sentence-change ins").Select(d => d.TextContent)];

    private async Task<(Guid Article, Guid Claim)> Approved()
    {
        var article = await App.Article(Said);
        return (article, await App.Claim(article, Words, ReviewState.Approved));
    }
}
