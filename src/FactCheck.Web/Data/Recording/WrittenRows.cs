using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.Web.Data.Recording;

/// <summary>
/// The rows that a transaction has written and that no record holds yet. They are read back before they are recorded, so that the
/// record says what is stored, whatever converted, defaulted or cascaded it.
/// </summary>
internal sealed class WrittenRows
{
    private readonly Dictionary<(string Table, string Key), object?[]> _rows = [];
    private IReadOnlyDictionary<string, StoredTable>? _tables;

    public bool Any => _rows.Count > 0;

    public void Clear() => _rows.Clear();

    /// <summary>Notes what is about to be saved.</summary>
    public void Note(ChangeTracker changes)
    {
        foreach (var entry in changes.Entries())
            if (Writes(entry) && entry.Metadata.GetTableName() is { } table && !Unrecorded.Table(table) && !IsUnrecorded(table, entry))
            {
                object?[] key = [.. entry.Metadata.FindPrimaryKey()!.Properties.Select(p => Stored(entry, p))];
                _rows[(table, StoredRow.Key(key))] = key;
            }
    }

    /// <summary>All of them as they are stored now, as JSON, and forgets them; empty when there are none.</summary>
    public string Take(SqliteConnection connection, SqliteTransaction transaction)
    {
        if (_rows.Count == 0)
            return "";
        RefuseTriggers(connection, transaction);
        _tables ??= StoredTable.ReadAll(connection, transaction);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, StoredRow.Form);
        writer.WriteStartArray();
        foreach (var group in _rows.GroupBy(r => r.Key.Table, StringComparer.Ordinal))
        {
            using var question = Ask(_tables[group.Key], connection, transaction);
            foreach (var (row, key) in group)
                Write(writer, question, _tables[group.Key], row.Key, key);
        }
        writer.WriteEndArray();
        writer.Flush();
        _rows.Clear();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // What a trigger wrote would go into the record under the name of whoever saved.
    private static void RefuseTriggers(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, "SELECT name FROM sqlite_master WHERE type IN ('trigger', 'view')");
        if (command.ExecuteScalar() is string foreign)
            throw new InvalidOperationException($"The database has a trigger or a view that is not ours, {foreign}: run verify-audit.");
    }

    private static void Write(Utf8JsonWriter writer, SqliteCommand question, StoredTable table, string key, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            question.Parameters[i].Value = values[i];
        using var reader = question.ExecuteReader();
        RowList.Write(writer, table, key, reader.Read() ? reader : null);
    }

    private static SqliteCommand Ask(StoredTable table, SqliteConnection connection, SqliteTransaction transaction)
    {
        var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, table.Question(ofOneKey: true));
        for (var i = 0; i < table.Key.Length; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"$k{i}") });
        return command;
    }

    private static bool Writes(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Deleted
        || (
            entry.State == EntityState.Modified
            && (
                entry.ComplexProperties.Any(p => p.IsModified)
                || entry.Properties.Any(p =>
                    p.IsModified && !Unrecorded.Column(entry.Metadata.GetTableName() ?? "", p.Metadata.GetColumnName())
                )
            )
        );

    private static bool IsUnrecorded(string table, EntityEntry entry) =>
        Unrecorded.Row(
            table,
            column => entry.Properties.First(p => string.Equals(p.Metadata.GetColumnName(), column, StringComparison.Ordinal)).OriginalValue
        );

    private static object? Stored(EntityEntry entry, IProperty property)
    {
        var value =
            entry.State == EntityState.Deleted ? entry.Property(property.Name).OriginalValue : entry.Property(property.Name).CurrentValue;
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    }
}
