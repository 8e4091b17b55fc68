using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Data.Recording;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing.Replaying;

/// <summary>Says what differs: the table, the row, its first field, and the record that it contradicts.</summary>
internal static class Differences
{
    public static string Say(Difference difference, SqliteConnection connection, SqliteTransaction? transaction)
    {
        var row = $"{difference.Table}, row {difference.Key}:";
        if (difference.Sequence == 0)
            return $"{row} no record tells of this row.";
        var record = Record(difference.Sequence, StoredRecords.Field(connection, transaction, "Event", difference.Sequence));
        if (difference.Row.Length == 0)
            return $"{row} the row is missing; {record} wrote it.";
        var recorded = Recorded(difference, StoredRecords.Field(connection, transaction, "Rows", difference.Sequence) ?? "[]");
        return FirstField(recorded, difference.Row) is { } field
            ? $"{row} the field {field} is not what {record} says."
            : $"{row} the row is there twice; {record} wrote it once.";
    }

    private static string Record(long sequence, string? what) =>
        string.Create(CultureInfo.InvariantCulture, $"record {sequence} ({(what is null ? "unknown" : AuditEvents.NameOf(what) ?? what)})");

    private static byte[] Recorded(Difference difference, string rows)
    {
        byte[] found = "{}"u8.ToArray();
        RowList.Read(
            Encoding.UTF8.GetBytes(rows),
            (table, key, row) =>
            {
                if (!row.IsEmpty && (table, key).Equals((difference.Table, difference.Key)))
                    found = row.ToArray();
            }
        );
        return found;
    }

    private static string? FirstField(byte[] recorded, byte[] stored)
    {
        var (before, now) = (Fields(recorded), Fields(stored));
        return before
            .Keys.Union(now.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(f => !string.Equals(before.GetValueOrDefault(f), now.GetValueOrDefault(f), StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Fields(byte[] row)
    {
        using var json = JsonDocument.Parse(row);
        return json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetRawText(), StringComparer.Ordinal);
    }
}
