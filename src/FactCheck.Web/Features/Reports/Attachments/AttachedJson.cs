using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>How attached files are written: readable in every script, and safe inside a page's script element.</summary>
public static class AttachedJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            // Unlike the relaxed encoder, this one escapes what could end a script element.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
}
