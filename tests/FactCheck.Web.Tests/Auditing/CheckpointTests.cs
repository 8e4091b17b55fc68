using System.Net;
using System.Text.Json.Nodes;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

[Trait("Run", "thorough")]
public sealed class CheckpointTests
{
    [Fact]
    public async Task The_head_of_the_record_is_kept_after_each_change_and_each_line_names_the_one_before()
    {
        await using var site = await AuditedSite.Start();
        await AuditedSite.Checkpoint(site.App);
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);

        var lines = await Lines(site.App);
        lines.Length.ShouldBeGreaterThan(2);
        for (var i = 1; i < lines.Length; i++)
            Field(lines[i], "previous").ShouldBe(Sha(lines[i - 1]));
        var head = await site.App.Db(db => db.AuditRecords.OrderByDescending(r => r.Sequence).FirstAsync());
        (Field(lines[^1], "sequence"), Field(lines[^1], "head")).ShouldBe(($"{head.Sequence}", head.Hash));
        lines.ShouldAllBe(l => Field(l, "signature").Length > 0);
        (await Verify(site.App)).ShouldStartWith("The audit trail holds");
    }

    [Theory]
    [InlineData("delete", "are missing.")]
    [InlineData("rewrite", "does not follow from the line before it.")]
    [InlineData("reorder", "does not follow from the line before it.")]
    [InlineData("cut the first", "does not follow from the line before it.")]
    [InlineData("begin anew", "are missing.")]
    [InlineData("other key", "is not of a certificate of this newsroom.")]
    [InlineData("strip signatures", "are not signed, although this site can sign.")]
    [InlineData("forge the last", "does not hold.")]
    public async Task A_file_that_was_tampered_with_is_found(string how, string sentence)
    {
        await using var site = await AuditedSite.Start();
        await AuditedSite.Checkpoint(site.App);
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);
        // Beside the site, whose worker goes on writing.
        var copy = Directory.CreateTempSubdirectory("factcheck-copy-").FullName;
        var (file, lines) = (Path.Combine(copy, "checkpoints.jsonl"), await Lines(site.App));
        var trust = VerifyAudit.Trust(site.App.Services) with { Folders = [copy] };
        switch (how)
        {
            case "delete":
                break;
            case "begin anew":
                trust = VerifyAudit.Trust(site.App.Services);
                File.Delete(AuditedSite.File(site.App));
                await site.App.Article();
                await AuditedSite.Checkpoint(site.App);
                break;
            case "other key":
                await using (var other = await AuditedSite.Start(("Signing:Pkcs12Path", await Other(site))))
                {
                    await AuditedSite.Checkpoint(other.App);
                    File.Copy(AuditedSite.File(other.App), file, overwrite: true);
                }
                break;
            default:
                await File.WriteAllLinesAsync(file, Tampered(how, lines), TestContext.Current.CancellationToken);
                break;
        }
        var database = await site.App.Db(db => Task.FromResult(db.Database.GetConnectionString()!));
        (await VerifyAudit.Verify(site.App.Services, database, trust)).Broken.ShouldNotBeNull().ShouldContain(sentence);
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public async Task Without_a_certificate_lines_are_written_unsigned_and_the_command_says_so()
    {
        await using var site = await AuditedSite.Start(("Signing:Pkcs12Path", null));
        await AuditedSite.Checkpoint(site.App);

        (await Lines(site.App)).ShouldAllBe(l => !l.Contains("signature", StringComparison.Ordinal));
        var said = await Verify(site.App);
        said.ShouldStartWith("The audit trail holds");
        said.ShouldContain("are not signed: whoever can write there can replace them.");
    }

    [Fact]
    public async Task A_certificate_that_comes_while_the_site_runs_signs_what_was_there_before()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-late-key-").FullName;
        var path = Path.Combine(folder, "newsroom.p12");
        await using var site = await AuditedSite.Start(("Signing:Pkcs12Path", path));
        await AuditedSite.Checkpoint(site.App);
        var writer = site.App.Services.GetRequiredService<CheckpointWriter>();
        writer.SignsOtherwise.ShouldBeFalse();
        (await Verify(site.App)).ShouldContain("are not signed");

        File.Move(await ReportSite.Certificate(folder, DateTimeOffset.UtcNow), path);
        writer.SignsOtherwise.ShouldBeTrue();
        await AuditedSite.Checkpoint(site.App);

        writer.SignsOtherwise.ShouldBeFalse();
        var said = await Verify(site.App);
        said.ShouldStartWith("The audit trail holds");
        said.ShouldNotContain("not signed");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_renewed_certificate_goes_on_where_the_one_before_ended()
    {
        await using var site = await AuditedSite.Start();
        await AuditedSite.Checkpoint(site.App);
        await site.IssueReport();
        await using var renewed = TestApp.Again(
            site.App,
            new(site.Settings, StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = await Other(site) }
        );
        await AuditedSite.Checkpoint(renewed);

        (await Verify(renewed)).ShouldStartWith("The audit trail holds");
        (await Lines(renewed)).Count(l => l.Contains("certificate", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_stops_nobody_and_is_told()
    {
        var taken = Path.GetTempFileName();
        await using var site = await AuditedSite.Start(("Audit:Checkpoints:SecondFolder", taken));
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);

        var health = await site.App.Anonymous().Get("/healthz");
        (health.Status, System.Text.Encoding.UTF8.GetString(health.Bytes)).ShouldBe((HttpStatusCode.OK, "Degraded"));
        (await Verify(site.App)).ShouldContain($"The checkpoints in {Path.Combine(taken, "checkpoints.jsonl")} are missing.");
        File.Delete(taken);
    }

    [Fact]
    public async Task A_second_folder_holds_a_record_that_was_rolled_back_with_the_first()
    {
        var second = Directory.CreateTempSubdirectory("factcheck-second-").FullName;
        await using var site = await AuditedSite.Start(("Audit:Checkpoints:SecondFolder", second));
        await AuditedSite.Checkpoint(site.App);
        using var before = AuditCopy.Of(site.App);
        var lines = await File.ReadAllBytesAsync(AuditedSite.File(site.App), TestContext.Current.CancellationToken);
        await site.App.Article();
        await AuditedSite.Checkpoint(site.App);
        var trust = VerifyAudit.Trust(site.App.Services);
        var first = Directory.CreateTempSubdirectory("factcheck-first-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(first, "checkpoints.jsonl"), lines, TestContext.Current.CancellationToken);

        (await before.Verify(site.App, trust with { Folders = [first] })).Broken.ShouldBeNull();
        Directory.Delete(first, recursive: true);
        (await before.Verify(site.App, trust)).Broken.ShouldNotBeNull().ShouldContain("the end of the record was cut off");
        Directory.Delete(second, recursive: true);
    }

    [Fact]
    public async Task A_database_that_was_put_back_to_the_days_before_rows_is_not_taken_anew()
    {
        await using var site = await AuditedSite.Start();
        await AuditedSite.Checkpoint(site.App);
        await site.App.Db(db =>
            db.Database.ExecuteSqlRawAsync("UPDATE AuditRecords SET Format = 2, Rows = ''; UPDATE Claims SET Statement = 'Forged'")
        );
        await Startup.Prepare(site.App.Services);

        (await Verify(site.App)).ShouldStartWith("The audit trail is broken");
        using var copy = AuditCopy.Of(site.App);
        copy.Recompute();
        (await copy.Verify(site.App, VerifyAudit.Trust(site.App.Services))).Broken.ShouldNotBeNull().ShouldContain("checkpoints.jsonl");
    }

    private static IEnumerable<string> Tampered(string how, string[] lines) =>
        how switch
        {
            "rewrite" => [lines[0].Replace("\"at\":\"2", "\"at\":\"1", StringComparison.Ordinal), .. lines[1..]],
            "reorder" => [lines[1], lines[0], .. lines[2..]],
            "cut the first" => lines[1..],
            "forge the last" => [.. lines[..^1], Resigned(lines[^1])],
            _ => Unsigned(lines),
        };

    private static string Resigned(string line)
    {
        var forged = JsonNode.Parse(line)!.AsObject();
        forged["head"] = new string('a', 64);
        return forged.ToJsonString();
    }

    private static IEnumerable<string> Unsigned(string[] lines)
    {
        var previous = new string('0', 64);
        foreach (var line in lines)
        {
            var bare = JsonNode.Parse(line)!.AsObject();
            foreach (var name in new[] { "signer", "certificate", "signature", "timestamp" })
                bare.Remove(name);
            bare["previous"] = previous;
            var text = bare.ToJsonString();
            previous = Sha(text);
            yield return text;
        }
    }

    private static Task<string> Other(ReportSite site) => ReportSite.Certificate(site.App.Folder, DateTimeOffset.UtcNow);

    private static Task<string[]> Lines(TestApp app) =>
        File.ReadAllLinesAsync(AuditedSite.File(app), TestContext.Current.CancellationToken);

    private static string Field(string line, string name) => JsonNode.Parse(line)![name]?.ToString() ?? "";

    private static string Sha(string line) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(line)));

    private static async Task<string> Verify(TestApp app)
    {
        await using var output = new StringWriter();
        await VerifyAudit.Run(app.Services, output);
        return output.ToString();
    }
}
