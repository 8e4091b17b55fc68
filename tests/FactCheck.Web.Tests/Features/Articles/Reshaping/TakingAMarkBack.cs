using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Marking;
using FactCheck.Web.Tests.Features.Articles.Revising;

namespace FactCheck.Web.Tests.Features.Articles.Reshaping;

public sealed class TakingAMarkBack(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task The_undo_of_a_mark_proposes_to_take_it_back_and_is_undone_itself()
    {
        var article = await _app.Article(MarkDesk.Text);
        var page = await (await (await _app.SignIn(TestApp.Checker)).Get($"/articles/{article}"))
            .Form($"/articles/{article}/claims")
            .Submit(
                ("Command.Exact", "nine in ten residents"),
                ("Command.Statement", "Nine in ten residents use the bridge."),
                ("Command.ClaimantName", "The mayor"),
                ("Command.ClaimantRole", "of the city"),
                ("Command.StatedOn", "2025-11-30"),
                ("Command.StatedAt", "Town hall"),
                ("Command.Kind", "Statistic"),
                ("Command.Wording", "Quoted")
            );
        var claim = (await _app.Ids(article)).ShouldHaveSingleItem();
        var made = await _app.Review(claim);
        var worded = made.Claim.Worded;

        var back = await page.Undo();
        back.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        back.TextOf(".toast").ShouldBe("The mark is to be taken back. An editor who is not you has to approve it. Undo");
        back.Document.QuerySelector($"li[data-id='{claim}'] .state")!.TextContent.Trim().ShouldBe("To be taken back");
        (await _app.Records(claim)).ShouldBe(["proposal-made", "claim-marked"]);

        (await back.Undo()).TextOf(".toast")!.ShouldStartWith("The proposal was taken back.");
        var again = await _app.Review((await _app.Ids(article)).ShouldHaveSingleItem());
        (again.State, again.Claim.Exact, again.Claim.Worded).ShouldBe((ReviewState.Open, "nine in ten residents", worded));
        again
            .Contributions.Select(c => (c.PersonId, c.Part))
            .ShouldBe(made.Contributions.Select(c => (c.PersonId, c.Part)), ignoreOrder: true);
    }

    [Fact]
    public async Task Approved_by_another_person_the_mark_is_gone_and_only_its_page_is_left()
    {
        var (article, claim) = await Marked();
        await (await _app.Workbench(article, claim)).Form("Take back").Submit();

        await _app.Agree(claim);

        (await _app.Ids(article)).ShouldBeEmpty();
        (await _app.Review(claim)).CloseReason.ShouldBe("Marked by mistake.");
        (await (await _app.SignIn(TestApp.Checker)).Get($"/claims/{claim}")).Text.ShouldContain("The mark of this claim was taken back");
    }

    [Fact]
    public async Task The_claim_in_hand_offers_it_and_leads_back_to_the_proof()
    {
        var (article, claim) = await Marked();
        var page = await (await _app.Workbench(article, claim)).Form("Take back").Submit();
        page.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        (await _app.Ids(article)).ShouldBe([claim]);
        (await _app.Review(claim)).Proposal!.Kind.ShouldBe(ProposalKind.TakenBack);
    }

    [Fact]
    public async Task Once_work_began_the_button_says_why_not_and_the_post_is_refused()
    {
        const string Why = "Work on this claim has begun, so its mark cannot be taken back; propose to close it instead.";
        var (article, claim) = await Marked(ReviewState.InProgress);
        var bench = await _app.Workbench(article, claim);
        bench.Document.QuerySelectorAll(".mark-tools .why").Select(w => w.TextContent.Trim()).ShouldBe([Why]);
        (await bench.Form("Take back").Submit()).Problems.ShouldBe([Why]);
        (await _app.Ids(article)).ShouldBe([claim]);
    }

    [Fact]
    public async Task A_stale_form_and_an_administrator_take_nothing_back()
    {
        var (article, claim) = await Marked();
        var (form, admin) = (
            (await _app.Page(claim, "take-back")).Form("Propose to take it back"),
            (await _app.Page(claim, "take-back", TestApp.Admin)).Form("Propose to take it back")
        );
        await _app.ChangeMeanwhile(claim);
        (await form.Submit()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await admin.Submit()).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _app.Ids(article)).ShouldBe([claim]);
    }

    [Fact]
    public async Task A_closed_claim_says_once_why_its_mark_cannot_be_touched()
    {
        var (article, claim) = await Marked(ReviewState.Closed);
        var bench = await _app.Workbench(article, claim);
        bench
            .Document.QuerySelectorAll(".mark-tools button[aria-disabled]")
            .Select(b => b.TextContent)
            .ShouldBe(["Adjust the mark", "Take back"]);
        bench.Document.QuerySelector("form[data-bounds]").ShouldBeNull();
    }

    [Fact]
    public async Task Who_cannot_check_claims_is_offered_nothing()
    {
        var (article, claim) = await Marked();
        (await _app.Workbench(article, claim, TestApp.Admin)).Document.QuerySelector(".mark-tools").ShouldBeNull();
    }

    [Fact]
    public async Task No_such_claim_is_not_found()
    {
        var checker = await _app.SignIn(TestApp.Checker);
        foreach (var step in new[] { "move", "split", "merge", "take-back" })
            (await checker.Get($"/claims/{Guid.CreateVersion7()}/{step}")).Status.ShouldBe(HttpStatusCode.NotFound, step);
    }

    private async Task<(Guid Article, Guid Claim)> Marked(ReviewState state = ReviewState.Open)
    {
        var article = await _app.Article(MarkDesk.Text);
        return (article, await _app.Claim(article, "opened in 1932", state));
    }
}
