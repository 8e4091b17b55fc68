using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Features.Reports.Prefacing;

/// <summary>The scope counts why sentences carry no claim: whoever decided that is no second person to it.</summary>
[Trait("Run", "thorough")]
public sealed class ScopeByOneTests
{
    [Fact]
    public async Task An_editor_who_decided_anew_after_the_coverage_was_reviewed_does_not_issue_alone()
    {
        await using var site = await ReportSite.Start(ready: false);
        await site.App.Claim(site.Article, "opened in 1932", ReviewState.Approved);
        (await site.App.DecideTheRest(site.Article)).ShouldBeGreaterThan(0);
        await site.ReviewCoverage();
        await site.App.Change(
            TestApp.Editor,
            async (db, actor, now) =>
            {
                var coverage = await db.Coverages.Load((await db.Articles.Load(site.Article, default)).Current, default);
                coverage.Decide(actor, [coverage.Decisions[0].Span], CoverageReason.CommonKnowledge, null, now);
                return 0;
            }
        );

        (await (await site.IssueForm()).Submit())
            .Problems.ShouldHaveSingleItem()
            .ShouldStartWith("You wrote the decisions on sentences without a claim. Somebody else has to confirm these words");
        (await site.Stored()).ShouldBe(0);

        var page = await (await site.App.SignIn(TestApp.Checker2)).Get(site.Page);
        (await page.Form("/front/confirm").Submit()).Problems.ShouldBeEmpty();
        (await (await site.IssueForm()).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }
}
