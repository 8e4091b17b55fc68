using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>Issue 11, case 9: what was returned is submitted again as it was.</summary>
public sealed class FourEyesCase9(Desk desk) : IClassFixture<Desk>
{
    private const string Unanswered = "It reads as it was returned: change it, or answer the reason.";

    [Fact]
    public async Task As_it_was_it_needs_an_answer_which_the_editor_reads_beside_the_reason()
    {
        var claim = await desk.Claim(ReviewState.ChangesRequested);
        var page = await desk.Page(TestApp.Checker, claim);
        page.Document.QuerySelectorAll(".next .why").ShouldHaveSingleItem().TextContent.ShouldContain(Unanswered);
        (await page.Form("Submit for approval").Submit()).Problems.ShouldBe([Unanswered]);
        var form = (await desk.Page(TestApp.Checker, claim, "submit")).Form("/submit");
        var refused = await form.Submit(("Command.Answer", "  "));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldBe([Unanswered]);
        (await desk.App.Review(claim)).State.ShouldBe(ReviewState.ChangesRequested);

        await refused.Form("/submit").Submit(("Command.Answer", "There is only one bridge."));

        var seen = await desk.Page(TestApp.Editor, claim);
        seen.TextOf(".state").ShouldBe("Awaiting approval");
        var returned = seen.TextOf(".returned")!;
        returned.ShouldContain("Say which bridge.");
        returned.ShouldContain("There is only one bridge.");
        returned.ShouldContain("Nothing was changed since.");
        seen.Text.ShouldContain("submitted revision 1 for approval and answered: There is only one bridge.");
        (await desk.Page(TestApp.Editor, claim, "approve")).TextOf(".returned")!.ShouldContain("There is only one bridge.");
    }

    [Fact]
    public async Task Changed_it_is_shown_with_what_differs_since_the_return()
    {
        var claim = await desk.Claim(ReviewState.ChangesRequested);
        await desk.App.Verdict(claim, rationale: "The archive has the week [1].");
        await desk.App.Verdict(claim, rationale: "The city archive has the week [1].");
        await (await desk.Page(TestApp.Checker, claim)).Form("Submit for approval").Submit();

        var seen = await desk.Page(TestApp.Editor, claim);

        seen.TextOf(".returned")!.ShouldContain("Say which bridge.");
        seen.TextOf(".returned summary").ShouldBe("What changed from revision 1 to 3");
        seen.Document.QuerySelector(".returned details")!.HasAttribute("open").ShouldBeTrue();
        seen.Document.QuerySelectorAll(".returned del").Select(d => d.TextContent).ShouldBe(["removed: day"]);
        seen.Document.QuerySelectorAll(".returned ins").Select(d => d.TextContent).ShouldBe(["added: city ", "added: week"]);
        (await seen.Form("Approve").Submit()).Document.QuerySelector(".returned").ShouldBeNull();
    }

    [Fact]
    public async Task A_change_beside_the_verdict_is_named()
    {
        var claim = await desk.Claim(ReviewState.ChangesRequested);
        await desk.App.Evidence(claim, title: "City museum");
        await (await desk.Page(TestApp.Checker, claim)).Form("Submit for approval").Submit();

        (await desk.Page(TestApp.Editor, claim)).TextOf(".returned")!.ShouldContain("The verdict reads as it was returned; the statement");
    }
}
