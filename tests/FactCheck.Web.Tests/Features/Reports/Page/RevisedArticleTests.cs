using System.Runtime.Versioning;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Tests.Features.Articles.Revising;
using FactCheck.Web.Tests.Features.Reports.Making;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Page;

/// <summary>Reports of an article whose text was revised.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class RevisedArticleTests
{
    private const string Moved = "A first paragraph that is new and says little.\n\n" + Content.Text;

    [Fact]
    public async Task An_approval_of_unchanged_words_is_kept_and_the_report_can_be_issued_on_the_new_text()
    {
        await using var site = await ReportSite.Start();
        await site.App.Revise(site.Article, Moved);
        var gate = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        gate.Document.QuerySelectorAll(".gate .unmet h2").Select(h => h.TextContent).ShouldBe(["1 sentence is untouched"]);
        await site.App.DecideTheRest(site.Article);
        await site.ReviewCoverage();

        await site.IssueReport();

        var review = await site.App.Review(site.ApprovedClaim);
        review.ApprovedHash.ShouldBe(review.HashContent());
        var version = await site.App.Db(db => db.Reports.Select(r => r.ArticleVersionId).SingleAsync());
        version.ShouldBe((await site.App.Stored(site.Article)).Current.Id);
    }

    [Fact]
    public async Task An_orphan_blocks_issuing_until_it_is_detached_and_then_prints_among_the_closed()
    {
        await using var site = await ReportSite.Start();
        await site.App.Revise(site.Article, "The bridge opened in 1932.\n\nThe mayor said that “nine in ten” residents use it.");
        await site.App.DecideTheRest(site.Article);
        await site.ReviewCoverage();
        var editor = await site.App.SignIn(TestApp.Editor);
        var gate = await editor.Get(site.Page);
        var obstacle = gate.Document.QuerySelectorAll(".gate .unmet li a").ShouldHaveSingleItem();
        obstacle.TextContent.ShouldContain("The words of claim 2");
        var form = (await editor.Get(obstacle.GetAttribute("href")!)).Form("Propose to detach");
        await form.Submit(("Command.Reason", "The cost was cut from the article."));
        (await editor.Get(site.Page)).Document.QuerySelectorAll(".gate .unmet").ShouldNotBeEmpty();
        var claim = await site.App.Db(db => db.Reviews.Where(r => r.Proposal != null).Select(r => r.Id).SingleAsync());
        await site.App.Agree(claim, TestApp.Editor2);

        await site.IssueReport();

        (await site.App.Db(db => db.Reports.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_revision_after_issuing_asks_for_a_correction_and_the_standing_report_stays()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        await site.App.Revise(site.Article, Moved);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page)).Text.ShouldContain("correction");
        (await site.App.Anonymous().Get($"/reports/{code}")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        (await site.Verify(await site.Pdf(code))).Text.ShouldContain(code);
    }

    [Theory]
    [InlineData(false, "GateNotMet")]
    [InlineData(true, "ChangedMeanwhile")]
    public async Task An_order_made_before_the_revision_ends_with_a_sentence(bool settled, string name)
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        await gate.Reached;
        await site.App.Revise(site.Article, Moved);
        if (settled)
        {
            await site.App.DecideTheRest(site.Article);
            await site.ReviewCoverage();
        }
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.Stored()).ShouldBe(0);
        var failed = await site.App.Db(db => db.IssueOrders.SingleAsync());
        failed.Problem.ShouldNotBeNull().Name.ShouldBe(name);
    }
}
