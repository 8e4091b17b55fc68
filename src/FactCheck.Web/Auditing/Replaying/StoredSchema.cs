using System.Text.RegularExpressions;
using FactCheck.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing.Replaying;

/// <summary>
/// Whether tables, indexes, views and triggers are those that the migrations make, and each index finds what its table holds: rows that
/// are as recorded would say nothing where questions are answered by something else.
/// </summary>
internal static partial class StoredSchema
{
    // Made once for a program: its migrations do not change while it runs.
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Expected = new(Make);

    /// <summary>Null, or the first thing in the database that is not as the program makes it.</summary>
    public static async Task<string?> WhyDiffers(SqliteConnection connection, SqliteTransaction? transaction)
    {
        var (expected, found) = (await Expected.Value, Read(connection, transaction));
        foreach (var (name, sql) in expected)
            if (!found.TryGetValue(name, out var stored))
                return $"The {name} is missing from the database.";
            else if (!string.Equals(sql, stored, StringComparison.Ordinal))
                return $"The {name} of the database is not as the program makes it.";
        if (found.Keys.FirstOrDefault(name => !expected.ContainsKey(name)) is { } foreign)
            return $"The {foreign} of the database is none that the program makes.";
        using var check = connection.CreateCommand();
        (check.Transaction, check.CommandText) = (transaction, "PRAGMA integrity_check(1)");
        return check.ExecuteScalar() is "ok" ? null : "The database contradicts itself: SQLite’s integrity check finds fault with it.";
    }

    private static async Task<IReadOnlyDictionary<string, string>> Make()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-schema-");
        try
        {
            var connection = $"Data Source={Path.Combine(folder.FullName, "empty.db")};Pooling=False";
            await using var db = new FactCheckDb(new DbContextOptionsBuilder<FactCheckDb>().UseSqlite(connection).Options);
            await db.Database.MigrateAsync();
            await db.Database.OpenConnectionAsync();
            return Read((SqliteConnection)db.Database.GetDbConnection(), null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What SQLite keeps for itself, and the lock that a migration leaves behind, hold nothing of ours.
    private static Dictionary<string, string> Read(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (
            transaction,
            """
            SELECT type, name, tbl_name, sql FROM sqlite_master
            WHERE name NOT IN ('__EFMigrationsLock', 'sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4') ORDER BY type DESC, name
            """
        );
        using var reader = command.ExecuteReader();
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.Read())
            found[$"{reader.GetString(0)} {reader.GetString(1)}"] =
                $"{reader.GetString(2)}: {(reader.IsDBNull(3) ? "" : Spaces().Replace(reader.GetString(3), " "))}";
        return found;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
