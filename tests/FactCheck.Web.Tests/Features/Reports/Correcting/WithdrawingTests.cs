using System.Net;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Correcting;

[Trait("Run", "thorough")]
public sealed class WithdrawingTests
{
    private const string Reason = "Its main source was forged.";

    [Fact]
    public async Task A_withdrawn_report_says_so_everywhere_and_its_file_stays()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var file = await site.Pdf(code);

        var page = await site.Withdraw(Reason);

        page.TextOf(".band").ShouldNotBeNull().ShouldStartWith($"{code} was withdrawn");
        var reader = site.App.Anonymous();
        var band = (await reader.Get($"/reports/{code}")).TextOf(".band").ShouldNotBeNull();
        band.ShouldStartWith("Withdrawn");
        band.ShouldEndWith($"We no longer stand by this report: {Reason}");
        (await site.Pdf(code)).ShouldBe(file);
        (await reader.Get("/corrections")).Text.ShouldContain(Reason);
        (await reader.Get("/reports")).Text.ShouldContain($"Withdrawn: {Reason}");
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "report-withdrawn"))).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_proposed_it_is_asked_to_take_it_back_and_others_to_decide()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        await site.ProposeWithdrawal(Reason);

        var own = await (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page)).Follow("Take it back");
        own.TextOf("h1").ShouldNotBeNull().ShouldStartWith("You proposed to withdraw");
        var other = await (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page)).Follow("Decide about it");
        other.TextOf("h1").ShouldNotBeNull().ShouldEndWith("?");
        other.Text.ShouldContain("Once confirmed, it is for good:");
        await own.Form("Take it back").Submit();

        (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page)).Text.ShouldNotContain("Decide about it");
    }

    [Fact]
    public async Task Withdrawing_withdraws_every_version()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        await site.IssueCorrection();

        await site.Withdraw(Reason);

        foreach (var version in new[] { 1, 2 })
            (await site.App.Anonymous().Get($"/reports/{code}/v{version}")).TextOf(".band").ShouldNotBeNull().ShouldStartWith("Withdrawn");
    }

    [Fact]
    public async Task A_new_check_after_a_withdrawal_gets_a_report_of_its_own()
    {
        await using var site = await ReportSite.Start();
        var old = await site.IssueReport();
        await site.Withdraw(Reason);
        await site.Confirm();

        (await (await site.IssueForm()).Submit()).Problems.ShouldBeEmpty();

        var reports = await site.App.Db(db =>
            db.Reports.OrderBy(r => r.IssuedAt)
                .ThenBy(r => r.Id)
                .Select(r => new
                {
                    r.Code,
                    r.Version,
                    r.WithdrawnAt,
                })
                .ToListAsync()
        );
        reports.Select(r => (r.Version, r.WithdrawnAt is null)).ShouldBe([(1, false), (1, true)]);
        reports[1].Code.ShouldNotBe(old);
    }

    [Fact]
    public async Task What_was_confirmed_ends_with_the_withdrawal_and_the_page_says_so()
    {
        await using var site = await ReportSite.Start();
        await site.Confirm();
        await site.IssueReport();
        await site.Withdraw(Reason);

        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        page.TextOf("#front .why").ShouldNotBeNull().ShouldStartWith("These words stood in the report that was withdrawn");
        page.TextOf("#front .meta").ShouldNotBeNull().ShouldNotContain("Confirmed by");
        const string Why =
            "These words stood in the report that was withdrawn, and what was confirmed of them ended with it; somebody has "
            + "to confirm them anew, or write others.";
        page.Text.ShouldContain(Why);
        (await page.Form(site.Issue).Submit()).Problems.ShouldBe([Why]);

        await site.Write("The main source was forged; the year is right.");
        var after = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        after.Document.QuerySelector("#front .why").ShouldBeNull();
        (await after.Form(site.Issue).Submit()).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task Withdrawing_needs_a_reason_and_an_editor_and_happens_once()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var form = (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page + "/withdraw")).Form("/report/withdraw");

        (await site.Withdraw(" ")).Problems.ShouldBe(["Say why the report is withdrawn; everybody can read it."]);
        (
            await (await (await site.App.SignIn(TestApp.Checker)).Get(site.Page + "/withdraw"))
                .Form("/report/withdraw")
                .Submit(("Command.Reason", "Wrong."))
        ).Status.ShouldBe(HttpStatusCode.Forbidden);
        await site.Withdraw(Reason);
        var second = await form.Submit(("Command.Reason", "Me too."));
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.Document.QuerySelector("#Command_Reason")!.TextContent.ShouldContain("Me too.");
        (await second.Form("/report/withdraw").Submit(("Command.Reason", "Me too."))).Problems.ShouldBe([
            "This report was withdrawn; a new check of the article gets a report of its own.",
        ]);
    }
}
