using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Auditing;

public sealed class VerifyAuditTests
{
    [Fact]
    public async Task An_intact_trail_holds()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();

        var (code, said) = await Run(site.App);

        said.ShouldMatch(@"^The audit trail holds: \d+ records in an unbroken chain, 1 issued reports? as recorded\.$");
        code.ShouldBe(0);
    }

    [Theory]
    [InlineData(
        "UPDATE AuditRecords SET Sentence = 'did nothing' WHERE Sequence = 2",
        "The audit trail is broken: Record 2 was altered after it was written."
    )]
    [InlineData(
        "UPDATE AuditRecords SET ActorName = 'Nobody' WHERE Sequence = 3",
        "The audit trail is broken: Record 3 was altered after it was written."
    )]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence = 2", "The audit trail is broken: Record 2 is missing.")]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence = 1", "The audit trail is broken: Record 1 is missing.")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'report-issued'", "is kept, but no record says that it was issued.")]
    [InlineData("UPDATE Reports SET Sha256 = 'ffff'", "is not the one that was issued.")]
    [InlineData("DELETE FROM Reports", "was issued but is no longer kept.")]
    public async Task What_was_altered_or_deleted_is_found(string tampering, string sentence)
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        await site.App.Db(db => db.Database.ExecuteSqlRawAsync(tampering));

        var (code, said) = await Run(site.App);

        said.ShouldContain(sentence);
        code.ShouldBe(1);
    }

    [Theory]
    [InlineData(true, "is not the one that was issued.")]
    [InlineData(false, "is missing.")]
    public async Task A_file_that_was_altered_or_deleted_is_found(bool altered, string sentence)
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        if (altered)
            await File.WriteAllBytesAsync(await site.BlobPath(), [0], TestContext.Current.CancellationToken);
        else
            File.Delete(await site.BlobPath());

        var (code, said) = await Run(site.App);

        said.ShouldContain(sentence);
        code.ShouldBe(1);
    }

    [Theory]
    [InlineData("verdict-approved", "Records of the claim ")]
    [InlineData("coverage-reviewed", "Records of the article ")]
    [InlineData("source-recorded", "but no record says that it was recorded.")]
    public async Task A_trail_cut_off_at_its_end_is_found(string from, string sentence)
    {
        await using var site = await ReportSite.Start();
        await site.App.Db(db =>
            db.Database.ExecuteSqlAsync(
                $"DELETE FROM AuditRecords WHERE Sequence >= (SELECT MAX(Sequence) FROM AuditRecords WHERE Event = {from})"
            )
        );
        if (from == "source-recorded")
            await site.App.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE Reviews SET Version = 0; UPDATE Articles SET Version = 0"));

        var (code, said) = await Run(site.App);

        said.ShouldContain(sentence);
        code.ShouldBe(1);
    }

    [Fact]
    public async Task A_trail_cut_off_after_a_withdrawal_or_a_change_of_roles_is_found()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        await site.Withdraw();
        await site.App.Db(db => db.Database.ExecuteSqlRawAsync("DELETE FROM AuditRecords WHERE Event = 'report-withdrawn'"));
        (await Run(site.App)).Said.ShouldContain("Records of the report ");

        await site.App.Db(db => db.Database.ExecuteSqlRawAsync("UPDATE AspNetUsers SET Version = 1 WHERE Email = 'editor@demo.test'"));
        (await Run(site.App)).Said.ShouldContain("Records of the account ");
    }

    private static async Task<(int Code, string Said)> Run(TestApp app)
    {
        await using var output = new StringWriter();
        return (await VerifyAudit.Run(app.Services, output), output.ToString().Trim());
    }
}
