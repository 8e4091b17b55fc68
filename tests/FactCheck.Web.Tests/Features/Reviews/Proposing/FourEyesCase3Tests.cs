using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Revising;
using FactCheck.Web.Tests.Features.Reports;

namespace FactCheck.Web.Tests.Features.Reviews.Proposing;

/// <summary>
/// An editor revises the words of an approved verdict away, detaches the claim and revises back: alone, and without a trace in print.
/// Now the detaching waits for somebody else, ends when the words are back, and once it is done the report says so.
/// </summary>
public sealed class FourEyesCase3Tests
{
    private const string Without = "The mayor said that “nine in ten” residents use it, and that it cost 40 million euros.";

    [Fact]
    public async Task Revising_away_detaching_and_revising_back_removes_no_verdict()
    {
        await using var site = await ReportSite.Start();
        var claim = site.ApprovedClaim;
        await Detach(site, claim);
        (await site.App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page))
            .Document.QuerySelectorAll(".gate .unmet li a")
            .Select(a => a.GetAttribute("href"))
            .ShouldContain($"/claims/{claim}");

        await site.App.Revise(site.Article, Content.Text);

        var review = await site.App.Review(claim);
        (review.Proposal, review.Closing, review.Anchor, review.Verdicts.Count).ShouldBe((null, null, Anchor.Held, 1));
        review.IsSettled.ShouldBeFalse();
        (await site.App.Events(claim)).ShouldContain("proposal-voided");
        var gone = (await (await site.App.SignIn(TestApp.Editor2)).Get($"/claims/{claim}/approve-proposal")).Form("/approve-proposal");
        (await gone.Submit()).Problems.ShouldBe([
            "Nothing is proposed of this claim any more; it was decided, taken back, or ended by a change.",
        ]);
    }

    [Fact]
    public async Task Detached_by_two_people_it_stays_in_print_whatever_the_text_says_later()
    {
        await using var site = await ReportSite.Start();
        var claim = site.ApprovedClaim;
        await Detach(site, claim);
        await site.App.Agree(claim, TestApp.Editor2);
        var second = await site.App.Claim(site.Article, "nine in ten", ReviewState.Approved);
        await site.App.Revise(site.Article, Content.Text);
        await site.App.DecideTheRest(site.Article);
        await site.ReviewCoverage();
        (await site.App.Review(second)).IsSettled.ShouldBeTrue();

        var document = await site.Issued();

        var fate = document.Closed.Single(c => c.Quote == "opened in 1932");
        fate.Reason.ShouldBe("no longer in the article: The sentence was cut.");
        fate.ProposedBy.ShouldNotBeNull().ShouldNotBe(fate.ApprovedBy);
        (await site.App.Anonymous().Get($"/reports/{document.Code}")).Text.ShouldContain("The sentence was cut.");
    }

    private static async Task Detach(ReportSite site, Guid claim)
    {
        await site.App.Revise(site.Article, Without, TestApp.Editor);
        var form = await site.App.SettleForm(claim, "Propose to detach", TestApp.Editor);
        (await form.Submit(("Command.Reason", "The sentence was cut."))).Problems.ShouldBeEmpty();
    }
}
