using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Data.Recording;

/// <summary>
/// The rows of one record: <c>[{"table":"Claims","key":"0193…","row":{…}},{"table":"Evidence","key":"0193…"}]</c>, the second one
/// deleted.
/// </summary>
internal static class RowList
{
    private static readonly JsonEncodedText Table = JsonEncodedText.Encode("table");
    private static readonly JsonEncodedText Key = JsonEncodedText.Encode("key");
    private static readonly JsonEncodedText Row = JsonEncodedText.Encode("row");

    /// <summary>What happens to each row of a list; the bytes are those of its columns, empty where it was deleted.</summary>
    public delegate void Each(string table, string key, ReadOnlySpan<byte> row);

    public static void Write(Utf8JsonWriter writer, StoredTable table, string key, SqliteDataReader? row)
    {
        writer.WriteStartObject();
        writer.WriteString(Table, table.Name);
        writer.WriteString(Key, key);
        if (row is not null)
        {
            writer.WritePropertyName(Row);
            StoredRow.Write(writer, table, row);
        }
        writer.WriteEndObject();
    }

    /// <summary>The same with a row that is JSON already; empty where it was deleted.</summary>
    public static void Write(Utf8JsonWriter writer, string table, string key, ReadOnlySpan<byte> row)
    {
        writer.WriteStartObject();
        writer.WriteString(Table, table);
        writer.WriteString(Key, key);
        if (!row.IsEmpty)
        {
            writer.WritePropertyName(Row);
            writer.WriteRawValue(row, skipInputValidation: true);
        }
        writer.WriteEndObject();
    }

    /// <summary>Reads a list without making objects of it.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static void Read(ReadOnlySpan<byte> rows, Each each)
    {
        var reader = new Utf8JsonReader(rows);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var (table, key) = (Named(ref reader), Named(ref reader));
            reader.Read();
            if (reader.TokenType == JsonTokenType.EndObject)
            {
                each(table, key, []);
                continue;
            }
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            each(table, key, rows[start..(int)reader.BytesConsumed]);
            reader.Read();
        }
    }

    private static string Named(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Read();
        return reader.GetString() ?? throw new JsonException();
    }
}
