using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Domain;

namespace FactCheck.Web.Data;

/// <summary>
/// A remark as it is stored: <c>{"name":"WrongState","arguments":[{"enum":"ReviewState","value":"Open"},2]}</c>. What was stored as an
/// English sentence, before remarks had names, is read as <see cref="StoredRemarks.AsWritten"/>.
/// </summary>
public sealed class RemarkJson : JsonConverter<Remark>
{
    private static readonly Dictionary<string, Type> Enums = typeof(Remark)
        .Assembly.GetExportedTypes()
        .Where(t => t.IsEnum)
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new RemarkJson() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For a column of the database.</summary>
    public static string Text(Remark remark) => JsonSerializer.Serialize(remark, Options);

    /// <summary>From a column of the database, JSON or a sentence of old.</summary>
    public static Remark Parse(string stored) =>
        stored.StartsWith("{\"name\":", StringComparison.Ordinal)
            ? JsonSerializer.Deserialize<Remark>(stored, Options)!
            : StoredRemarks.AsWritten(stored);

    public override Remark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? StoredRemarks.AsWritten(reader.GetString()!)
            : ReadRemark(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Remark value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        if (value.Arguments.Count > 0)
        {
            writer.WritePropertyName("arguments");
            WriteArgument(writer, value.Arguments, options);
        }
        writer.WriteEndObject();
    }

    private void WriteArgument(Utf8JsonWriter writer, object argument, JsonSerializerOptions options)
    {
        switch (argument)
        {
            case Remark remark:
                Write(writer, remark, options);
                break;
            case Enum value:
                writer.WriteStartObject();
                writer.WriteString("enum", value.GetType().Name);
                writer.WriteString("value", value.ToString());
                writer.WriteEndObject();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case System.Collections.IEnumerable list:
                writer.WriteStartArray();
                foreach (var item in list)
                    WriteArgument(writer, item, options);
                writer.WriteEndArray();
                break;
            case int or long or double:
                writer.WriteRawValue(FormattableString.Invariant($"{argument}"));
                break;
            default:
                writer.WriteStringValue(FormattableString.Invariant($"{argument}"));
                break;
        }
    }

    private static Remark ReadRemark(JsonElement json) =>
        new(
            json.GetProperty("name").GetString()!,
            json.TryGetProperty("arguments", out var arguments) ? [.. arguments.EnumerateArray().Select(ReadArgument)] : []
        );

    private static object ReadArgument(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Number when json.TryGetInt32(out var whole) => whole,
            JsonValueKind.Number => json.GetDouble(),
            JsonValueKind.Array => ReadList(json),
            JsonValueKind.Object when json.TryGetProperty("enum", out var name) => Enum.Parse(
                Enums[name.GetString()!],
                json.GetProperty("value").GetString()!
            ),
            JsonValueKind.Object => ReadRemark(json),
            _ => json.GetString() ?? "",
        };

    // A list of remarks reads as clauses of one sentence, any other list as a list.
    private static object ReadList(JsonElement json)
    {
        object[] items = [.. json.EnumerateArray().Select(ReadArgument)];
        return items is [Remark, ..] ? items.Cast<Remark>().ToArray() : items;
    }
}
