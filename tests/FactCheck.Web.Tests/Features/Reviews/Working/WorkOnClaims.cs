using System.Globalization;
using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;

namespace FactCheck.Web.Tests.Features.Reviews.Working;

public sealed class WorkOnClaims(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task Starting_makes_the_claim_mine()
    {
        var claim = await desk.Claim(ReviewState.Open);
        var page = await (await desk.Page(TestApp.Checker2, claim)).Form("Start checking").Submit();
        page.TextOf(".state").ShouldBe("In progress");
        (await desk.App.Review(claim)).AssigneeId.ShouldBe((await desk.App.Actor(TestApp.Checker2)).Id);
        (await desk.Records(claim))[0].ShouldBe("review-started");
    }

    [Fact]
    public async Task A_started_claim_is_not_started_again()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker2, claim, "start")).Form("Start checking").Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["The claim is in progress, so you cannot start it now."]);
    }

    [Fact]
    public async Task An_editor_moves_work_and_a_fact_checker_cannot()
    {
        var claim = await desk.Claim();
        var other = (await desk.App.Actor(TestApp.Checker2)).Id.ToString();
        (await (await desk.Page(TestApp.Checker, claim, "assign")).Form("/assign").Submit(("Command.Assignee", other))).Problems.ShouldBe([
            "Only an editor can move work from one person to another.",
        ]);
        var page = await (await desk.Page(TestApp.Editor, claim, "assign")).Form("/assign").Submit(("Command.Assignee", other));
        page.Url.AbsolutePath.ShouldBe(Desk.Address(claim));
        (await desk.App.Review(claim)).AssigneeId.ToString().ShouldBe(other);
    }

    [Fact]
    public async Task Nobody_is_assigned_who_cannot_check_or_does_not_exist()
    {
        var claim = await desk.Claim();
        var admin = await desk.App.Actor(TestApp.Admin);
        var form = (await desk.Page(TestApp.Editor, claim, "assign")).Form("/assign");
        (await form.Submit(("Command.Assignee", admin.Id.ToString()))).Problems.ShouldBe([
            $"{admin.Name} is neither fact-checker nor editor, so the claim cannot be theirs.",
        ]);
        (
            await (await desk.Page(TestApp.Editor, claim, "assign")).Form("/assign").Submit(("Command.Assignee", Guid.NewGuid().ToString()))
        ).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await desk.Page(TestApp.Editor, claim, "assign")).Form("/assign").Submit(("Command.Assignee", ""))).Problems.ShouldBe([
            "Choose a person.",
        ]);
    }

    [Fact]
    public async Task The_due_date_is_meant_on_the_newsrooms_clock()
    {
        var claim = await desk.Claim();
        var due = desk.App.Clock.GetLocalNow().AddDays(2).DateTime;
        var typed = due.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        await (await desk.Page(TestApp.Checker, claim, "due")).Form("Save the due date").Submit(("Command.DueAt", typed));
        var stored = (await desk.App.Review(claim)).DueAt!.Value;
        TimeZoneInfo
            .ConvertTime(stored, desk.App.Clock.LocalTimeZone)
            .DateTime.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)
            .ShouldBe(typed);
        (await desk.Page(TestApp.Editor, claim, "assign")).Form("/due")["Command.DueAt"].ShouldBe(typed);
        await (await desk.Page(TestApp.Checker, claim, "due")).Form("Save the due date").Submit(("Command.DueAt", ""));
        (await desk.App.Review(claim)).DueAt.ShouldBeNull();
    }

    [Fact]
    public async Task A_due_date_that_has_passed_is_refused()
    {
        var claim = await desk.Claim();
        var page = await (await desk.Page(TestApp.Checker, claim, "due"))
            .Form("Save the due date")
            .Submit(("Command.DueAt", "2001-01-01T10:00"));
        page.Problems.ShouldBe(["The due date has already passed; give a later one."]);
        page.Form("Save the due date")["Command.DueAt"].ShouldBe("2001-01-01T10:00");
    }

    [Fact]
    public async Task Only_the_assignee_submits()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await desk.App.Verdict(claim);
        (await (await desk.Page(TestApp.Checker2, claim, "submit")).Form("Submit for approval").Submit()).Problems.ShouldBe([
            "Only the person to whom the claim is assigned can submit it.",
        ]);
    }

    [Fact]
    public async Task Without_a_verdict_nothing_is_submitted()
    {
        var claim = await desk.Claim();
        (await (await desk.Page(TestApp.Checker, claim, "submit")).Form("Submit for approval").Submit()).Problems.ShouldBe([
            "Write the verdict first: a rating, a conclusion and a rationale.",
        ]);
    }
}
