using System.Globalization;
using System.Security.Cryptography;
using FactCheck.TestKit;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Web.Tests.Data;

/// <summary>A database from before report files were blobs and orders were jobs.</summary>
public sealed class ReportFilesMoveTests : IAsyncLifetime
{
    private const string Before = "20261122000006_DecidedIn";
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-move-").FullName;
    private readonly byte[][] _files = [.. Enumerable.Range(0, 3).Select(n => Enumerable.Repeat((byte)n, 50_000).ToArray())];

    private string BlobFolder => Path.Combine(_folder, "blobs");

    private FolderBlobs Blobs => new(BlobFolder, TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var db = Open();
        await db.GetService<IMigrator>().MigrateAsync(Before, Token);
        for (var i = 0; i < _files.Length; i++)
            await Insert(db, i + 1, _files[i]);
        foreach (var state in new[] { "Waiting", "Issued", "NoTimestamp" })
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO IssueOrders
                (Id, ArticleId, Code, Version, BottomLine, Fingerprint, Root, OrderedBy, OrderedAt, State, WithTimestamp, Revision)
                VALUES ({Guid.NewGuid()}, {Guid.NewGuid()}, 'FC-1', 1, '', '', '', {Guid.NewGuid()}, 1000, {state}, 1, 1)
                """,
                Token
            );
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Each_file_becomes_a_blob_byte_for_byte_and_the_table_goes()
    {
        await using var db = Open();

        await Sqlite.Migrate(db, Blobs);

        foreach (var file in _files)
            (await Read(Hash(file))).ShouldBe(file);
        (await Tables(db)).ShouldNotContain("ReportFiles");
        (await Tables(db)).ShouldNotContain("NotMoved");
        db.Database.HasPendingModelChanges().ShouldBeFalse();
        await Sqlite.Migrate(db, Blobs);
    }

    [Fact]
    public async Task A_move_that_was_interrupted_has_lost_nothing_and_goes_on_at_the_next_start()
    {
        // A file where the folder of the second blob would be.
        var obstacle = Path.Combine(BlobFolder, Hash(_files[1])[..2]);
        Directory.CreateDirectory(BlobFolder);
        await File.WriteAllTextAsync(obstacle, "", Token);
        await using (var db = Open())
            await Should.ThrowAsync<IOException>(() => Sqlite.Migrate(db, Blobs));
        await using (var db = Open())
            (await Kept(db)).ShouldBe(2);
        (await Read(Hash(_files[0]))).ShouldBe(_files[0]);

        File.Delete(obstacle);
        await using var next = Open();
        await Sqlite.Migrate(next, Blobs);

        foreach (var file in _files)
            (await Read(Hash(file))).ShouldBe(file);
    }

    [Fact]
    public async Task A_file_that_is_not_the_issued_one_stops_the_start_and_stays_where_it_is()
    {
        await using var db = Open();
        await db.Database.ExecuteSqlAsync($"UPDATE ReportFiles SET Bytes = x'00' WHERE ReportId = {Id(2)}", Token);

        (await Should.ThrowAsync<InvalidOperationException>(() => Sqlite.Migrate(db, Blobs))).Message.ShouldContain("report FC-2");

        (await Kept(db)).ShouldBe(2);
    }

    [Fact]
    public async Task The_migration_alone_drops_no_file_that_was_not_moved()
    {
        await using var db = Open();

        await Should.ThrowAsync<SqliteException>(() => db.Database.MigrateAsync(Token));

        (await Kept(db)).ShouldBe(3);
        (await Tables(db)).ShouldNotContain("Jobs");
    }

    [Fact]
    public async Task An_order_that_waits_becomes_a_job_and_others_do_not()
    {
        await using var db = Open();

        await Sqlite.Migrate(db, Blobs);

        var waiting = await db.Database.SqlQuery<Guid>($"SELECT Id AS Value FROM IssueOrders WHERE State = 'Waiting'").SingleAsync(Token);
        var job = await db.Set<Job>().SingleAsync(Token);
        (job.Kind, job.Subject, job.Tries, job.Lease).ShouldBe(("make-report", waiting.ToString(), 0, null));
    }

    // Articles are left out: what is moved does not ask for them.
    private FactCheckDb Open() =>
        new(
            new DbContextOptionsBuilder<FactCheckDb>()
                .UseSqlite($"Data Source={Path.Combine(_folder, "factcheck.db")};Foreign Keys=False;Pooling=False")
                .Options
        );

    private static Task Insert(FactCheckDb db, int number, byte[] file) =>
        db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO Reports
            (Id, Code, Version, ArticleId, ArticleVersionId, Headline, BottomLine, Document, Sha256, Length, IssuedBy, IssuedAt)
            VALUES ({Id(number)}, {Code(number)}, 1, {Guid.NewGuid()}, {Guid.NewGuid()}, '', '', '', {Hash(file)}, {file.Length},
            {Guid.NewGuid()}, 0);
            INSERT INTO ReportFiles (ReportId, Bytes) VALUES ({Id(number)}, {file})
            """,
            Token
        );

    private static string Code(int number) => "FC-" + number.ToString(CultureInfo.InvariantCulture);

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));

    private async Task<byte[]> Read(string sha256)
    {
        await using var stream = await Blobs.Open(sha256, Token);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Token);
        return copy.ToArray();
    }

    private static Task<int> Kept(FactCheckDb db) =>
        db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM ReportFiles").SingleAsync(Token);

    private static Task<List<string>> Tables(FactCheckDb db) =>
        db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync(Token);
}
