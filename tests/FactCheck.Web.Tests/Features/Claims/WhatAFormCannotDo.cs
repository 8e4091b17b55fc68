using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Claims;

public sealed class WhatAFormCannotDo(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task A_stale_form_says_what_changed_keeps_what_was_typed_and_can_be_sent_knowingly()
    {
        var claim = await desk.Claim();
        var mine = (await desk.Page(TestApp.Checker, claim, "edit"))
            .Form("Save the claim")
            .Fill(("Command.Statement", "My long sentence."));
        await desk.App.Review(TestApp.Checker2, claim, (review, actor, _) => review.WaiveEvidence(actor, "Everybody saw it."));
        var page = await mine.Submit();
        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Text.ShouldContain("waived evidence: Everybody saw it.");
        (await desk.App.Review(claim)).Claim.Statement.ShouldNotBe("My long sentence.");
        var again = page.Form("Save the claim");
        again["Command.Statement"].ShouldBe("My long sentence.");
        await again.Submit();
        (await desk.App.Review(claim)).Claim.Statement.ShouldBe("My long sentence.");
    }

    [Fact]
    public async Task A_refused_form_still_carries_the_version_that_was_read()
    {
        var claim = await desk.Claim();
        var mine = (await desk.Page(TestApp.Checker, claim, "edit")).Form("Save the claim").Fill(("Command.Statement", ""));
        await desk.App.Review(TestApp.Checker2, claim, (review, actor, _) => review.WaiveEvidence(actor, "Everybody saw it."));
        var refused = await mine.Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Form("Save the claim").Submit(("Command.Statement", "Unread."))).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task The_same_form_posted_twice_has_one_effect()
    {
        var claim = await desk.Claim();
        var form = (await desk.Page(TestApp.Checker, claim)).Form("/comments").Fill(("Command.Text", "Said once."));
        (await form.Submit()).Url.AbsolutePath.ShouldBe(Desk.Address(claim));
        (await form.Submit()).Url.AbsolutePath.ShouldBe(Desk.Address(claim));
        (await desk.App.Review(claim)).Comments.ShouldHaveSingleItem();
        (await desk.Records(claim)).Count(e => e == "comment-posted").ShouldBe(1);
    }

    [Fact]
    public async Task The_same_form_posted_eight_times_at_once_has_one_effect()
    {
        var claim = await desk.Claim();
        // A comment carries no version: only the memory of the form tells the second post from another comment.
        var form = (await desk.Page(TestApp.Checker, claim)).Form("/comments").Fill(("Command.Text", "Said once."));
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Submit()));
        pages.ShouldAllBe(p => p.Url.AbsolutePath == Desk.Address(claim));
        (await desk.App.Review(claim)).Comments.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Posted_fields_that_the_form_does_not_have_change_nothing()
    {
        var (claim, other) = (await desk.Claim(ReviewState.Open), await desk.Claim(ReviewState.Open));
        var editor = (await desk.App.Actor(TestApp.Editor)).Id.ToString();
        await (await desk.Page(TestApp.Checker, claim))
            .Form("Start checking")
            .With("Command.ClaimId", other.ToString())
            .With("ClaimId", other.ToString())
            .With("id", other.ToString())
            .With("Id", other.ToString())
            .With("Command.State", "Approved")
            .With("Command.AssigneeId", editor)
            .With("Command.ApprovedBy", editor)
            .With("Command.Actor.Id", editor)
            .Submit();
        var started = await desk.App.Review(claim);
        started.State.ShouldBe(ReviewState.InProgress);
        started.AssigneeId.ShouldBe((await desk.App.Actor(TestApp.Checker)).Id);
        started.ApprovedBy.ShouldBeNull();
        (await desk.App.Review(other)).State.ShouldBe(ReviewState.Open);
    }

    [Fact]
    public async Task Evidence_and_comments_are_found_by_the_address_alone()
    {
        var (claim, other) = (await desk.Claim(), await desk.Claim());
        await desk.App.Evidence(claim);
        await desk.App.Evidence(claim);
        await desk.App.Review(TestApp.Checker, other, (review, actor, now) => review.AddComment(actor, "Elsewhere.", blocking: false, now));
        var elsewhere = (await desk.App.Review(other)).Comments[0].Id;
        await (await desk.Page(TestApp.Checker, claim, "evidence/2/remove"))
            .Form("Remove evidence 2")
            .With("Command.Number", "1")
            .With("number", "1")
            .Submit();
        (await desk.App.Review(claim)).Claim.Evidence.ShouldHaveSingleItem().Number.ShouldBe(1);
        (await desk.Page(TestApp.Checker, claim, $"comments/{elsewhere}/resolve")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_administrator_reads_a_claim_and_changes_nothing()
    {
        var claim = await desk.Claim();
        foreach (
            var (step, button) in new[]
            {
                ("verdict", "/verdict"),
                ("edit", "/edit"),
                ("evidence/new", "/evidence/new"),
                ("waiver", "/waiver"),
                ("comments", "/comments"),
                ("close", "/close"),
                ("reopen", "/reopen"),
                ("withdraw-proposal", "/withdraw-proposal"),
                ("assign", "/assign"),
                ("due", "/due"),
                ("submit", "/submit"),
                ("withdraw", "/withdraw"),
                ("start", "/start"),
            }
        )
            (await (await desk.Page(TestApp.Admin, claim, step)).Form(button).Submit()).Status.ShouldBe(HttpStatusCode.Forbidden, step);
        (await desk.App.Review(claim)).Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("9999-12-31T23:59")]
    [InlineData("0001-01-01T00:00")]
    public async Task A_due_date_at_the_end_of_the_calendar_is_refused_in_words(string due)
    {
        var page = await (await desk.Page(TestApp.Checker, await desk.Claim(), "due")).Form("/due").Submit(("Command.DueAt", due));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldContain("Give a day that a person can meet.");
    }
}
