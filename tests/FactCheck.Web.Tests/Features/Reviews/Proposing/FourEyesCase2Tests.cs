using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Marking;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Proposing;

/// <summary>
/// A checker who had no part edits one character of an approved claim, closes it and an editor issues: nobody else ever said yes.
/// Every way out of the report takes two people now, and the report says what became of the claim, and by whom.
/// </summary>
public sealed class FourEyesCase2Tests
{
    private const string Reason = "An opinion of the mayor.";

    [Fact]
    public async Task A_verdict_does_not_leave_the_report_on_one_persons_word()
    {
        await using var site = await ReportSite.Start();
        var (claim, checker) = (site.ApprovedClaim, await site.App.SignIn(TestApp.Checker2));
        var edit = (await checker.Get($"/claims/{claim}/edit")).Form("/edit");
        await edit.Submit(("Command.Statement", edit["Command.Statement"] + "!"));
        await (await checker.Get($"/claims/{claim}/close"))
            .Form("Propose to close")
            .Submit(("Command.Closing", "NotCheckable"), ("Command.Reason", Reason));

        (await site.App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
        (await (await site.IssueForm()).Submit()).Problems.ShouldNotBeEmpty();
        (await site.Stored()).ShouldBe(0);
        foreach (var step in new[] { "approve-proposal", "decline-proposal" })
            (
                await (await checker.Get($"/claims/{claim}/{step}")).Form($"/{step}").With("Command.Reason", "So be it.").Submit()
            ).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden, step);
        (await site.App.Review(claim)).Proposal!.Reason.ShouldBe(Reason);
    }

    [Fact]
    public async Task An_editor_does_not_approve_what_that_editor_proposed_not_even_eight_times_at_once()
    {
        await using var site = await ReportSite.Start();
        var claim = await site.App.Claim(site.Article, "The bridge", ReviewState.InProgress);
        var editor = await site.App.SignIn(TestApp.Editor);
        await (await editor.Get($"/claims/{claim}/close"))
            .Form("Propose to close")
            .Submit(("Command.Closing", "NotChecked"), ("Command.Reason", Reason));
        var version = (await site.App.Review(claim)).Version;
        var forms = new List<BrowserForm>();
        for (var i = 0; i < 8; i++)
            forms.Add((await editor.Get($"/claims/{claim}/approve-proposal")).Form("/approve-proposal"));

        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        pages.ShouldAllBe(p => p.Problems.Single() == "You proposed this, so another editor has to decide it.");
        var review = await site.App.Review(claim);
        (review.State, review.Version, review.Closing).ShouldBe((ReviewState.AwaitingApproval, version, null));
    }

    [Fact]
    public async Task Approved_by_another_the_report_prints_what_became_of_the_claim_and_both_names()
    {
        await using var site = await ReportSite.Start();
        var claim = await site.App.Claim(site.Article, "The bridge", ReviewState.InProgress);
        var (checker, editor) = (await site.App.SignIn(TestApp.Checker2), await site.App.SignIn(TestApp.Editor));
        await (await checker.Get($"/claims/{claim}/close"))
            .Form("Propose to close")
            .Submit(("Command.Closing", "NotCheckable"), ("Command.Reason", Reason));
        var page = await editor.Get($"/claims/{claim}/approve-proposal");
        page.Text.ShouldContain(Reason);
        (await page.Form("Approve it").Submit()).TextOf(".state").ShouldBe("Closed");

        var document = await site.Issued();

        var names = await site.App.Db(db => db.Users.ToDictionaryAsync(u => u.Email!, u => u.Name));
        var closed = document.Closed.Single(c => c.Quote == "The bridge");
        (closed.Reason, closed.ProposedBy, closed.ApprovedBy).ShouldBe(
            ($"not checkable: {Reason}", names[TestApp.Checker2], names[TestApp.Editor])
        );
        var reader = await site.App.Anonymous().Get($"/reports/{document.Code}");
        reader.Text.ShouldContain($"proposed by {closed.ProposedBy}, approved by {closed.ApprovedBy}");
    }

    [Fact]
    public async Task Marks_taken_back_and_claims_merged_away_are_told_to_the_reader_too()
    {
        await using var site = await ReportSite.Start();
        var (keeper, other) = (await site.App.Claim(site.Article, "use it"), await site.App.Claim(site.Article, "residents use it"));
        var slip = await site.App.Claim(site.Article, "The bridge");
        await (await site.App.Page(keeper, "merge"))
            .Form("Propose the merge")
            .Submit(("Command.With", other.ToString()), ("Command.Statement", "They use it."), ("Command.Reason", "They say the same."));
        await (await site.App.Workbench(site.Article, slip)).Form("Take back").Submit();
        (await site.App.Review(other)).Proposal.ShouldNotBeNull();
        foreach (var claim in new[] { other, slip })
            await site.App.Agree(claim);
        await site.App.Review(
            TestApp.Checker,
            keeper,
            (review, actor, now) => review.ProposeToClose(actor, Closing.NotChecked, "No time.", now)
        );
        await site.App.Agree(keeper);

        var document = await site.Issued();

        document
            .Former.Select(f => (f.Quote, f.Reason, f.Into is null))
            .ShouldBe(
                [
                    ("The bridge", "taken back: Marked by mistake.", true),
                    ("residents use it", "merged into another: They say the same.", false),
                ],
                ignoreOrder: true
            );
        document.Former.ShouldAllBe(f => f.ProposedBy != null && f.ApprovedBy != null && f.ProposedBy != f.ApprovedBy);
        var reader = await site.App.Anonymous().Get($"/reports/{document.Code}");
        reader.Text.ShouldContain("taken back: Marked by mistake.");
        reader.Text.ShouldContain("merged into another: They say the same.");
    }
}
