using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Auditing.Checkpoints;

/// <summary>Records that were written past the site, or say another time than that of their writing.</summary>
[Trait("Run", "thorough")]
public sealed class LateRecords
{
    [Fact]
    public async Task What_was_added_while_the_site_was_stopped_is_marked_logged_and_named()
    {
        await using var site = await Stopped();
        var last = await site.App.Db(db => db.AuditRecords.MaxAsync(r => r.Sequence));
        AuditCopy.AddByHand(site.App, site.App.Clock.GetUtcNow());
        AuditCopy.AddByHand(site.App, site.App.Clock.GetUtcNow());
        var log = new HeardLog();

        await using var again = TestApp.Again(site.App, Keeping(site), services => services.AddSingleton<ILoggerProvider>(log));
        await AuditedSite.Checkpoint(again);

        var marked = (await KeptLines.Read(again)).Where(l => l["late"] is not null).ShouldHaveSingleItem();
        ((long)marked["late"]!, (long)marked["sequence"]!).ShouldBe((last + 1, last + 2));
        log.Lines.Select(l => l.Line)
            .ShouldContain($"Records {last + 1} to {last + 2} had no checkpoint when the site was started; see verify-audit");
        var said = await KeptLines.Verify(again);
        said.ShouldStartWith("The audit trail holds");
        said.ShouldContain($"Records {last + 1} to {last + 2} had no checkpoint when the site was started on ");
    }

    [Fact]
    public async Task A_start_that_finds_nothing_new_marks_nothing()
    {
        await using var site = await AuditedSite.Start();
        await AuditedSite.Checkpoint(site.App);

        await using var again = TestApp.Again(site.App, site.Settings);
        await again.Article();
        await AuditedSite.Checkpoint(again);

        (await KeptLines.Read(again)).ShouldAllBe(l => l["late"] == null);
        (await KeptLines.Verify(again)).ShouldNotContain("had no checkpoint");
    }

    [Fact]
    public async Task The_mark_is_signed_so_that_nobody_takes_it_out()
    {
        await using var site = await Stopped();
        AuditCopy.AddByHand(site.App, site.App.Clock.GetUtcNow());
        await using var again = TestApp.Again(site.App, Keeping(site));
        await AuditedSite.Checkpoint(again);
        var lines = await KeptLines.Text(again);
        var at = Array.FindIndex(lines, l => l.Contains("\"late\"", StringComparison.Ordinal));
        var bare = System.Text.Json.Nodes.JsonNode.Parse(lines[at])!.AsObject();
        bare.Remove("late").ShouldBeTrue();

        await File.WriteAllLinesAsync(
            AuditedSite.File(again),
            [.. lines[..at], bare.ToJsonString()],
            TestContext.Current.CancellationToken
        );

        (await KeptLines.Verify(again)).ShouldContain("does not hold.");
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(0, false)]
    public async Task Times_that_run_backwards_are_named(int hours, bool named)
    {
        await using var site = await AuditedSite.Start();
        site.App.Clock.Move(TimeSpan.FromHours(hours));
        await site.App.Article();
        var last = await site.App.Db(db => db.AuditRecords.MaxAsync(r => r.Sequence));
        site.App.Clock.Reset();
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);

        var said = await KeptLines.Verify(site.App);

        said.ShouldStartWith("The audit trail holds");
        said.Contains($"Record {last + 1} says an earlier time than records before it", StringComparison.Ordinal).ShouldBe(named);
    }

    [Fact]
    public async Task A_record_that_no_checkpoint_covers_is_named()
    {
        await using var site = await Stopped();
        var last = await site.App.Db(db => db.AuditRecords.MaxAsync(r => r.Sequence));
        AuditCopy.AddByHand(site.App, site.App.Clock.GetUtcNow() - TimeSpan.FromMinutes(5));

        var trust = VerifyAudit.Trust(site.App.Services) with { Folders = [Path.GetDirectoryName(AuditedSite.File(site.App))!] };
        using var copy = AuditCopy.Of(site.App);
        (await copy.Verify(site.App, trust)).Broken.ShouldNotBeNull().ShouldStartWith($"Record {last + 1} has no checkpoint");
    }

    // The data of a site that kept checkpoints and was stopped; what reads and writes them here keeps none.
    private static async Task<ReportSite> Stopped()
    {
        var site = await ReportSite.Start(services: _ => { });
        await using var ran = TestApp.Again(site.App, Keeping(site));
        await AuditedSite.Checkpoint(ran);
        return site;
    }

    private static Dictionary<string, string?> Keeping(ReportSite site) =>
        new(site.Settings, StringComparer.Ordinal)
        {
            ["Audit:Checkpoints:Enabled"] = "true",
            ["Audit:Checkpoints:BeginAt"] = "1000", // what the site was filled with had none
            ["Logging:LogLevel:FactCheck.Web.Auditing"] = "Warning",
        };
}
