using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Tests.Auditing;

/// <summary>Rewrites a database in one way of many, as the random numbers have it; says what was done.</summary>
internal sealed class Rewriting(AuditCopy copy, Random random)
{
    private const string Audit = "AuditRecords";

    // What the record leaves out, once more: the documented list, not the program's.
    private static readonly string[] NoTables =
    [
        Audit,
        "FormPosts",
        "Jobs",
        "AccessRecords",
        "__EFMigrationsHistory",
        "__EFMigrationsLock",
    ];

    private static readonly string[] NoColumns =
    [
        "AspNetUsers.AccessFailedCount",
        "AspNetUsers.LockoutEnd",
        "AspNetUsers.ConcurrencyStamp",
        "AspNetRoles.ConcurrencyStamp",
        "Articles.BenchVersion",
    ];

    public string[] Tables =>
        [
            .. copy.Ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
                .Select(r => (string)r[0]!)
                .Except(NoTables, StringComparer.Ordinal)
                // What FTS5 keeps the words in: they are asked for by their table.
                .Where(t => !t.StartsWith("SourceWords_", StringComparison.Ordinal)),
        ];

    /// <summary>Does something, whatever it takes.</summary>
    public string Rewrite(int round)
    {
        for (var tries = 0; tries < 500; tries++)
            try
            {
                if (Once(round) is { } done)
                    return done;
            }
            catch (SqliteException)
            {
                // A key that is taken, a field that must hold something: another row, then.
            }
        throw new InvalidOperationException($"Round {round} found nothing to rewrite.");
    }

    private string? Once(int round)
    {
        var tables = Tables;
        var table = tables[round / 10 % tables.Length];
        return (round % 10) switch
        {
            0 or 1 => Change(table),
            2 => Delete(table),
            3 => Insert(table),
            4 => Sealed(Change(table), Smart),
            5 => Sealed(ChangeRecord(), null),
            6 => random.Next(2) == 0 ? ChangeRecord() : Sealed(RemoveRecord(), null),
            7 => Sealed(InsertRecord(), null),
            8 => Sealed(SwapRecords(), null),
            _ => CutOff(),
        };
    }

    private string? Change(string table)
    {
        if (Row(table) is not { } row)
            return Insert(table); // nothing there to change
        var columns = Columns(table).Where(c => !NoColumns.Contains($"{table}.{c.Name}", StringComparer.Ordinal)).ToArray();
        var column = columns[random.Next(columns.Length)].Name;
        var before = copy.Ask($"SELECT \"{column}\" FROM \"{table}\" WHERE rowid = $0", row)[0][0];
        copy.Run($"UPDATE \"{table}\" SET \"{column}\" = $0 WHERE rowid = $1", Other(before), row);
        // A key that counts rows moves its row along.
        var after = copy.Ask($"SELECT \"{column}\" FROM \"{table}\" WHERE rowid = $0", row) is [var still, ..] ? still[0] : "another row";
        return Equals(before, after) ? null : $"changed {table}.{column} from {before} to {after}";
    }

    private string? Delete(string table) =>
        Row(table) is not { } row ? Insert(table)
        : copy.Run($"DELETE FROM \"{table}\" WHERE rowid = $0", row) == 1 ? $"deleted a row of {table}"
        : null;

    private string? Insert(string table)
    {
        var columns = Columns(table);
        var like = Row(table) is { } row ? copy.Ask($"SELECT * FROM \"{table}\" WHERE rowid = $0", row)[0] : new object?[columns.Length];
        object?[] values =
        [
            .. columns.Select(
                (c, i) =>
                    c.Key || (like[i] is null && random.Next(2) == 0) ? Made(c.Type, like[i])
                    : random.Next(3) == 0 ? Other(like[i])
                    : like[i]
            ),
        ];
        var places = string.Join(", ", values.Select((_, i) => FormattableString.Invariant($"${i}")));
        return copy.Run($"INSERT INTO \"{table}\" VALUES ({places})", values) == 1 ? $"inserted a row into {table}" : null;
    }

