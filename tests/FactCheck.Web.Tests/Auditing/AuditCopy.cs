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

    public int Run(string sql, params object?[] values)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), values[i] ?? DBNull.Value);
        return command.ExecuteNonQuery();
    }

    public List<object?[]> Ask(string sql, params object?[] values)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"${i}"), values[i] ?? DBNull.Value);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return rows;
    }

    /// <summary>Numbers all records anew and seals each after the one before, as if they had been written so.</summary>
    public void Recompute()
    {
        var records = Ask(
            """
            SELECT "At", "ActorId", "ActorName", "Event", "EventVersion", "SubjectId", "SubjectVersion", "ArticleId", "Data", "Format",
                "Sentence", "Rows" FROM "AuditRecords" ORDER BY "Sequence"
            """
        );
        using var transaction = Connection.BeginTransaction();
        Run("""DELETE FROM "AuditRecords" """);
        var (sequence, hash) = (0L, HashChain.Root);
        foreach (var r in records)
        {
            var entry = new AuditEntry(
                ++sequence,
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
            var previous = hash;
            hash = HashChain.Seal(entry, previous).Hash;
            Run(
                """
                INSERT INTO "AuditRecords" ("At", "ActorId", "ActorName", "Event", "EventVersion", "SubjectId", "SubjectVersion",
                    "ArticleId",
                    "Data", "Format", "Sentence", "Rows", "Sequence", "PreviousHash", "Hash")
                VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                """,
                [.. r, sequence, previous, hash]
            );
        }
        transaction.Commit();
    }

    /// <summary>What verify-audit of this site finds in the copy.</summary>
    public Task<AuditFindings> Verify(TestApp app, AuditTrust trust) =>
        VerifyAudit.Verify(app.Services, $"Data Source={_file};Pooling=False", trust);

    public void Dispose()
    {
        Connection.Dispose();
        File.Delete(_file);
    }
}
