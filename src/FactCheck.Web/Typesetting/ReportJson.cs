using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Web.Typesetting;

/// <summary>How a report is written as JSON: for the attachment and for the template.</summary>
public static class ReportJson
{
    /// <summary>The plain form: camelCase names, words for enumerations, nulls written.</summary>
    public static JsonSerializerOptions Options { get; } = Create(printable: null);

    /// <summary>The form that is printed: every string passes through <see cref="PrintableText"/>.</summary>
    internal static JsonSerializerOptions Printed(PrintableText printable) => Create(printable);

    private static JsonSerializerOptions Create(PrintableText? printable)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(),
        };
        if (printable is not null)
        {
            options.Converters.Add(new PrintableStringConverter(printable));
        }

        options.MakeReadOnly();
        return options;
    }

    private sealed class PrintableStringConverter(PrintableText printable) : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(printable.Of(value));
    }
}