    // Writes what the tables now say into the record, too: all that is left to contradict it lies outside of the database.
    private void Smart()
    {
        foreach (var record in copy.Ask("SELECT Sequence, Rows FROM AuditRecords WHERE Rows <> '' ORDER BY Sequence DESC LIMIT 20"))
        {
            var rows = JsonNode.Parse((string)record[1]!)!.AsArray();
            rows[0]!["row"] = new JsonObject { ["Id"] = "forged" };
            copy.Run("UPDATE AuditRecords SET Rows = $0 WHERE Sequence = $1", rows.ToJsonString(), record[0]);
        }
    }

    private string? ChangeRecord()
    {
        string[] fields = ["ActorName", "Event", "SubjectVersion", "Data", "Rows", "At", "EventVersion"];
        var (field, at) = (fields[random.Next(fields.Length)], Record());
        var before = copy.Ask($"SELECT \"{field}\" FROM AuditRecords WHERE Sequence = $0", at)[0][0];
        return copy.Run($"UPDATE AuditRecords SET \"{field}\" = $0 WHERE Sequence = $1", Other(before), at) == 1
            ? $"changed {field} of record {at}"
            : null;
    }

    private string RemoveRecord()
    {
        var at = Record();
        copy.Run("DELETE FROM AuditRecords WHERE Sequence = $0", at);
        return $"removed record {at}";
    }

    private string InsertRecord()
    {
        var at = Record();
        copy.Run("UPDATE AuditRecords SET Sequence = -Sequence WHERE Sequence > $0", at);
        copy.Run("UPDATE AuditRecords SET Sequence = 1 - Sequence WHERE Sequence < 0");
        copy.Run(
            """
            INSERT INTO AuditRecords (Sequence, At, ActorId, ActorName, Event, EventVersion, SubjectId, SubjectVersion, ArticleId, Data,
                Format, Sentence, Rows, PreviousHash, Hash)
            SELECT Sequence + 1, At, ActorId, ActorName, Event, EventVersion, SubjectId, SubjectVersion, ArticleId, Data,
                Format, Sentence, '', PreviousHash, Hash FROM AuditRecords WHERE Sequence = $0
            """,
            at
        );
        return $"said record {at} twice";
    }

    private string? SwapRecords()
    {
        var (one, other) = (Record(), Record());
        if (one == other)
            return null;
        copy.Run("UPDATE AuditRecords SET Sequence = -1 WHERE Sequence = $0", one);
        copy.Run("UPDATE AuditRecords SET Sequence = $0 WHERE Sequence = $1", one, other);
        copy.Run("UPDATE AuditRecords SET Sequence = $0 WHERE Sequence = -1", other);
        return $"swapped records {one} and {other}";
    }

    private string CutOff()
    {
        var from = Record();
        copy.Run("DELETE FROM AuditRecords WHERE Sequence >= $0", from);
        return $"cut the record off at {from}";
    }

    private string? Sealed(string? done, Action? before)
    {
        if (done is null)
            return null;
        before?.Invoke();
        copy.Recompute();
        return $"{done}, and sealed all anew";
    }

    private long Record() => random.NextInt64(1, (long)copy.Ask("SELECT MAX(Sequence) FROM AuditRecords")[0][0]! + 1);

    private long? Row(string table)
    {
        var where = table == "AspNetUserTokens" ? "WHERE LoginProvider <> 'session'" : "";
        var rows = copy.Ask($"SELECT rowid FROM \"{table}\" {where}");
        return rows.Count == 0 ? null : (long)rows[random.Next(rows.Count)][0]!;
    }

    private (string Name, string Type, bool Key)[] Columns(string table) =>
        [
            .. copy.Ask("SELECT name, type, pk FROM pragma_table_info($0) ORDER BY cid", table)
                .Select(r => ((string)r[0]!, (string)r[1]!, (long)r[2]! > 0)),
        ];

    private object? Other(object? value) =>
        value switch
        {
            long number => number + random.Next(1, 9),
            string { Length: > 0 } text when random.Next(3) == 0 => text[..^1],
            string text => text + "x",
            byte[] => null,
            _ => "x",
        };

    private object Made(string type, object? like) =>
        type == "INTEGER" ? random.NextInt64(1_000_000, 2_000_000)
        : like is string { Length: 36 } or null ? Guid.NewGuid().ToString().ToUpperInvariant()
        : $"{like}x";
}
