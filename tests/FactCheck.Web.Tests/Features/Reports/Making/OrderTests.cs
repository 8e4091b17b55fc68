using System.Net;
using System.Runtime.Versioning;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Ordering;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Tests.Typesetting.Workers;
using FactCheck.Web.Typesetting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Making;

/// <summary>Orders to issue: nothing that stops the work loses them, and nothing is published by halves.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class OrderTests
{
    [Fact]
    public async Task A_report_that_takes_longer_has_a_page_that_says_how_far_it_is_and_leads_on_by_itself()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );

        var page = await (await site.IssueForm()).Submit();

        page.TextOf("h1").ShouldBe("The report is being made");
        page.Response.Headers.GetValues("Refresh").ShouldBe(["1"]);
        (await site.Stored()).ShouldBe(0);
        var desk = await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page);
        desk.TextOf(".band").ShouldNotBeNull().ShouldStartWith("The report is being made.");

        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/making")).TextOf("h1").ShouldBe($"Issued as {await site.Code()}");
    }

    [Fact]
    public async Task An_order_that_the_program_did_not_finish_is_finished_at_the_next_start()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        (await site.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Waiting);

        // A second program on the same data is what the next start is; the first one still hangs and never publishes.
        await using (var again = TestApp.Again(site.App, site.Settings))
        {
            again.OutliveLeases();
            var order = await again.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
            await again
                .Services.GetRequiredService<PressRoom>()
                .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
            (await again.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Issued);
        }
        (await site.Stored()).ShouldBe(2);
        (await site.App.Db(db => db.Reports.Select(r => r.BottomLine).SingleAsync())).ShouldBe(ReportSite.BottomLine);
    }

    [Fact]
    public async Task An_order_that_failed_keeps_the_bottom_line_for_the_next_try()
    {
        using var gate = new Gate { Failing = true };
        await using var site = await ReportSite.Start(services: services => services.Hold(gate));

        var refused = await (await site.IssueForm()).Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldHaveSingleItem();

        gate.Failing = false;
        gate.Open();
        var page = await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page);
        page.Document.QuerySelector("#Command_BottomLine")!.TextContent.ShouldContain(ReportSite.BottomLine);
        (await page.Form(site.Issue).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }

    [Fact]
    public async Task What_changed_while_the_report_was_made_is_not_published_and_the_page_says_why()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        await site.App.Reopen(site.ApprovedClaim);

        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.Stored()).ShouldBe(0);
        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/making");
        page.TextOf("h1").ShouldBe("The report was not made");
        page.TextOf(".lede").ShouldBe("No claim has an approved verdict; 1 of 2 claims is not settled.");
    }

    [Fact]
    public async Task An_editor_who_lost_the_role_while_the_report_was_made_publishes_nothing_and_the_order_ends()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm(TestApp.Editor2)).Submit();
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        await site.App.Db(async db =>
        {
            var editor = await db.Users.SingleAsync(u => u.Email == TestApp.Editor2);
            return await db.UserRoles.Where(r => r.UserId == editor.Id).ExecuteDeleteAsync();
        });

        await using var again = TestApp.Again(site.App, site.Settings);
        again.OutliveLeases();
        await again.Services.GetRequiredService<PressRoom>().Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.Stored()).ShouldBe(0);
        (await site.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Failed);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/making"))
            .TextOf(".lede")
            .ShouldBe("Only an editor can issue, correct or withdraw a report.");
    }

    [Fact]
    public async Task A_typesetter_killed_in_the_middle_of_issuing_loses_nothing_and_leaves_one_whole_report()
    {
        // The first one is gone as soon as it has begun to read the report.
        using var node = NodeScript.FirstOnly("head -c 100 > /dev/null; kill -9 $$");
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Typesetting:NodePath"] = node.Path, ["Typesetting:Workers"] = "1" }
        );

        var code = await site.IssueReport();

        node.Pids.Length.ShouldBe(2);
        (await site.Stored()).ShouldBe(2);
        PdfSignatureVerifier.Verify(await site.Pdf(code)).Outcome.ShouldBe(PdfVerificationOutcome.Valid);
    }

    [Fact]
    public async Task An_order_whose_editor_lost_every_role_ends_and_another_editor_can_issue()
    {
        using var gate = new Gate();
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Issuing:Wait"] = "00:00:00" },
            services => services.Hold(gate)
        );
        await (await site.IssueForm()).Submit();
        var order = await site.App.Db(db => db.IssueOrders.Select(o => o.Id).SingleAsync());
        await site.App.Db(db =>
            db.UserRoles.Where(l => db.Users.Any(u => u.Id == l.UserId && u.Email == TestApp.Editor)).ExecuteDeleteAsync()
        );

        gate.Open();
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(order, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        (await site.Stored()).ShouldBe(0);
        (await site.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Failed);
        await (await site.IssueForm(TestApp.Editor2)).Submit();
        var next = await site.App.Db(db => db.IssueOrders.Where(o => o.Id != order).Select(o => o.Id).SingleAsync());
        await site
            .App.Services.GetRequiredService<PressRoom>()
            .Settled(next, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        (await site.Stored()).ShouldBe(2);
    }

    [Theory]
    [InlineData(null), InlineData(""), InlineData("0")]
    public async Task A_form_that_does_not_say_what_it_showed_orders_nothing(string? seen)
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();

        var page = await (seen is null ? form.Without("Command.Seen") : form.Fill(("Command.Seen", seen))).Submit();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Problems.ShouldBe(["Somebody changed a claim or the report since this page was shown; look at it again and issue it then."]);
        (await site.App.Db(db => db.IssueOrders.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_verdict_that_changed_after_the_form_was_read_is_not_issued_unseen()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm(TestApp.Editor2);
        await site.App.Reopen(site.ApprovedClaim);
        await site.Settle(site.ApprovedClaim);

        (await form.Submit()).Status.ShouldBe(HttpStatusCode.Conflict);

        (await site.Stored()).ShouldBe(0);
    }
}
