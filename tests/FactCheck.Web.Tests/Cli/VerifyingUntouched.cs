using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Cli;
using FactCheck.Web.Data;
using FactCheck.Web.Localization;
using FactCheck.Web.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Cli;

/// <summary>verify-audit changes not a byte of what it judges, whoever made it and wherever it lies.</summary>
[Trait("Run", "thorough")]
public sealed class VerifyingUntouched : IDisposable
{
    private static readonly string[] Verify = ["verify-audit"];

    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;

    private string Stored => Path.Combine(_folder, "factcheck.db");

    private string Connection => $"Data Source={Stored};Pooling=False";

    [Fact]
    public async Task A_database_of_an_earlier_version_is_left_as_it_is()
    {
        var before = UpgradingTheFirstDatabase.Newsroom.Database();
        await File.WriteAllBytesAsync(Stored, before, TestContext.Current.CancellationToken);

        (await Said()).ShouldSatisfyAllConditions(
            a => a.Exit.ShouldBe(3),
            a => a.Said.ShouldMatch(@"^The database \S+ was made by an earlier version of this program \(\d+ updates are missing\)"),
            a => a.Said.ShouldEndWith("start this program once to bring it up to date, or verify it with the version that made it.")
        );

        (await File.ReadAllBytesAsync(Stored, TestContext.Current.CancellationToken)).ShouldBe(before);
    }

    [Fact]
    public async Task The_command_prepares_nothing_before_it_judges()
    {
        await File.WriteAllBytesAsync(Stored, UpgradingTheFirstDatabase.Newsroom.Database(), TestContext.Current.CancellationToken);
        await using var services = Services();

        (await ProgramCommands.Run(services, Verify)).ShouldBe(3);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_named()
    {
        await using var app = await TestApp.Start();
        await Copy(app, "INSERT INTO __EFMigrationsHistory VALUES ('20990101000000_Later', '99.0.0')");

        (await Said()).ShouldBe(
            (3, $"The database {Stored} was made by a later version of this program and was left as it is: verify it with that version.")
        );
    }

    [Fact]
    public async Task Where_there_is_none_none_is_made()
    {
        (await Said()).ShouldSatisfyAllConditions(
            a => a.Exit.ShouldBe(2),
            a => a.Said.ShouldStartWith($"The database {Stored} is not there")
        );

        File.Exists(Stored).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // as in a folder where nobody may write
    public async Task Not_a_byte_of_what_holds_is_changed(bool nothingCanBeMadeBeside)
    {
        await using var app = await TestApp.Start();
        await app.Article();
        await Copy(app, "PRAGMA journal_mode = WAL");
        if (nothingCanBeMadeBeside)
            Directory.CreateDirectory(Stored + "-shm");
        var (bytes, written) = (await File.ReadAllBytesAsync(Stored, TestContext.Current.CancellationToken), LastWritten);

        (await VerifyAudit.Verify(app.Services, Connection, VerifyAudit.Trust(app.Services))).Broken.ShouldBeNull();

        (await File.ReadAllBytesAsync(Stored, TestContext.Current.CancellationToken)).ShouldBe(bytes);
        LastWritten.ShouldBe(written);
    }

    [Fact]
    public async Task What_was_written_ahead_is_neither_passed_over_nor_folded_in()
    {
        await using var app = await TestApp.Start();
        await Copy(app, "PRAGMA journal_mode = WAL");
        await using var open = new SqliteConnection(Connection);
        await open.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = open.CreateCommand();
        command.CommandText = "UPDATE AuditRecords SET ActorName = 'Nobody' WHERE Sequence = 1";
        (await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken)).ShouldBe(1);
        var other = Path.Combine(_folder, "copy.db");
        foreach (var end in new[] { "", "-wal" })
            File.Copy(Stored + end, other + end);
        var bytes = await File.ReadAllBytesAsync(other, TestContext.Current.CancellationToken);

        (await VerifyAudit.Verify(app.Services, $"Data Source={other}", VerifyAudit.Trust(app.Services))).Broken.ShouldBe(
            "Record 1 was altered after it was written."
        );

        (await File.ReadAllBytesAsync(other, TestContext.Current.CancellationToken)).ShouldBe(bytes);
        new FileInfo(other + "-wal").Length.ShouldBeGreaterThan(0);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private DateTime LastWritten => File.GetLastWriteTimeUtc(Stored);

    private async Task Copy(TestApp app, string sql)
    {
        await app.Db(db => db.Database.ExecuteSqlAsync($"VACUUM INTO {Stored}"));
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task<(int Exit, string Said)> Said()
    {
        await using var services = Services();
        await using var output = new StringWriter();
        return (await VerifyAudit.Run(services, output), output.ToString().Trim());
    }

    private ServiceProvider Services() =>
        new ServiceCollection()
            .AddLogging()
            .AddPhrasebook()
            .AddSingleton(new PlainDatabase($"Data Source={Stored}"))
            .BuildServiceProvider();
}
