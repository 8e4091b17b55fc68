using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

public sealed class DecidingVerdicts(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task The_assignee_submits_and_an_editor_approves_what_stands_on_the_page()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await desk.App.Verdict(claim);
        var submitted = await (await desk.Page(TestApp.Checker, claim)).Form("Submit for approval").Submit();
        submitted.TextOf(".state").ShouldBe("Awaiting approval");
        var approved = await (await desk.Page(TestApp.Editor, claim)).Form("Approve").Submit();
        approved.TextOf(".state").ShouldBe("Approved");
        approved.TextOf("[data-toast]")!.ShouldContain("Approved.");
        (await desk.Records(claim))[..2].ShouldBe(["verdict-approved", "verdict-submitted"]);
    }

    [Fact]
    public async Task A_note_with_the_approval_is_shown()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        var page = await (await desk.Page(TestApp.Editor, claim, "approve"))
            .Form("Approve")
            .Submit(("Command.Note", "Checked by telephone."));
        page.Text.ShouldContain("“Checked by telephone.”");
    }

    [Fact]
    public async Task An_editor_who_contributed_is_refused_in_words()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim, by: TestApp.Editor);
        await desk.App.Verdict(claim);
        await desk.App.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
        const string sentence = "You contributed to the evidence, so another editor must approve it.";
        var page = await desk.Page(TestApp.Editor, claim);
        page.TextOf(".next .why").ShouldBe(sentence);
        page.Text.ShouldContain("can approve");
        var refused = await page.Form("Approve").Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldBe([sentence]);
        (await desk.App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
    }

    [Fact]
    public async Task A_fact_checker_cannot_approve_or_return_nor_decide_what_is_proposed()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        foreach (
            var (step, button) in new[]
            {
                ("approve", "Approve"),
                ("return", "Return the verdict"),
                ("approve-proposal", "Approve it"),
                ("decline-proposal", "Decline it"),
            }
        )
            (await (await desk.Page(TestApp.Checker, claim, step)).Form(button).Submit()).Status.ShouldBe(HttpStatusCode.Forbidden, step);
        (await desk.App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
    }

    [Fact]
    public async Task A_blocking_comment_stops_approval_until_it_is_settled()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        var commented = await (await desk.Page(TestApp.Editor2, claim))
            .Form("Post comment")
            .Submit(("Command.Text", "Which month?"), ("Command.Blocking", "true"));
        commented.TextOf(".thread .blocking")!.ShouldContain("Blocks approval");
        var refused = await (await desk.Page(TestApp.Editor, claim)).Form("Approve").Submit();
        refused.Problems.ShouldBe([
            "A comment blocks approval; its author, or somebody with no part in the claim, has to settle it first.",
        ]);
        (await desk.Page(TestApp.Checker, claim)).Text.ShouldContain(
            "so the comment’s author or somebody with no part in the claim must settle it."
        );
        var settled = await (await desk.Page(TestApp.Editor2, claim)).Form("/resolve").Submit();
        settled.TextOf(".thread")!.ShouldContain("Settled by");
        (await (await desk.Page(TestApp.Editor, claim)).Form("Approve").Submit()).TextOf(".state").ShouldBe("Approved");
        (await desk.Records(claim))[..3].ShouldBe(["verdict-approved", "comment-resolved", "comment-posted"]);
    }

    [Fact]
    public async Task What_the_editor_did_not_see_is_not_approved()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        var page = await (await desk.Page(TestApp.Editor, claim))
            .Form("Approve")
            .Fill(("Command.SeenContentHash", new string('0', 64)))
            .Submit();
        page.Problems.ShouldBe(["The claim is no longer what you saw; read it again before you approve it."]);
    }

    [Fact]
    public async Task A_returned_claim_says_why_and_can_be_submitted_again()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        var form = (await desk.Page(TestApp.Editor, claim, "return")).Form("Return the verdict");
        (await form.Submit()).Problems.ShouldBe(["Say what has to change; the checker reads it first."]);
        await (await desk.Page(TestApp.Editor, claim, "return")).Form("Return the verdict").Submit(("Command.Reason", "Name the bridge."));
        var page = await desk.Page(TestApp.Checker, claim);
        page.TextOf(".next")!.ShouldContain("Returned: Name the bridge.");
        page = await page.Follow("Answer and submit");
        (await page.Form("Submit for approval").Submit(("Command.Answer", "The old one."))).TextOf(".state").ShouldBe("Awaiting approval");
    }

    [Fact]
    public async Task Only_who_submitted_takes_the_submission_back()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        (await (await desk.Page(TestApp.Checker2, claim, "withdraw")).Form("Take the submission back").Submit()).Problems.ShouldBe([
            "Only the person who submitted it can take the submission back.",
        ]);
        (await (await desk.Page(TestApp.Checker, claim)).Form("Take the submission back").Submit())
            .TextOf(".state")
            .ShouldBe("In progress");
    }

    [Fact]
    public async Task A_claim_is_closed_and_reopened_with_reasons_by_two_people()
    {
        var claim = await desk.Claim(ReviewState.Open);
        (await (await desk.Page(TestApp.Checker, claim, "close")).Form("Propose to close").Submit()).Problems.ShouldBe(
            ["Say whether the claim cannot be checked or was not checked.", "Give the reason; the report prints it."],
            ignoreOrder: true
        );
        var closed = await (await desk.Page(TestApp.Checker, claim, "close"))
            .Form("Propose to close")
            .Submit(("Command.Closing", "NotCheckable"), ("Command.Reason", "An opinion."));
        closed.TextOf(".next h2").ShouldBe("To be closed");
        closed.TextOf(".state").ShouldBe("To be closed as not checkable");
        (await desk.Page(TestApp.Editor, claim, "decline-proposal")).TextOf(".state").ShouldBe("To be closed as not checkable");
        closed.TextOf(".next")!.ShouldContain("to be closed as not checkable: An opinion.");
        closed = await (await desk.Page(TestApp.Editor, claim)).Form("Approve it").Submit();
        closed.TextOf(".next")!.ShouldContain("Closed as not checkable: An opinion.");
        closed.Text.ShouldContain("It has no verdict.");
        await (await desk.Page(TestApp.Editor, claim, "reopen")).Form("Propose to reopen").Submit(("Command.Reason", "It can be counted."));
        (await (await desk.Page(TestApp.Editor, claim)).Form("Approve it").Submit()).Problems.ShouldBe([
            "You proposed this, so another editor has to decide it.",
        ]);
        var reopened = await (await desk.Page(TestApp.Editor2, claim)).Form("Approve it").Submit();
        reopened.TextOf(".state").ShouldBe("In progress");
    }
}
