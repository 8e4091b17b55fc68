using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Tests.Features.Reports.Attachments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Data;

/// <summary>
/// A newsroom of 26 November 2026, as the program of that day wrote it (tests/Fixtures/make-database.sh), under the program of today:
/// nothing is lost, nothing that was sealed is touched, and all of it reads as it did.
/// </summary>
[Trait("Run", "thorough")]
public sealed class UpgradingTheFirstDatabase(UpgradingTheFirstDatabase.Newsroom newsroom)
    : IClassFixture<UpgradingTheFirstDatabase.Newsroom>
{
    private const string Trail =
        "SELECT Sequence, At, ActorId, ActorName, Event, SubjectId, SubjectVersion, ArticleId, Sentence, Data, PreviousHash, Hash "
        + "FROM AuditRecords ORDER BY Sequence LIMIT 113";

    private TestApp App => newsroom.App;

    [Fact]
    public async Task It_holds_every_event_that_the_program_knew()
    {
        var before = await newsroom.Before("SELECT DISTINCT Event FROM AuditRecords");
        before.Count.ShouldBe(46);
        before
            .Select(AuditEvents.NameOf)
            .ShouldBe(AuditEvents.Names.Where(n => before.Contains(AuditEvents.FirstForm(n))), ignoreOrder: true);
    }

    [Fact]
    public async Task Its_chain_holds_and_not_a_letter_of_it_was_rewritten()
    {
        await using var output = new StringWriter();

        (await VerifyAudit.Run(App.Services, output)).ShouldBe(0, output.ToString());

        output.ToString().ShouldContain("rows as they left them, 2 issued reports as recorded.");
        (await newsroom.Now(Trail)).ShouldBe(await newsroom.Before(Trail));
    }

    [Fact]
    public async Task Every_record_says_what_it_said()
    {
        var records = await App.Db(db => db.AuditRecords.AsNoTracking().Where(r => r.Format == 1).OrderBy(r => r.Sequence).ToListAsync());

        records.Count.ShouldBe(113);
        records.ShouldAllBe(r => AuditData.Read(r) != null);
        // A change of roles names them now.
        var same = records.Where(r => r.Event != "RolesChanged").ToList();
        same.Select(App.Says).ShouldBe(same.Select(r => r.Sentence));
        App.Says(records.First(r => r.Event == "RolesChanged")).ShouldContain(" from ");
    }

    [Fact]
    public async Task Its_history_reads_on_every_page()
    {
        var editor = await App.SignIn(TestApp.Editor);
        var claims = await App.Db(db => db.Reviews.Select(r => r.Id).ToListAsync());
        claims.Count.ShouldBe(8);
        foreach (var claim in claims)
        {
            (await editor.Get($"/claims/{claim}")).Status.ShouldBe(HttpStatusCode.OK);
            var history = await editor.Get($"/claims/{claim}/history");
            history.Text.ShouldContain("Every seal holds");
            history.Text.ShouldContain("marked the claim “");
        }
        foreach (var article in await App.Db(db => db.Articles.Select(a => a.Id).ToListAsync()))
        {
            (await editor.Get($"/articles/{article}")).Status.ShouldBe(HttpStatusCode.OK);
            (await editor.Get($"/articles/{article}/report")).Status.ShouldBe(HttpStatusCode.OK);
            var history = await editor.Get($"/articles/{article}/history");
            var said = await App.Db(db =>
                db.AuditRecords.Where(r => r.ArticleId == article && r.Format == 1).Select(r => r.Sentence).ToListAsync()
            );
            foreach (var sentence in said)
                history.Text.ShouldContain(sentence);
        }
        (await editor.Get("/")).Text.ShouldContain("was told that the report has no timestamp yet: The timestamp authority 127.0.0.1");
    }

    [Fact]
    public async Task A_stale_form_hears_what_happened_before_the_upgrade()
    {
        var claim = await Claim("The bridge opened in 1932.");
        var editor = await App.SignIn(TestApp.Editor);

        var stale = await (await editor.Get($"/claims/{claim}/reopen"))
            .Form("/reopen")
            .Submit(("Command.Version", "26"), ("Command.Reason", "Again."));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("reopened the claim: A reader sent us the plaque.");
        stale.Text.ShouldContain("approved revision 4: The plaque agrees.");
    }

    [Fact]
    public async Task Its_reports_are_served_as_they_were_issued()
    {
        var reports = await App.Db(db =>
            db.Reports.OrderBy(r => r.Version)
                .Select(r => new
                {
                    r.Code,
                    r.Version,
                    r.Sha256,
                })
                .ToListAsync()
        );
        reports.Count.ShouldBe(2);
        var reader = App.Anonymous();
        foreach (var report in reports)
        {
            var file = await reader.Get($"/reports/{report.Code}/v{report.Version}.pdf");
            Convert.ToHexStringLower(SHA256.HashData(file.Bytes)).ShouldBe(report.Sha256);
        }
        (await reader.Get($"/reports/{reports[0].Code}")).TextOf(".band").ShouldNotBeNull().ShouldStartWith("Withdrawn");
    }

    [Fact]
    public async Task What_was_read_from_the_trail_has_a_place_of_its_own()
    {
        (
            await App.Db(db => db.Reviews.Where(r => r.ApprovedBy != null).OrderBy(r => r.Id).Select(r => r.ApprovalNote).ToListAsync())
        ).ShouldBe(["The plaque agrees.", null, "Seen in the harbour master’s book."]);
        (await App.Db(db => db.Users.Where(u => u.Version > 0).Select(u => new { u.Email, u.Version }).ToListAsync())).ShouldBe([
            new { Email = (string?)"marta@ledger.example", Version = 3 },
        ]);
        var claim = await Claim("The bridge opened in 1932.");
        (await (await App.SignIn(TestApp.Editor)).Get($"/claims/{claim}")).Text.ShouldContain("The plaque agrees.");
    }

    [Fact]
    public async Task Every_claim_knows_its_sentence_and_every_approval_that_held_holds()
    {
        var reviews = await App.Db(db => db.Reviews.Whole().ToListAsync());
        reviews.ShouldAllBe(r => r.Claim.Sentence.Contains(r.Claim.Exact));
        reviews.ShouldAllBe(r => r.Contributions.Any(c => c.Part == Part.Text));
        reviews.SelectMany(r => r.Claim.Evidence).ShouldAllBe(e => e.SourceSha256 != null);
        var approved = reviews.Where(r => r.State == ReviewState.Approved).ToList();
        approved.Count.ShouldBe(3);
        approved.ShouldAllBe(r => r.ApprovedHash == r.HashContent());
        (await App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "approval-restated"))).ShouldBe(3);
    }

    [Fact]
    public async Task An_approval_that_did_not_hold_any_more_is_not_made_good()
    {
        await using var app = await TestApp.Upgrade(
            await Altered("UPDATE Claims SET Statement = 'Something else.' WHERE Id IN (SELECT Id FROM Reviews WHERE State = 'Approved')")
        );

        var approved = await app.Db(db => db.Reviews.Whole().Where(r => r.State == ReviewState.Approved).ToListAsync());
        approved.Count.ShouldBe(3);
        approved.ShouldAllBe(r => r.ApprovedHash != r.HashContent());
        (await app.Db(db => db.AuditRecords.CountAsync(r => r.Event == "approval-restated"))).ShouldBe(0);
    }

    private static async Task<byte[]> Altered(string sql)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("factcheck-test-").FullName, "before.db");
        await File.WriteAllBytesAsync(file, Newsroom.Database());
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync();
        }
        var bytes = await File.ReadAllBytesAsync(file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return bytes;
    }

    [Fact]
    public async Task What_became_of_claims_and_orders_reads_as_it_did()
    {
        var former = await App.Db(db => db.Reviews.Where(r => r.Closing == Closing.Merged || r.Closing == Closing.TakenBack).ToListAsync());
        former.Count.ShouldBe(2);
        former.ShouldAllBe(r => r.CloseReason == null);
        var editor = await App.SignIn(TestApp.Editor);
        foreach (var review in former)
            (await editor.Get($"/claims/{review.Id}")).Text.ShouldContain(
                review.Closing == Closing.Merged
                    ? "Closed as merged into another: Another claim took it over."
                    : "Closed as taken back: The mark was taken back."
            );
        var waiting = await App.Db(db => db.IssueOrders.SingleAsync(o => o.State == IssueState.NoTimestamp));
        (await editor.Get($"/articles/{waiting.ArticleId}/report/making"))
            .TextOf(".lede")
            .ShouldBe("The timestamp authority 127.0.0.1 could not be reached.");
    }

    [Theory]
    [InlineData(null, "The audit trail holds: 118 records in an unbroken chain")]
    [InlineData("UPDATE AuditRecords SET Sentence = 'said nothing' WHERE Sequence = 5", "Record 5 was altered after it was written.")]
    [InlineData(
        "UPDATE AuditRecords SET Event = 'article-imported', Format = 2, Sentence = '' WHERE Sequence = 5",
        "Record 5 was altered after it was written."
    )]
    [InlineData("UPDATE AuditRecords SET Sentence = 'said this' WHERE Sequence = 115", "Record 115 was altered after it was written.")]
    [InlineData("DELETE FROM AuditRecords WHERE Event = 'VerdictApproved'", "Record 29 is missing.")]
    [InlineData("UPDATE AspNetUsers SET Version = 4 WHERE Version = 3", "AspNetUsers, row ")]
    public async Task Work_goes_on_and_what_was_altered_or_deleted_before_or_after_is_found(string? tampering, string sentence)
    {
        await using var app = await TestApp.Upgrade(Newsroom.Database());
        var claim = await app.Db(db => db.Reviews.OrderBy(r => r.Id).Select(r => r.Id).FirstAsync());
        await app.Review(TestApp.Editor, claim, (review, actor, now) => review.ProposeToReopen(actor, "Once more.", now));
        var last = await app.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).LastAsync());
        (last.Sequence, last.Format, last.Event, last.Sentence).ShouldBe((118, 3, "proposal-made", ""));
        (await app.Send(TestApp.Editor, new WhatChanged(claim, 29)))
            .Select(c => c.What)
            .ShouldBe([
                "approved revision 4: The plaque agrees.",
                "wrote down what the approval covers in today’s form; it is what was approved",
                "proposed to reopen the claim: Once more.",
            ]);
        if (tampering is not null)
            await app.Db(db => db.Database.ExecuteSqlRawAsync(tampering));

        await using var output = new StringWriter();
        (await VerifyAudit.Run(app.Services, output)).ShouldBe(tampering is null ? 0 : 1);
        output.ToString().ShouldContain(sentence);
    }

    private Task<Guid> Claim(string statement) =>
        App.Db(db => db.Reviews.Where(r => r.Claim.Statement == statement).Select(r => r.Id).SingleAsync());

    /// <summary>The newsroom, upgraded once for all tests of this class.</summary>
    public sealed class Newsroom : IAsyncLifetime
    {
        private string _before = "";

        public TestApp App { get; private set; } = null!;

        public static byte[] Database()
        {
            using var packed = File.OpenRead(Repository.In("tests", "Fixtures", "first-database.db.gz"));
            using var unpacking = new GZipStream(packed, CompressionMode.Decompress);
            using var bytes = new MemoryStream();
            unpacking.CopyTo(bytes);
            return bytes.ToArray();
        }

        public async ValueTask InitializeAsync()
        {
            App = await TestApp.Upgrade(Database());
            _before = Path.Combine(App.Folder, "before.db");
            await File.WriteAllBytesAsync(_before, Database());
        }

        public ValueTask DisposeAsync() => App.DisposeAsync();

        public Task<List<string>> Before(string question) => Rows(_before, question);

        public Task<List<string>> Now(string question) => Rows(Path.Combine(App.Folder, "factcheck.db"), question);

        private static async Task<List<string>> Rows(string file, string question)
        {
            await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = question;
            await using var reader = await command.ExecuteReaderAsync();
            var rows = new List<string>();
            while (await reader.ReadAsync())
                rows.Add(string.Join('\n', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i).ToString())));
            return rows;
        }
    }
}
