using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Blobs;
using FactCheck.Web.Tests.Features.Reports;
using FactCheck.Web.Tests.Typesetting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>
/// What somebody who holds the database can rewrite, chain and all, and what verify-audit says of it: with the checkpoints, and without
/// them, where the replay and the signed files are all there is.
/// </summary>
[Trait("Run", "thorough")]
public sealed class VerifyAuditTests(AuditedSite site) : IClassFixture<AuditedSite>
{
    [Fact]
    public async Task An_intact_trail_holds()
    {
        await using var output = new StringWriter();

        (await VerifyAudit.Run(site.App.Services, output)).ShouldBe(0, output.ToString());

        output
            .ToString()
            .Trim()
            .ShouldMatch(
                @"^The audit trail holds: \d+ records in an unbroken chain, \d+ rows as they left them, 1 issued report as recorded\.$"
            );
    }

    [Theory]
    [InlineData("UPDATE AuditRecords SET Data = '{}' WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    [InlineData("UPDATE AuditRecords SET Sentence = 'did nothing' WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    [InlineData("UPDATE AuditRecords SET Rows = '' WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence = 4", "Record 4 is missing.")]
    [InlineData("DELETE FROM AuditRecords WHERE Sequence = 1", "Record 1 is missing.")]
    [InlineData("UPDATE AuditRecords SET Sequence = -Sequence WHERE Sequence = 5", "Record 1 is missing.")]
    [InlineData("UPDATE AuditRecords SET SubjectId = lower(SubjectId) WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    [InlineData("UPDATE AuditRecords SET Data = CAST(Data AS BLOB) WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    [InlineData("UPDATE AuditRecords SET At = CAST(At AS BLOB) WHERE Sequence = 4", "Record 4 was altered after it was written.")]
    public async Task A_record_that_was_altered_or_deleted_is_found_by_the_chain(string sql, string sentence) =>
        (await Found(sql, recompute: false, site.WithoutCheckpoints)).ShouldBe(sentence);

    [Theory]
    [InlineData("UPDATE SourceEntries SET TitleKey = 'nothing'", "The library does not find source")]
    [InlineData("UPDATE SourceEntries SET Merged = 1", "The library does not find source")]
    [InlineData("UPDATE SourceEntries SET Uses = Uses + 1", "The library does not find source")]
    [InlineData("DELETE FROM SourceEntries", "The library does not find source")]
    [InlineData("DELETE FROM SourceWords", "The library does not find source")]
    [InlineData("INSERT INTO SourceWords (rowid, Title) VALUES (99999, 'nothing')", "The library finds sources that are not recorded.")]
    public async Task A_library_that_finds_something_else_than_is_recorded_is_found(string sql, string sentence) =>
        (await Found(sql, recompute: false, site.WithoutCheckpoints))!.ShouldStartWith(sentence);

    [Theory]
    [InlineData(
        """
            ALTER TABLE Claims DROP COLUMN EvidenceWaiver;
            ALTER TABLE Claims ADD COLUMN EvidenceWaiver TEXT GENERATED ALWAYS AS ('Everybody knows.') VIRTUAL;
            """,
        "The table Claims of the database is not as the program makes it."
    )]
    [InlineData(
        "DROP TABLE RoleProposals; CREATE VIEW RoleProposals AS SELECT 1 AS Id",
        "The table RoleProposals is missing from the database."
    )]
    [InlineData(
        "CREATE TRIGGER Softer AFTER INSERT ON Verdicts BEGIN UPDATE Verdicts SET Conclusion = replace(Conclusion, 'not ', ''); END",
        "The trigger Softer of the database is none that the program makes."
    )]
    [InlineData(
        "DROP INDEX IX_Reviews_ArticleId; CREATE INDEX IX_Reviews_ArticleId ON Reviews (ArticleId) WHERE State <> 'Approved'",
        "The index IX_Reviews_ArticleId of the database is not as the program makes it."
    )]
    [InlineData(
        """
            DROP INDEX IX_Reviews_ArticleId; CREATE INDEX IX_Reviews_ArticleId ON Reviews (ArticleId) WHERE State <> 'Approved';
            PRAGMA writable_schema = ON;
            UPDATE sqlite_master SET sql = 'CREATE INDEX "IX_Reviews_ArticleId" ON "Reviews" ("ArticleId")'
            WHERE name = 'IX_Reviews_ArticleId';
            PRAGMA writable_schema = RESET;
            """,
        "The database contradicts itself: SQLite’s integrity check finds fault with it."
    )]
    public async Task What_answers_for_the_rows_in_their_place_is_found(string sql, string sentence) =>
        (
            await Found(sql, recompute: false, site.WithoutCheckpoints, rows: sql.Contains("sqlite_master", StringComparison.Ordinal))
        ).ShouldBe(sentence);

    [Theory]
    [InlineData("UPDATE AuditRecords SET ActorName = 'Nobody' WHERE Sequence = (SELECT MAX(Sequence) FROM AuditRecords)")]
    [InlineData("UPDATE AuditRecords SET ActorName = 'Nobody' WHERE Sequence = 4")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'comment-posted' OR Sequence = (SELECT MAX(Sequence) FROM AuditRecords)")]
    [InlineData("UPDATE AuditRecords SET Rows = replace(Rows, 'Approved', 'Open'), Data = replace(Data, 'a', 'b')")]
    public async Task A_chain_that_was_recomputed_contradicts_the_checkpoints(string sql) =>
        (await Found(sql, recompute: true, site.Trust)).ShouldNotBeNull().ShouldContain("checkpoints.jsonl");

    [Theory]
    [InlineData("UPDATE AuditRecords SET ActorName = 'Nobody' WHERE Sequence = 4", "vouches for.")]
    [InlineData("UPDATE Reports SET Headline = 'Forged'", "the field Headline is not what record ")]
    [InlineData("UPDATE Reports SET BottomLine = 'Forged'", "the field BottomLine is not what record ")]
    [InlineData("UPDATE Reports SET Document = json_set(Document, '$.bottomLine', 'Forged')", "the field Document is not what record ")]
    [InlineData("UPDATE Reports SET Document = json_set(Document, '$.audit.sequence', 0)", "the field Document is not what record ")]
    [InlineData("UPDATE Reports SET WithdrawnAt = NULL, WithdrawalReason = NULL", "the field WithdrawalReason is not what record ")]
    [InlineData("UPDATE Reports SET Sha256 = 'ffff'", "the field Sha256 is not what record ")]
    [InlineData("DELETE FROM Reports", "the row is missing; record ")]
    [InlineData("DELETE FROM Contributions", "the row is missing; record ")]
    [InlineData("UPDATE Contributions SET PersonId = lower(PersonId)", "no record tells of this row.")]
    [InlineData(
        "UPDATE Reviews SET ApprovedBy = (SELECT PersonId FROM Contributions WHERE ReviewId = Reviews.Id) WHERE ApprovedBy IS NOT NULL",
        "the field ApprovedBy is not what record "
    )]
    [InlineData("UPDATE Reviews SET Version = CAST(Version AS BLOB)", "the field Version is not what record ")]
    [InlineData("UPDATE Verdicts SET Conclusion = 'It is not so.'", "the field Conclusion is not what record ")]
    [InlineData("UPDATE ArticleVersions SET Text = replace(Text, 'bridge', 'tunnel')", "the field Text is not what record ")]
    [InlineData("UPDATE Articles SET Headline = 'Another'", "the field Headline is not what record ")]
    [InlineData("UPDATE Sources SET Title = 'Another'", "the field Title is not what record ")]
    [InlineData("UPDATE Claims SET Statement = 'Another'", "the field Statement is not what record ")]
    [InlineData("UPDATE Evidence SET Passage = 'Another'", "the field Passage is not what record ")]
    [InlineData(
        """
            INSERT INTO AspNetUserRoles
            SELECT u.Id, r.Id FROM AspNetUsers u, AspNetRoles r WHERE u.Email LIKE 'checker@%' AND r.Name = 'Editor'
            """,
        "no record tells of this row."
    )]
    [InlineData(
        """
            UPDATE AspNetUsers SET PasswordHash = (SELECT PasswordHash FROM AspNetUsers WHERE Email LIKE 'checker@%')
            WHERE Email LIKE 'admin@%'
            """,
        "the field PasswordHash is not what record "
    )]
    [InlineData("UPDATE AspNetUsers SET Version = 9", "the field Version is not what record ")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'password-changed'", "the field PasswordHash is not what record ")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'report-withdrawn'", "is not what record ")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'source-recorded'", "vouches for.")]
    [InlineData("CREATE TABLE Extra (Id TEXT PRIMARY KEY); INSERT INTO Extra VALUES ('1')", "Extra, row 1: no record tells of this row.")]
    public async Task What_was_rewritten_is_found_without_any_checkpoint(string sql, string sentence) =>
        (await Found(sql, recompute: true, site.WithoutCheckpoints)).ShouldNotBeNull().ShouldContain(sentence);

    [Fact]
    public async Task A_report_whose_file_hash_and_record_were_replaced_is_found()
    {
        await using var typesetter = new Typesetter();
        var now = DateTimeOffset.UtcNow;
        using var other = SigningCertificate.Load(SigningCertificate.CreateForDevelopment("The Harbour Ledger", now), null, now);
        var forged = await PdfSigner.SignAsync(
            await typesetter.Typeset(SampleReport.With(1)),
            other,
            new(now),
            TestContext.Current.CancellationToken
        );
        using var bytes = new MemoryStream(forged.Bytes);
        var blob = await site.App.Services.GetRequiredService<IBlobs>().Put(bytes, TestContext.Current.CancellationToken);
        using var copy = AuditCopy.Of(site.App);
        var (sha, signer) = (
            (string)copy.Ask("SELECT Sha256 FROM Reports")[0][0]!,
            (string)copy.Ask("SELECT SignerThumbprint FROM Reports")[0][0]!
        );
        copy.Run("UPDATE Reports SET Sha256 = $0, SignerThumbprint = $1", blob.Sha256, other.Thumbprint);
        copy.Run("UPDATE AuditRecords SET Rows = replace(replace(Rows, $0, $1), $2, $3)", sha, blob.Sha256, signer, other.Thumbprint);
        copy.Recompute();

        (await copy.Verify(site.App, site.WithoutCheckpoints)).Broken.ShouldNotBeNull().ShouldEndWith("that is not this newsroom's.");
        (await copy.Verify(site.App, site.Trust)).Broken.ShouldNotBeNull().ShouldContain("checkpoints.jsonl");
    }

    [Theory]
    [InlineData(true, "is not the one that was issued.")]
    [InlineData(false, "is missing.")]
    public async Task A_file_that_was_altered_or_deleted_is_found(bool altered, string sentence)
    {
        await using var own = await ReportSite.Start();
        await own.IssueReport();
        if (altered)
            await File.WriteAllBytesAsync(await own.BlobPath(), [0], TestContext.Current.CancellationToken);
        else
            File.Delete(await own.BlobPath());

        await using var output = new StringWriter();
        (await VerifyAudit.Run(own.App.Services, output)).ShouldBe(1);
        output.ToString().ShouldContain(sentence);
    }

    [Fact]
    public async Task It_says_how_far_it_has_come()
    {
        using var copy = AuditCopy.Of(site.App);
        copy.Lengthen(3000);
        copy.Recompute();
        await using var progress = new StringWriter();

        (await copy.Verify(site.App, site.WithoutCheckpoints, progress)).Broken.ShouldBeNull();

        var lines = progress.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("1,000 records read …");
        lines.ShouldAllBe(l => l.EndsWith(",000 records read …", StringComparison.Ordinal));
        lines.ShouldBeUnique();
    }

    [Fact]
    public async Task It_says_nothing_of_a_short_record()
    {
        using var copy = AuditCopy.Of(site.App);
        await using var progress = new StringWriter();

        (await copy.Verify(site.App, site.WithoutCheckpoints, progress)).Records.ShouldBeLessThan(1000);

        progress.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task It_holds_at_every_moment_while_the_site_writes()
    {
        await using var own = await ReportSite.Start(ready: false);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                    await own.App.Article();
            },
            TestContext.Current.CancellationToken
        );
        for (var i = 0; i < 20; i++)
        {
            await using var output = new StringWriter();
            (await VerifyAudit.Run(own.App.Services, output)).ShouldBe(0, output.ToString());
        }
        await stop.CancelAsync();
        await writing;
    }

    private async Task<string?> Found(string sql, bool recompute, AuditTrust trust, bool rows = true)
    {
        using var copy = AuditCopy.Of(site.App);
        (copy.Run(sql) > 0).ShouldBe(rows, sql);
        if (recompute)
            copy.Recompute();
        return (await copy.Verify(site.App, trust)).Broken;
    }
}
