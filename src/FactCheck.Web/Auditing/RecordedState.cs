using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Auditing.Replaying;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Recording;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.Web.Auditing;

/// <summary>
/// Takes rows into the record that no change of a person wrote: all of them where records had no rows yet, and after an update of
/// the program those that its migrations changed.
/// </summary>
internal sealed class RecordedState(FactCheckDb db, AuditTrail trail)
{
    private const int RowsInARecord = 500;

    private SqliteConnection Connection => (SqliteConnection)db.Database.GetDbConnection();

    private SqliteTransaction? Transaction => (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();

    /// <summary>Whether records have rows already; false in a database of an earlier program, and in an empty one.</summary>
    public async Task<bool> HasBegun()
    {
        await db.Database.OpenConnectionAsync();
        return StoredRecords.HoldRows(Connection, Transaction) && StoredRecords.HasRows(Connection, Transaction);
    }

    /// <summary>The first row that is not as recorded; null when all are, or when nothing is recorded yet.</summary>
    public async Task<string?> WhyDiffers()
    {
        if (!await HasBegun())
            return null;
        return Replay().Compare(Connection, Transaction).FirstOrDefault() is { } first
            ? Differences.Say(first, Connection, Transaction)
            : null;
    }

    /// <summary>Takes in what is not as recorded, inside of a transaction.</summary>
    public Task Take(IReadOnlyList<string> because, string? differed) =>
        trail.Take(new StateRecorded(because, differed), Lists([.. Replay().Compare(Connection, Transaction)]), default);

    private ReplayedRows Replay()
    {
        var rows = new ReplayedRows();
        foreach (var record in StoredRecords.Read(Connection, Transaction))
            if (record.Entry is { Rows.Length: > 0 } entry)
                rows.Fold(entry.Sequence, entry.Rows);
        return rows;
    }

    private static IEnumerable<string> Lists(IReadOnlyList<Difference> differences) => differences.Chunk(RowsInARecord).Select(List);

    private static string List(Difference[] differences)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, StoredRow.Form);
        writer.WriteStartArray();
        foreach (var difference in differences)
            RowList.Write(writer, difference.Table, difference.Key, difference.Row);
        writer.WriteEndArray();
        writer.Flush();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
