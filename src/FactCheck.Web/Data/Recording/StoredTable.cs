using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Data.Recording;

/// <summary>A table as the database has it: the columns that the record holds, by name, and those of its key, in their order.</summary>
internal sealed class StoredTable
{
    private StoredTable(string name, string[] columns, string[] key) =>
        (Name, Columns, Key, Cells, KeyAt, Secret) = (
            name,
            columns,
            key,
            Array.ConvertAll(columns, c => System.Text.Json.JsonEncodedText.Encode(c)),
            Array.ConvertAll(key, k => Array.IndexOf(columns, k)),
            Array.ConvertAll(columns, c => Unrecorded.IsSecret(name, c))
        );

    public string Name { get; }

    public string[] Columns { get; }

    public string[] Key { get; }

    public System.Text.Json.JsonEncodedText[] Cells { get; }

    public int[] KeyAt { get; }

    public bool[] Secret { get; }

    /// <summary>The rows that the record holds, or of one key only.</summary>
    public string Question(bool ofOneKey) =>
        $"SELECT {string.Join(", ", Columns.Select(Quoted))} FROM {Quoted(Name)} "
        + (
            ofOneKey
                ? "WHERE " + string.Join(" AND ", Key.Select((k, i) => FormattableString.Invariant($"{Quoted(k)} = $k{i}")))
                : Unrecorded.Where(Name)
        );

    /// <summary>Every table that the record holds, by name.</summary>
    public static IReadOnlyDictionary<string, StoredTable> ReadAll(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            SELECT t.name, c.name, c.pk FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY t.name, c.cid
            """;
        using var reader = command.ExecuteReader();
        var columns = new List<(string Table, string Column, long Key)>();
        while (reader.Read())
            columns.Add((reader.GetString(0), reader.GetString(1), reader.GetInt64(2)));
        return columns
            .Where(c => !Unrecorded.Table(c.Table))
            .GroupBy(c => c.Table, StringComparer.Ordinal)
            .ToDictionary(
                t => t.Key,
                t => new StoredTable(
                    t.Key,
                    [.. t.Select(c => c.Column).Where(c => !Unrecorded.Column(t.Key, c)).Order(StringComparer.Ordinal)],
                    [.. t.Where(c => c.Key > 0).OrderBy(c => c.Key).Select(c => c.Column)]
                ),
                StringComparer.Ordinal
            );
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
