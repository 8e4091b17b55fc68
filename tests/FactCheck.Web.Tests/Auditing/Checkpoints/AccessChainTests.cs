using FactCheck.TestKit;
using FactCheck.Web.Access;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing.Checkpoints;

/// <summary>The access log may be pruned and nothing else: checkpoints cover its rows.</summary>
[Trait("Run", "thorough")]
public sealed class AccessChainTests
{
    [Fact]
    public async Task Rows_are_covered_once_they_count_no_more()
    {
        await using var site = await Visited();

        var covered = (await KeptLines.Read(site.App)).Select(l => (long)l["access"]!["upTo"]!).ToList();
        covered.ShouldBeInOrder();
        covered[^1].ShouldBe(await site.App.Db(db => db.Set<AccessRecord>().MaxAsync(r => r.Id)) - 1, "the last visit still counts");
        (await Broken(site)).ShouldBeNull();
    }

    [Theory]
    [InlineData("DELETE FROM AccessRecords WHERE Id = 2")]
    [InlineData("DELETE FROM AccessRecords WHERE Id = 1")]
    [InlineData("DELETE FROM AccessRecords")]
    [InlineData("UPDATE AccessRecords SET Count = Count + 1 WHERE Id = 2")]
    [InlineData("UPDATE AccessRecords SET Kind = 'SignedOut' WHERE Id = 1")]
    [InlineData("UPDATE AccessRecords SET At = At - 1 WHERE Id = 3")]
    [InlineData("UPDATE AccessRecords SET AccountId = lower(AccountId) WHERE Id = 1")]
    [InlineData("UPDATE AccessRecords SET Kind = CAST(Kind AS BLOB) WHERE Id = 1")]
    [InlineData("UPDATE AccessRecords SET Id = -Id WHERE Id = 2")]
    public async Task Whoever_rewrites_it_contradicts_a_checkpoint(string sql)
    {
        await using var site = await Visited();
        using var copy = AuditCopy.Of(site.App);
        copy.Run(sql).ShouldBeGreaterThan(0);

        (await copy.Verify(site.App, VerifyAudit.Trust(site.App.Services)))
            .Broken.ShouldNotBeNull()
            .ShouldStartWith("The access log is not what it was on ");
    }

    [Fact]
    public async Task What_was_pruned_in_its_time_is_not_missed_and_what_is_younger_is()
    {
        await using var site = await Visited();
        site.App.Clock.Move(TimeSpan.FromDays(100));
        await Visit(site);
        var old = await site.App.Db(db => db.Set<AccessRecord>().CountAsync()) - 4;
        site.App.Clock.Move(TimeSpan.FromDays(100));
        using var copy = AuditCopy.Of(site.App);
        copy.Run($"DELETE FROM AccessRecords WHERE Id <= {old}").ShouldBe(old);
        var trust = VerifyAudit.Trust(site.App.Services);
        (await copy.Verify(site.App, trust)).Broken.ShouldBeNull();

        copy.Run("DELETE FROM AccessRecords WHERE Id = (SELECT MIN(Id) + 1 FROM AccessRecords)").ShouldBe(1);
        (await copy.Verify(site.App, trust)).Broken.ShouldNotBeNull().ShouldStartWith("The access log is not what it was on ");
    }

    [Fact]
    public async Task A_day_without_a_change_has_its_line_all_the_same()
    {
        await using var site = await Visited();
        var before = (await KeptLines.Text(site.App)).Length;
        site.App.Clock.Move(TimeSpan.FromMinutes(11));
        await AuditedSite.Checkpoint(site.App);
        (await KeptLines.Text(site.App)).Length.ShouldBe(before);

        site.App.Clock.Move(TimeSpan.FromDays(1));
        await AuditedSite.Checkpoint(site.App);
        await AuditedSite.Checkpoint(site.App);

        (await KeptLines.Text(site.App)).Length.ShouldBe(before + 1);
    }

    private static async Task<ReportSite> Visited()
    {
        var site = await AuditedSite.Start();
        // At noon, so that no day ends within the test.
        site.App.Clock.Move(site.App.Clock.GetUtcNow().UtcDateTime.Date.AddHours(36) - site.App.Clock.GetUtcNow().UtcDateTime);
        await Visit(site);
        return site;
    }

    // Four visits, each with a checkpoint after it that covers the visit before.
    private static async Task Visit(ReportSite site)
    {
        foreach (var person in new[] { TestApp.Checker, TestApp.Editor, TestApp.Checker2, TestApp.Editor2 })
        {
            await site.App.SignIn(person);
            await site.App.Services.GetRequiredService<AccessWriter>().Write(default);
            await site.App.Article();
            await AuditedSite.Checkpoint(site.App);
            site.App.Clock.Move(TimeSpan.FromMinutes(11));
        }
        site.App.Clock.Move(TimeSpan.FromMinutes(-11));
    }

    private static async Task<string?> Broken(ReportSite site)
    {
        using var copy = AuditCopy.Of(site.App);
        return (await copy.Verify(site.App, VerifyAudit.Trust(site.App.Services))).Broken;
    }
}
