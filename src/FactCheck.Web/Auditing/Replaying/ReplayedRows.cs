using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactCheck.Web.Data.Recording;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Auditing.Replaying;

/// <summary>
/// What the tables must hold if all records are true: of each row the hash that the last record of it gives. Some sixty bytes a row,
/// however many records wrote it.
/// </summary>
internal sealed class ReplayedRows
{
    private readonly Dictionary<UInt128, Left> _rows = [];

    private struct Left
    {
        public UInt128 Row;
        public long Sequence;
        public bool Seen;
    }

    public int Count => _rows.Count;

    /// <summary>Takes a record's rows in.</summary>
    /// <exception cref="JsonException">They are none.</exception>
    public void Fold(long sequence, string rows, RowList.Each? also = null)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(rows.Length));
        try
        {
            RowList.Read(
                bytes.AsSpan(0, Encoding.UTF8.GetBytes(rows, bytes)),
                (table, key, row) =>
                {
                    if (row.IsEmpty)
                        _rows.Remove(Name(table, key));
                    else
                        _rows[Name(table, key)] = new() { Row = Hash(row), Sequence = sequence };
                    also?.Invoke(table, key, row);
                }
            );
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Every row that is stored otherwise, is stored and was never written, or was written and is gone; once.</summary>
    public IEnumerable<Difference> Compare(SqliteConnection connection, SqliteTransaction? transaction)
    {
        foreach (var table in StoredTable.ReadAll(connection, transaction).Values.OrderBy(t => t.Name, StringComparer.Ordinal))
            foreach (var difference in Compare(table, connection, transaction))
                yield return difference;
        foreach (var sequence in _rows.Values.Where(r => !r.Seen).Select(r => r.Sequence).Distinct().Order().ToList())
            foreach (var (table, key) in Unseen(sequence, StoredRecords.Field(connection, transaction, "Rows", sequence) ?? "[]"))
                yield return new(table, key, [], sequence);
    }

    private IEnumerable<Difference> Compare(StoredTable table, SqliteConnection connection, SqliteTransaction? transaction)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, StoredRow.Form);
        using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, table.Question(ofOneKey: false));
        using var reader = command.ExecuteReader();
        while (reader.Read())
            if (Compare(table.Name, StoredRow.Key(table, reader), StoredRow.Write(buffer, writer, table, reader)) is { } difference)
                yield return difference;
    }

    private Difference? Compare(string table, string key, ReadOnlySpan<byte> row)
    {
        ref var left = ref CollectionsMarshal.GetValueRefOrNullRef(_rows, Name(table, key));
        if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref left))
            return new(table, key, row.ToArray(), 0);
        var same = !left.Seen && left.Row == Hash(row);
        left.Seen = true;
        return same ? null : new(table, key, row.ToArray(), left.Sequence);
    }

    private List<(string, string)> Unseen(long sequence, string rows)
    {
        var unseen = new List<(string, string)>();
        RowList.Read(
            Encoding.UTF8.GetBytes(rows),
            (table, key, _) =>
            {
                if (_rows.TryGetValue(Name(table, key), out var left) && !left.Seen && left.Sequence == sequence)
                    unseen.Add((table, key));
            }
        );
        return unseen;
    }

    private static UInt128 Name(string table, string key)
    {
        var length = Encoding.UTF8.GetMaxByteCount(table.Length + key.Length + 1);
        var bytes = length <= 512 ? stackalloc byte[512] : new byte[length];
        var written = Encoding.UTF8.GetBytes(table, bytes);
        bytes[written++] = 0;
        written += Encoding.UTF8.GetBytes(key, bytes[written..]);
        return Hash(bytes[..written]);
    }

    private static UInt128 Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }
}
