using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Tests.Data;
using FactCheck.Web.Tests.Features.Reports.Making;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Prefacing;

/// <summary>What was stored before front matters had authors stays valid.</summary>
[Trait("Run", "thorough")]
public sealed class BeforeTests
{
    [Fact]
    public async Task Whoever_wrote_a_coverage_note_before_is_read_from_the_record()
    {
        await using var app = await TestApp.Upgrade(UpgradingTheFirstDatabase.Newsroom.Database());

        var articles = await app.Db(db => db.Articles.AsNoTracking().Where(a => a.CoverageNote != null).ToListAsync());

        articles.ShouldNotBeEmpty();
        articles.ShouldAllBe(a => a.CoverageWriters.Count == 1 && a.CoverageWriters[0] == a.CoverageReviewedBy);
    }

    [Fact]
    public async Task The_front_of_a_report_of_before_begins_with_what_it_said()
    {
        await using var app = await TestApp.Upgrade(UpgradingTheFirstDatabase.Newsroom.Database());
        var last = await app.Db(db =>
            db.IssueOrders.Where(o => o.State == IssueState.Failed || o.State == IssueState.NoTimestamp)
                .OrderByDescending(o => o.OrderedAt)
                .FirstAsync()
        );

        var page = await (await app.SignIn(TestApp.Editor)).Get($"/articles/{last.ArticleId}/report");

        page.Form("/report/front")["Command.BottomLine"].ShouldBe(last.BottomLine);
    }

    [Fact]
    public async Task An_order_of_before_which_says_nothing_of_its_words_is_made()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        await site.App.Db(db => db.IssueOrders.ExecuteUpdateAsync(u => u.SetProperty(o => o.Front, (string?)null)));
        await site.App.Db(db => db.FrontMatters.ExecuteDeleteAsync());
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());

        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.App.Db(db => db.Reports.Select(r => r.BottomLine).SingleAsync())).ShouldBe(ReportSite.BottomLine);
    }

    [Fact]
    public async Task Words_that_changed_after_the_order_are_not_issued()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        await site.Write("Nothing of it is true.");

        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.Stored()).ShouldBe(0);
        (await site.App.Db(db => db.IssueOrders.SingleAsync())).Problem.ShouldNotBeNull().Name.ShouldBe("ChangedMeanwhile");
    }

    [Theory]
    [InlineData("report-withdrawn", """{"code":"FC-ABCD-1234","version":2,"reason":"Forged."}""")]
    [InlineData("issue-ordered", """{"bottomLine":"The bridge is old.","correctionNote":null}""")]
    public void A_record_of_the_first_version_is_read_as_what_it_said(string name, string data)
    {
        var record = HashChain.Seal(
            new(1, DateTimeOffset.UnixEpoch, Guid.Empty, "", name, 1, Guid.NewGuid(), 1, Guid.NewGuid(), data),
            HashChain.Root
        );

        switch (AuditData.Read(record))
        {
            case ReportWithdrawn e:
                (e.Code, e.Reason, e.ProposedBy, e.OneEditor).ShouldBe(("FC-ABCD-1234", "Forged.", null, false));
                break;
            case IssueOrdered e:
                (e.BottomLine, e.Front, e.OneEditor).ShouldBe(("The bridge is old.", null, false));
                break;
            default:
                Assert.Fail(name);
                break;
        }
    }
}
