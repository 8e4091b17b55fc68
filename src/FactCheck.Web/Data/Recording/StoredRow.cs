using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactCheck.Web.Data.Recording;

/// <summary>
/// A row as the record holds it: an object of its columns by name, without those that are null. Values are as they are stored, of
/// their stored type; long ones and secrets are hashed.
/// </summary>
internal static class StoredRow
{
    private const int LongestInClear = 64;

    private const int HashBytes = 16;

    public static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter writer, StoredTable table, SqliteDataReader row)
    {
        writer.WriteStartObject();
        for (var i = 0; i < table.Columns.Length; i++)
            if (!row.IsDBNull(i))
            {
                writer.WritePropertyName(table.Cells[i]);
                WriteValue(writer, row.GetValue(i), table.Secret[i]);
            }
        writer.WriteEndObject();
    }

    /// <summary>The row as bytes; they are valid until the next call with the same buffer.</summary>
    public static ReadOnlySpan<byte> Write(ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer, StoredTable table, SqliteDataReader row)
    {
        buffer.ResetWrittenCount();
        writer.Reset(buffer);
        Write(writer, table, row);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    public static string Key(StoredTable table, SqliteDataReader row) =>
        Key(table.KeyAt.Select(i => row.IsDBNull(i) ? null : row.GetValue(i)));

    /// <summary>The values of a key in one text, which no other values give.</summary>
    public static string Key(IEnumerable<object?> values) =>
        string.Join(
            '/',
            values.Select(v => Text(v).Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal))
        );

    private static void WriteValue(Utf8JsonWriter writer, object value, bool secret)
    {
        switch (value)
        {
            case long number:
                writer.WriteNumberValue(number);
                break;
            case string text when !secret && text.Length <= LongestInClear:
                writer.WriteStringValue(text);
                break;
            case string text:
                WriteHash(writer, "text", Encoding.UTF8.GetBytes(text));
                break;
            case byte[] bytes:
                WriteHash(writer, "bytes", bytes);
                break;
            default:
                WriteHash(writer, "real", Encoding.UTF8.GetBytes(Text(value)));
                break;
        }
    }

    // A value of another type is never equal, whatever its hash.
    private static void WriteHash(Utf8JsonWriter writer, string type, byte[] bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        writer.WriteStartObject();
        writer.WriteString(type, Convert.ToHexStringLower(hash[..HashBytes]));
        writer.WriteEndObject();
    }

    private static string Text(object? value) =>
        value switch
        {
            null => "",
            Guid id => id.ToString().ToUpperInvariant(), // as the driver stores it
            byte[] bytes => Convert.ToHexString(bytes),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
