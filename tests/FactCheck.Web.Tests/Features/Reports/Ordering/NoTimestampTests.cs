using System.Net;
using FactCheck.Domain.Reports;
using FactCheck.Signing.Seals;
using FactCheck.Testing;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Ordering;

/// <summary>The timestamp authority is down: the editor chooses, and the order is never lost.</summary>
[Trait("Run", "thorough")]
public sealed class NoTimestampTests
{
    [Fact]
    public async Task The_order_waits_for_a_choice_and_nothing_is_public()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Start(authority);

        var page = await (await site.IssueForm()).Submit();

        page.TextOf("h1").ShouldBe("The report has no timestamp yet");
        page.TextOf(".lede").ShouldBe("The timestamp authority 127.0.0.1 could not be reached.");
        (await site.Stored()).ShouldBe(0);
        (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page))
            .TextOf(".band")
            .ShouldNotBeNull()
            .ShouldStartWith("The report waits for a timestamp.");
    }

    [Fact]
    public async Task Issued_without_it_the_report_is_genuine_and_says_that_its_time_is_our_own()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Start(authority);
        var page = await (await site.IssueForm()).Submit();

        var issued = await page.Form("Issue it now, without").Submit();

        var code = await site.Code();
        issued.TextOf("h1").ShouldBe($"Issued as {code}");
        (await site.App.Db(db => db.Reports.Select(r => new { r.Level, r.TimestampedAt }).SingleAsync())).ShouldBe(
            new { Level = "B-B", TimestampedAt = (DateTimeOffset?)null }
        );
        site.App.Says(await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "issue-resumed")))
            .ShouldBe("decided to issue the report without a timestamp");
    }

    [Fact]
    public async Task Another_editor_who_issues_meanwhile_does_not_lose_the_order()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Start(authority);
        var other = await site.IssueForm(TestApp.Editor2);
        await (await site.IssueForm()).Submit();
        authority.Timestamps = Mood.Well;

        var page = await other.Submit();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Problems.ShouldBe(["The report is being made already; see how far it is."]);
        (await site.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.NoTimestamp);
    }

    [Fact]
    public async Task Once_the_authority_answers_the_same_order_is_issued_with_its_time()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Start(authority);
        var page = await (await site.IssueForm()).Submit();
        var again = await page.Form("Ask again and issue").Submit();
        again.TextOf("h1").ShouldBe("The report has no timestamp yet");
        authority.Timestamps = Mood.Well;

        var issued = await again.Form("Ask again and issue").Submit();

        issued.TextOf("h1").ShouldBe($"Issued as {await site.Code()}");
        var (level, at) = await site.App.Db(async db =>
            (await db.Reports.Select(r => r.Level).SingleAsync(), await db.Reports.Select(r => r.TimestampedAt).SingleAsync())
        );
        level.ShouldBe("B-LT");
        at.ShouldNotBeNull();
        PdfSignatureVerifier.Verify(await site.Pdf(await site.Code())).Timestamp!.IsValid.ShouldBeTrue();
        (await site.App.Db(db => db.IssueOrders.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task It_can_be_given_up_and_ordered_anew_later()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Start(authority);
        var page = await (await site.IssueForm()).Submit();

        var dropped = await page.Form("/making/drop").Submit();

        dropped.Document.QuerySelector("#Command_BottomLine")!.TextContent.ShouldContain(ReportSite.BottomLine);
        (await site.App.Db(db => db.IssueOrders.Select(o => o.State).SingleAsync())).ShouldBe(IssueState.Failed);
        authority.Timestamps = Mood.Well;
        (await dropped.Form(site.Issue).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }

    [Fact]
    public async Task The_editors_are_warned_before_the_certificate_ends()
    {
        await using var site = await ReportSite.Start();
        var editor = await site.App.SignIn(TestApp.Editor);
        (await editor.Get(site.Page)).Text.ShouldNotContain("have it renewed");

        site.App.Clock.Move(TimeSpan.FromDays(730 - 42));

        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page)).TextOf(".band").ShouldNotBeNull().ShouldContain("have it renewed");
    }

    private static Task<ReportSite> Start(TestAuthority authority) =>
        ReportSite.Start(
            new(StringComparer.Ordinal)
            {
                ["Signing:Pkcs12Path"] = authority.Pkcs12Path,
                ["Signing:Pkcs12Password"] = authority.Pkcs12Password,
                ["Signing:TimestampAuthority:Address"] = authority.TimestampAddress.ToString(),
            }
        );
}
