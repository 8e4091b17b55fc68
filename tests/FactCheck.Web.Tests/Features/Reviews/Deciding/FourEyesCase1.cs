using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Articles.Revising;
using FactCheck.Web.Tests.Features.Claims;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>
/// Issue 11, case 1: “said that 90 percent of the houses burned” is approved; a checker revises it to “denied that …”. The approval
/// does not survive a sentence that says the opposite.
/// </summary>
public sealed class FourEyesCase1(Desk desk) : IClassFixture<Desk>
{
    private const string Said = "The fire was in May.\n\nThe mayor said that 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";

    [Fact]
    public async Task A_sentence_that_says_the_opposite_ends_the_approval_and_everybody_reads_why()
    {
        var (article, claim) = await Approved();
        var compared = await (
            await desk.App.RevisionForm(article, Said.Replace("said that", "denied that", StringComparison.Ordinal), TestApp.Checker2)
        ).Submit();
        compared.TextOf(".fates li")!.ShouldContain("Its words stayed, but the sentence around them reads differently. Its approval ends.");
        compared.Document.QuerySelectorAll(".fates del, .fates ins").Length.ShouldBe(2);

        await compared.Form("Take the revision over").Submit();

        var page = await desk.Page(TestApp.Checker, claim);
        page.TextOf(".state").ShouldBe("In progress");
        page.TextOf(".next")!.ShouldContain("the sentence around its words reads differently in the revised text");
        page.Text.ShouldContain("voided the approval: the sentence around the claim’s words reads differently now");
        (await desk.Records(claim))[..2].ShouldBe(["approval-voided", "claim-carried-over"]);
        (await Report(article)).ShouldContain("Claim 1 is in progress");

        await page.Form("Submit for approval").Submit();
        var approved = await (await desk.Page(TestApp.Editor, claim)).Form("Approve").Submit();
        approved.TextOf(".state").ShouldBe("Approved");
    }

    [Fact]
    public async Task Words_further_away_change_freely()
    {
        var (article, claim) = await Approved();

        await desk.App.Revise(article, Said.Replace("in May", "in July", StringComparison.Ordinal) + " Snow fell.", TestApp.Checker2);

        var review = await desk.App.Review(claim);
        (review.State, review.ApprovedHash).ShouldBe((ReviewState.Approved, review.HashContent()));
    }

    [Theory]
    [InlineData("UPDATE Sources SET Title = 'A better archive'")]
    [InlineData("UPDATE Sources SET Interests = 'None'")]
    [InlineData("UPDATE Claims SET Sentence = 'The mayor denied it.'")]
    public async Task What_is_rewritten_behind_the_program_is_seen_before_it_is_issued(string sql)
    {
        await using var app = await TestApp.Start();
        var article = await app.Article(Said);
        await app.Claim(article, Words, ReviewState.Approved);
        await app.Db(db => db.Database.ExecuteSqlRawAsync(sql));

        (await (await app.SignIn(TestApp.Editor)).Get($"/articles/{article}/report")).Text.ShouldContain(
            "Claim 1 no longer reads as it was approved"
        );
    }

    private async Task<(Guid Article, Guid Claim)> Approved()
    {
        var article = await desk.App.Article(Said);
        return (article, await desk.App.Claim(article, Words, ReviewState.Approved));
    }

    private async Task<string> Report(Guid article) => (await (await desk.Browser(TestApp.Editor)).Get($"/articles/{article}/report")).Text;
}
