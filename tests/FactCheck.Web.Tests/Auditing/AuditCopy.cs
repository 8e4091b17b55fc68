using System.Globalization;
using FactCheck.Domain.Auditing;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>A copy of a database in the hands of somebody who may do with it what they like, and knows how records are sealed.</summary>
internal sealed class AuditCopy : IDisposable
{
    private const string Columns = """
        "At", "ActorId", "ActorName", "Event", "EventVersion", "SubjectId", "SubjectVersion", "ArticleId", "Data", "Format", "Sentence",
        "Rows"
        """;

    private readonly string _file = Path.GetTempFileName();

    private AuditCopy(SqliteConnection from)
    {
        Connection = new SqliteConnection($"Data Source={_file};Pooling=False;Foreign Keys=False");
        Connection.Open();
        from.BackupDatabase(Connection);
        Run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF");
    }

    public SqliteConnection Connection { get; }

    /// <summary>A copy of the site's database as it is now.</summary>
    public static AuditCopy Of(TestApp app)
    {
        using var from = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "factcheck.db")};Pooling=False");
        from.Open();
        return new(from);
    }

    public AuditCopy Again() => new(Connection);

    public int Run(string sql, params object?[] values) => Run(Connection, sql, values);

    public List<object?[]> Ask(string sql, params object?[] values) => Ask(Connection, sql, values);

    private static int Run(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), values[i] ?? DBNull.Value);
        return command.ExecuteNonQuery();
    }

    private static List<object?[]> Ask(SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), values[i] ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }

    /// <summary>Adds records to the end of the site's own database, sealed as the site would seal them, past the site.</summary>
    public static void AddByHand(TestApp app, DateTimeOffset at)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "factcheck.db")};Pooling=False");
        connection.Open();
        var last = Ask(connection, $"""SELECT {Columns}, "Sequence", "Hash" FROM "AuditRecords" ORDER BY "Sequence" DESC LIMIT 1""")[0];
        object?[] added = [at.ToUnixTimeMilliseconds(), .. last[1..11], ""];
        Insert(connection, added, (long)last[12]! + 1, (string)last[13]!);
    }

    /// <summary>Adds so many records that tell of no row; their seals are made by <see cref="Recompute"/>.</summary>
    public void Lengthen(int records) =>
        Run(
            $"""
            WITH RECURSIVE "More"("N") AS (SELECT 1 UNION ALL SELECT "N" + 1 FROM "More" WHERE "N" < $0)
            INSERT INTO "AuditRecords" ({Columns}, "Sequence", "PreviousHash", "Hash")
            SELECT {Columns.Replace("\"Rows\"", "''", StringComparison.Ordinal)}, "Sequence" + "N", hex(randomblob(32)), hex(randomblob(32))
            FROM "AuditRecords", "More" WHERE "Sequence" = (SELECT MAX("Sequence") FROM "AuditRecords")
            """,
            records
        );

    /// <summary>Numbers all records anew and seals each after the one before, as if they had been written so.</summary>
    public void Recompute()
    {
        var records = Ask($"""SELECT {Columns} FROM "AuditRecords" ORDER BY "Sequence" """);
        using var transaction = Connection.BeginTransaction();
        Run("""DELETE FROM "AuditRecords" """);
        var (sequence, hash) = (0L, HashChain.Root);
        foreach (var r in records)
            hash = Insert(Connection, r, ++sequence, hash);
        transaction.Commit();
    }

    // Answers its seal.
    private static string Insert(SqliteConnection connection, object?[] r, long sequence, string previous)
    {
        var entry = new AuditEntry(
            sequence,
            DateTimeOffset.FromUnixTimeMilliseconds((long)r[0]!),
            Guid.Parse((string)r[1]!),
            (string)r[2]!,
            (string)r[3]!,
            (int)(long)r[4]!,
            Guid.Parse((string)r[5]!),
            (int)(long)r[6]!,
            r[7] is string article ? Guid.Parse(article) : null,
            (string)r[8]!
        )
        {
            Format = (int)(long)r[9]!,
            Sentence = (string)r[10]!,
            Rows = (string)r[11]!,
        };
        var hash = HashChain.Seal(entry, previous).Hash;
        Run(
            connection,
            $"""
            INSERT INTO "AuditRecords" ({Columns}, "Sequence", "PreviousHash", "Hash")
            VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [.. r, sequence, previous, hash]
        );
        return hash;
    }

    /// <summary>What verify-audit of this site finds in the copy.</summary>
    public Task<AuditFindings> Verify(TestApp app, AuditTrust trust, TextWriter? progress = null) =>
        VerifyAudit.Verify(app.Services, $"Data Source={_file};Pooling=False", trust, progress);

    public void Dispose()
    {
        Connection.Dispose();
        File.Delete(_file);
    }
}
