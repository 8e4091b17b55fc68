using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Home;

namespace FactCheck.Web.Tests.Features.Articles.Revising;

public sealed class Settling(Site site) : IClassFixture<Site>
{
    private const string Nine = "“nine in ten” residents use it";

    private TestApp App => site.App;

    [Fact]
    public async Task Old_and_new_words_stand_side_by_side_with_what_differs()
    {
        var (_, claim) = await Proposed();
        var page = await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}/anchor");
        var quotes = page.Document.QuerySelectorAll(".old-new blockquote");
        quotes.Length.ShouldBe(2);
        quotes[0].QuerySelectorAll("del").ShouldHaveSingleItem().TextContent.ShouldBe("removed: nine");
        quotes[1].QuerySelectorAll("ins").ShouldHaveSingleItem().TextContent.ShouldBe("added: eight");
        page.Form("Put it on these words")["Command.Exact"]!.ShouldContain("“eight in ten” residents use it");
        (await (await App.SignIn(TestApp.Checker)).Get($"/claims/{claim}"))
            .TextOf(".stale")!
            .ShouldContain("The words of this claim were changed in the article");
    }

    [Fact]
    public async Task A_page_that_was_open_at_a_claim_shows_the_proof_without_it_once_its_words_were_changed()
    {
        var (article, claim) = await Proposed();
        var browser = await App.SignIn(TestApp.Checker);
        var page = await browser.Get($"/articles/{article}?claim={claim}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("#hand-claim section").ShouldBeNull();
        page.TextOf(".unsettled")!.ShouldContain("Settle claim");
        (await browser.Get($"/articles/{article}?claim={Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Keeping_the_proposal_puts_the_claim_on_the_new_words_and_shows_it_in_the_proof()
    {
        var (article, claim) = await Proposed(ReviewState.Approved);
        var page = await (await App.SettleForm(claim, "Keep the proposed words")).Submit();
        page.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        page.Document.QuerySelector(".unsettled").ShouldBeNull();
        var review = await App.Review(claim);
        (review.Anchor, review.State).ShouldBe((Anchor.Held, ReviewState.InProgress));
        review.Claim.Exact.ShouldContain("eight in ten");
        (await App.Events(claim))[^3..].ShouldBe(["anchor-lost", "approval-voided", "claim-placed"]);
    }

    [Fact]
    public async Task Other_words_can_be_quoted_and_a_quote_that_is_not_there_is_refused()
    {
        var (_, claim) = await Proposed();
        var refused = await (await App.SettleForm(claim, "Put it on these words")).Submit(("Command.Exact", "seven in ten"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldBe(["These words are not in the article; copy them exactly as they stand."]);
        refused.Form("Put it on these words")["Command.Exact"].ShouldBe("seven in ten");
        (await refused.Form("Put it on these words").Submit(("Command.Exact", " "))).Problems.ShouldBe([
            "Give the words of the article on which the claim stands now.",
        ]);

        await (await App.SettleForm(claim, "Put it on these words")).Submit(("Command.Exact", "\"eight in ten\""));

        var review = await App.Review(claim);
        (review.Anchor, review.Claim.Exact).ShouldBe((Anchor.Held, "“eight in ten”"));
    }

    [Fact]
    public async Task Detaching_needs_a_reason_and_another_person_and_says_so_on_the_claims_page()
    {
        var (article, claim) = await Proposed(ReviewState.Approved);
        (await (await App.SettleForm(claim, "Propose to detach")).Submit()).Problems.ShouldBe([
            "Say why the claim is detached; the report prints it.",
        ]);

        var page = await (await App.SettleForm(claim, "Propose to detach")).Submit(("Command.Reason", "The mayor took it back."));

        page.Url.AbsolutePath.ShouldBe($"/articles/{article}");
        (await App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
        await App.Agree(claim);
        var review = await App.Review(claim);
        (review.State, review.Closing, review.CloseReason, review.Claim.Exact).ShouldBe(
            (ReviewState.Closed, Closing.Detached, "The mayor took it back.", Nine)
        );
        var shown = await (await App.SignIn(TestApp.Editor)).Get($"/claims/{claim}");
        shown.Text.ShouldContain("This claim was detached: its words are no longer in the article.");
        (await shown.Follow("No longer in the proof")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await App.SignIn(TestApp.Editor)).Get($"/claims/{claim}/anchor"))
            .Document.QuerySelectorAll("form[method=post][action$='/anchor']")
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_closed_claim_whose_words_were_changed_is_left_to_do_on_every_desk()
    {
        var article = await App.Article();
        var claim = await App.Claim(article, Nine, ReviewState.Closed);
        (await LeftToDo(article, claim)).ShouldBe((1, 1, false));

        await App.Revise(article, RevisionDesk.Changed);

        (await LeftToDo(article, claim)).ShouldBe((0, 1, true));
        (await (await App.SignIn(TestApp.Checker)).Get("/")).Text.ShouldContain("its words were changed");
        await (await App.SettleForm(claim, "Keep the proposed words")).Submit();
        (await LeftToDo(article, claim)).ShouldBe((0, 1, true), "two people closed it on other words than it stands on now");
    }

    [Fact]
    public async Task After_one_claim_comes_the_next_that_waits()
    {
        var article = await App.Article();
        var one = await App.Claim(article, "opened in 1932");
        var two = await App.Claim(article, "40 million euros");
        await App.Revise(article, "Cats sleep for most of the day and dream of fish.");
        var page = await (await App.SettleForm(one, "Propose to detach")).Submit(("Command.Reason", "Cut."));
        page.Url.AbsolutePath.ShouldBe($"/claims/{two}/anchor");
        page.HasForm("/anchor").ShouldBeTrue();
        page.Text.ShouldNotContain("Keep the proposed words");
    }

    [Fact]
    public async Task A_stale_decision_is_shown_again_with_what_changed()
    {
        var (_, claim) = await Proposed();
        var (mine, theirs) = (
            await App.SettleForm(claim, "Propose to detach"),
            await App.SettleForm(claim, "Keep the proposed words", TestApp.Checker2)
        );
        await theirs.Submit();
        var page = await mine.Submit(("Command.Reason", "Cut."));
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.TextOf(".stale")!.ShouldContain("settled that the claim stands on");
        (await App.Review(claim)).State.ShouldNotBe(ReviewState.Closed);
    }

    [Fact]
    public async Task An_administrator_sees_why_nothing_can_be_settled()
    {
        var (_, claim) = await Proposed();
        var page = await (await App.SettleForm(claim, "Keep the proposed words", TestApp.Admin)).Submit();
        page.Status.ShouldBe(HttpStatusCode.Forbidden);
        (await App.Review(claim)).Anchor.ShouldBe(Anchor.Proposed);
    }

    private async Task<(Guid Article, Guid Claim)> Proposed(ReviewState state = ReviewState.InProgress)
    {
        var article = await App.Article();
        var claim = await App.Claim(article, Nine, state);
        await App.Revise(article, RevisionDesk.Changed);
        (await App.Review(claim)).Anchor.ShouldBe(Anchor.Proposed);
        return (article, claim);
    }

    // On the list of articles, and on the desk of the person who has the claim.
    private async Task<(int Settled, int Total, bool OnDesk)> LeftToDo(Guid article, Guid claim)
    {
        var line = (await App.Send(TestApp.Checker, new ListArticles())).Single(a => a.Id == article);
        var work = await App.Send(TestApp.Checker, new GetMyWork());
        return (line.Progress.Settled, line.Progress.Total, work.Assigned.Any(c => c.Id == claim));
    }
}
