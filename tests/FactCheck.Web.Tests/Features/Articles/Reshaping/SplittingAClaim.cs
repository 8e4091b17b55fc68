using System.Globalization;
using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Marking;

namespace FactCheck.Web.Tests.Features.Articles.Reshaping;

public sealed class SplittingAClaim(Site site) : IClassFixture<Site>
{
    private const string Words = "opened in 1932 and cost 40 million euros";

    private readonly TestApp _app = site.App;

    [Fact]
    public async Task The_form_offers_every_place_between_two_words_and_shows_the_parts_of_the_chosen_one()
    {
        var (_, claim) = await Marked();
        var page = await _app.Page(claim, "split");
        page.Document.QuerySelectorAll("select[name=at] option")
            .Select(o => o.TextContent)
            .ShouldBe([
                "in 1932 and cost 40 million euros",
                "1932 and cost 40 million euros",
                "and cost 40 million euros",
                "cost 40 million euros",
                "40 million euros",
                "million euros",
                "euros",
            ]);

        var chosen = await _app.Page(claim, $"split?at={At("cost")}");
        chosen
            .Document.QuerySelectorAll("form blockquote")
            .Select(b => b.TextContent)
            .ShouldBe(["opened in 1932 and", "cost 40 million euros"]);
        var form = chosen.Form("Split the claim");
        (form["Command.First"], form["Command.Second"]).ShouldBe(("opened in 1932 and", "cost 40 million euros"));
    }

    [Fact]
    public async Task A_split_gives_two_claims_and_undo_proposes_to_make_them_one_again()
    {
        var (article, claim) = await Marked();
        var before = await _app.Claims(article);
        var split = await Split(claim);

        split.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        split.TextOf(".toast").ShouldBe("The claim was split in two. Undo");
        (await _app.Claims(article)).ShouldBe([
            ("opened in 1932", "It opened in 1932."),
            ("and cost 40 million euros", "It cost 40 million euros."),
        ]);
        (await _app.Records(claim))[..2].ShouldBe(["claim-split", "claim-edited"]);
        var other = (await _app.Ids(article))[1];
        (await _app.Records(other)).ShouldBe(["claim-marked"]);

        var undone = await split.Undo();
        undone.TextOf(".toast")!.ShouldStartWith("The merge is proposed.");
        (await _app.Claims(article)).Select(c => c.Exact).ShouldBe(["opened in 1932", "and cost 40 million euros"]);
        (await _app.Records(other))[0].ShouldBe("proposal-made");
        (await _app.Review(other)).Proposal!.Reason.ShouldBe("The split was undone.");

        await _app.Agree(other);
        (await _app.Claims(article))[0].ShouldBe(before[0]);
    }

    [Theory]
    [InlineData("Command.At", "", "Say where the second part begins.")]
    [InlineData("Command.At", "11", "Split the claim inside its own words: both parts must keep at least one word.")]
    [InlineData("Command.At", "4000", "Split the claim inside its own words: both parts must keep at least one word.")]
    [InlineData("Command.First", " ", "Say in a sentence of its own what the first part claims.")]
    [InlineData("Command.Second", "", "Say in a sentence of its own what the second part claims.")]
    public async Task What_makes_no_two_claims_is_refused_and_what_was_typed_stays(string field, string value, string sentence)
    {
        var (article, claim) = await Marked();
        var page = await (await Form(claim)).Submit((field, value));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe([sentence]);
        page.Form("Split the claim").Fields.ShouldContain(f => f.Value == "It opened in 1932." || f.Value == "It cost 40 million euros.");
        (await _app.Ids(article)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_stale_form_splits_nothing()
    {
        var (article, claim) = await Marked();
        var form = await Form(claim);
        await _app.ChangeMeanwhile(claim);
        var page = await form.Submit();
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        (await _app.Ids(article)).ShouldHaveSingleItem();
        (await page.Form("Split the claim").Submit()).Status.ShouldBe(HttpStatusCode.OK);
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_form_posted_twice_splits_once()
    {
        var (article, claim) = await Marked();
        var form = await Form(claim);
        await form.Submit();
        await form.Submit();
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_closed_claim_is_not_split_nor_any_by_an_administrator()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, Words, ReviewState.Closed);
        (await (await Form(claim)).Submit()).Problems.ShouldBe([
            "The claim is closed; an editor has to reopen it before it can be changed.",
        ]);
        (await (await _app.Page(claim, "split", TestApp.Admin)).Form("Split the claim").Submit()).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("桥梁于一九三二年开通", 9)]
    [InlineData("Bridge", 5)]
    [InlineData("👩‍🔧👩‍🔧", 1)]
    [InlineData("A", 0)]
    public async Task A_text_without_spaces_is_split_between_its_characters(string text, int places)
    {
        var claim = await _app.Claim(await _app.Article(text), text);
        var page = await _app.Page(claim, "split");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelectorAll("select[name=at] option").Length.ShouldBe(places);
    }

    private async Task<(Guid Article, Guid Claim)> Marked()
    {
        var article = await _app.Article(MarkDesk.Text);
        return (article, await _app.Claim(article, Words));
    }

    private async Task<BrowserForm> Form(Guid claim) =>
        (await _app.Page(claim, $"split?at={At("and cost")}"))
            .Form("Split the claim")
            .Fill(("Command.First", "It opened in 1932."), ("Command.Second", "It cost 40 million euros."));

    private async Task<BrowserPage> Split(Guid claim) => await (await Form(claim)).Submit();

    private static string At(string words) => MarkDesk.Text.IndexOf(words, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture);
}
