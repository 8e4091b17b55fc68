using System.Data;
using System.Data.Common;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.Web.Data.Library;

/// <summary>Writes the entries of sources and the words by which they are found (SQLite FTS5), in the transaction at hand.</summary>
internal sealed class SourceIndex : IDisposable
{
    /// <summary>Answers 1 when there are as many entries as sources.</summary>
    public const string IsWhole = """
        SELECT (SELECT count(*) FROM "Sources") = (SELECT count(*) FROM "SourceEntries")
           AND (SELECT count(*) FROM "Sources") = (SELECT count(*) FROM "SourceWords_docsize")
        """;

    /// <summary>Claims that are more than history.</summary>
    public const string Living = """(r."State" <> 'Closed' OR r."Closing" NOT IN ('Merged', 'TakenBack'))""";

    private readonly DbCommand _entry;
    private readonly DbCommand _forget;
    private readonly DbCommand _words;
    private readonly DbCommand _uses;

    public SourceIndex(DbContext db)
    {
        _entry = Command(
            db,
            """
            INSERT INTO "SourceEntries" ("Row", "SourceId", "Type", "Standing", "RecordedBy", "Merged", "Retired", "Retracted",
                "TitleKey", "PublisherKey", "AddressKey", "Uses")
            VALUES ((SELECT coalesce(max("Row"), 0) + 1 FROM "SourceEntries"), $0, $1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
            ON CONFLICT ("SourceId") DO UPDATE SET "Type" = $1, "Standing" = $2, "RecordedBy" = $3, "Merged" = $4, "Retired" = $5,
                "Retracted" = $6, "TitleKey" = $7, "PublisherKey" = $8, "AddressKey" = $9
            RETURNING "Row"
            """,
            10
        );
        _forget = Command(db, """DELETE FROM "SourceWords" WHERE rowid = $0""", 1);
        _words = Command(
            db,
            """INSERT INTO "SourceWords" (rowid, "Title", "Publisher", "Author", "Address") VALUES ($0, $1, $2, $3, $4)""",
            5
        );
        _uses = Command(
            db,
            $"""
            UPDATE "SourceEntries" SET "Uses" = (SELECT count(DISTINCT e."ClaimId") FROM "Evidence" e
                JOIN "Reviews" r ON r."Id" = e."ClaimId" WHERE e."SourceId" = $0 AND {Living})
            WHERE "SourceId" = $0
            """,
            1
        );
    }

    /// <summary>Takes a source as it is now.</summary>
    public void Take(Source source)
    {
        var e = SourceEntry.Of(source);
        var row = Run(
            _entry,
            e.SourceId,
            e.Type.ToString(),
            e.Standing.ToString(),
            e.RecordedBy,
            e.Merged,
            e.Retired,
            e.Retracted,
            e.TitleKey,
            e.PublisherKey,
            e.AddressKey
        );
        Run(_forget, row!);
        Run(_words, [row!, .. SourceEntry.Words(source)]);
    }

    /// <summary>Counts anew how many claims rest on a source.</summary>
    public void Count(Guid source) => Run(_uses, source);

    /// <summary>Makes the whole of it anew where entries are missing or too many, as after an update of the program.</summary>
    public static async Task Fill(DbContext db)
    {
        await db.Database.OpenConnectionAsync();
        using (var whole = Command(db, IsWhole, 0))
            if (whole.ExecuteScalar() is 1L)
                return;
        await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable);
        using (var clear = Command(db, """DELETE FROM "SourceEntries"; DELETE FROM "SourceWords";""", 0))
            clear.ExecuteNonQuery();
        using (var index = new SourceIndex(db))
        {
            foreach (var source in db.Set<Source>().AsNoTracking().OrderBy(s => s.RecordedAt).ThenBy(s => s.Id).AsEnumerable())
                index.Take(source);
            var used = await db.Set<Domain.Claims.Evidence>().Select(e => e.SourceId).Distinct().ToListAsync();
            foreach (var source in used)
                index.Count(source);
        }
        await transaction.CommitAsync();
    }

    public void Dispose()
    {
        _entry.Dispose();
        _forget.Dispose();
        _words.Dispose();
        _uses.Dispose();
    }

    private static DbCommand Command(DbContext db, string text, int parameters)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        (command.CommandText, command.Transaction) = (text, db.Database.CurrentTransaction?.GetDbTransaction());
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"${i}");
            command.Parameters.Add(parameter);
        }
        return command;
    }

    private static object? Run(DbCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i];
        return command.ExecuteScalar();
    }
}
