using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Claims;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>Issue 11, case 5: the editor who wants to approve settles the objection that stands in the way, alone.</summary>
public sealed class FourEyesCase5(Desk desk) : IClassFixture<Desk>
{
    private const string Settled = "You settled somebody else’s objection to this claim, so another editor must approve it.";

    [Fact]
    public async Task Whoever_settles_the_objection_of_another_says_why_and_does_not_approve()
    {
        var (claim, _) = await Objected(TestApp.Checker2);
        var page = await (await desk.Page(TestApp.Editor, claim)).Follow(
            "Settle with a reason the comment of " + await Name(TestApp.Checker2)
        );
        var form = page.Form("/resolve");
        var refused = await form.Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldBe(["Give a reason for settling somebody else’s objection; the record keeps it."]);
        (await desk.App.Review(claim)).Comments[0].StillBlocks.ShouldBeTrue();

        var settled = await refused.Form("/resolve").Submit(("Command.Reason", "The archive has the month on page 3."));

        settled.TextOf(".thread")!.ShouldContain("Settled because: The archive has the month on page 3.");
        settled.TextOf(".next .why").ShouldBe(Settled);
        (await settled.Form("Approve").Submit()).Problems.ShouldBe([Settled]);
        settled.Text.ShouldContain("settled a blocking comment: The archive has the month on page 3.");
        (await (await desk.Browser(TestApp.Editor)).Get("/"))
            .Document.QuerySelectorAll($"[aria-labelledby=approve] a[href*='{claim}']")
            .ShouldBeEmpty();
        (await (await desk.Page(TestApp.Editor2, claim)).Form("Approve").Submit()).TextOf(".state").ShouldBe("Approved");
    }

    [Fact]
    public async Task Its_author_settles_it_without_a_word_and_may_approve()
    {
        var (claim, _) = await Objected(TestApp.Editor);

        var page = await (await desk.Page(TestApp.Editor, claim)).Form("/resolve").Submit();

        (await page.Form("Approve").Submit()).TextOf(".state").ShouldBe("Approved");
    }

    [Fact]
    public async Task Whoever_wrote_what_it_objects_to_cannot_settle_it_by_whatever_is_posted()
    {
        var (claim, comment) = await Objected(TestApp.Editor2);
        const string sentence =
            "You contributed to the statement, the evidence, the verdict, the submission and the text of the article, so the comment’s "
            + "author or somebody with no part in the claim must settle it.";
        var page = await desk.Page(TestApp.Checker, claim);
        page.TextOf(".thread .blocking")!.ShouldContain(sentence);

        var refused = await (await desk.Page(TestApp.Checker, claim, $"comments/{comment}/resolve"))
            .Form("/resolve")
            .Submit(("Command.Reason", "I am sure."));

        refused.Problems.ShouldBe([sentence]);
        (await desk.App.Review(claim)).Comments[0].StillBlocks.ShouldBeTrue();
        (await (await desk.Page(TestApp.Editor, claim)).Form("Approve").Submit()).Problems.ShouldHaveSingleItem().ShouldContain("blocks");
    }

    private async Task<(Guid Claim, Guid Comment)> Objected(string by)
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        await (await desk.Page(by, claim)).Form("Post comment").Submit(("Command.Text", "Which month?"), ("Command.Blocking", "true"));
        return (claim, (await desk.App.Review(claim)).Comments[0].Id);
    }

    private Task<string> Name(string email) => desk.App.Db(db => db.Users.Where(u => u.Email == email).Select(u => u.Name).SingleAsync());
}
