using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Web.Typesetting.Document;

/// <summary>How a report is written as JSON: for the attachment and for the template.</summary>
public static class ReportJson
{
    /// <summary>The plain form: camelCase names, words for enumerations, nulls written.</summary>
    public static JsonSerializerOptions Options { get; } = Create(each: null);

    /// <summary>The form in which something else stands for each text: what the faces can print, for one.</summary>
    internal static JsonSerializerOptions Written(Func<string, string> each) => Create(each);

    private static JsonSerializerOptions Create(Func<string, string>? each)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        };
        if (each is not null)
        {
            options.Converters.Add(new TextConverter(each));
        }

        options.MakeReadOnly();
        return options;
    }

    private sealed class TextConverter(Func<string, string> each) : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteStringValue(each(value));
    }
}
