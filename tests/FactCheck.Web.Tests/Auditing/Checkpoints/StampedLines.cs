using FactCheck.Signing.Seals;
using FactCheck.Testing;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Reports;

namespace FactCheck.Web.Tests.Auditing.Checkpoints;

/// <summary>Checkpoints over which a real authority says when they were signed (RFC 3161).</summary>
[Trait("Run", "thorough")]
public sealed class StampedLines
{
    [Fact]
    public async Task The_first_line_and_each_report_are_timestamped_and_verify_audit_says_by_whom()
    {
        await using var authority = await TestAuthority.Start();
        await using var site = await Site(authority);
        await AuditedSite.Checkpoint(site.App);
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);
        await Stamps(site, 1);
        await site.IssueReport();
        await AuditedSite.Checkpoint(site.App);
        await Stamps(site, 2);

        foreach (var line in (await KeptLines.Read(site.App)).Where(l => l["timestamp"] is not null))
        {
            var at = DateTimeOffset.Parse((string)line["at"]!, System.Globalization.CultureInfo.InvariantCulture);
            DetachedSeal
                .Judge(Convert.FromBase64String((string)line["timestamp"]!), Convert.FromBase64String((string)line["signature"]!), at)
                .IsValid.ShouldBeTrue();
        }
        var said = await KeptLines.Verify(site.App);
        said.ShouldStartWith("The audit trail holds");
        said.ShouldMatch(@"attests that the head was signed by \d{4}-\d\d-\d\d \d\d:\d\d UTC at the latest\.");
    }

    [Fact]
    public async Task An_authority_that_is_silent_keeps_no_line_from_being_written_and_is_asked_again_by_the_next()
    {
        await using var authority = await TestAuthority.Start();
        authority.Timestamps = Mood.Down;
        await using var site = await Site(authority);
        await AuditedSite.Checkpoint(site.App);
        (await KeptLines.Read(site.App)).ShouldNotBeEmpty();
        await Stamps(site, 0);

        authority.Timestamps = Mood.Well;
        await AuditedSite.Checkpoint(site.App);

        await Stamps(site, 1);
    }

    [Fact]
    public async Task A_token_over_another_line_does_not_hold()
    {
        await using var authority = await TestAuthority.Start();
        await using var site = await Site(authority);
        await AuditedSite.Checkpoint(site.App);
        var first = (await KeptLines.Read(site.App)).First(l => l["timestamp"] is not null);
        await site.IssueReport();
        await AuditedSite.Checkpoint(site.App);
        var lines = await KeptLines.Text(site.App);
        var at = Array.FindLastIndex(lines, l => l.Contains("\"timestamp\"", StringComparison.Ordinal));
        var last = System.Text.Json.Nodes.JsonNode.Parse(lines[at])!.AsObject();
        last["timestamp"] = (string)first["timestamp"]!;
        await File.WriteAllLinesAsync(
            AuditedSite.File(site.App),
            [.. lines[..at], last.ToJsonString()],
            TestContext.Current.CancellationToken
        );

        (await KeptLines.Verify(site.App)).ShouldContain("has a timestamp that does not hold");
    }

    private static Task<ReportSite> Site(TestAuthority authority) =>
        AuditedSite.Start(("Signing:TimestampAuthority:Address", authority.TimestampAddress.ToString()));

    private static async Task Stamps(ReportSite site, int expected) =>
        (await KeptLines.Read(site.App)).Count(l => l["timestamp"] is not null).ShouldBe(expected);
}
