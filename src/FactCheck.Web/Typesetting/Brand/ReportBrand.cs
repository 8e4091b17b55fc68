using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Web.Typesetting.Brand;

/// <summary>The newsroom's own look, carried in the report so that the same report gives the same bytes anywhere.</summary>
/// <param name="ReportTitle">What the newsroom calls its reports.</param>
/// <param name="Ink">The colour of text as #rrggbb; null for the template's own.</param>
/// <param name="Accent">The colour of numbers and links as #rrggbb; null for the template's own.</param>
/// <param name="LogoType">"png" or "jpg"; null without a logo.</param>
/// <param name="Logo">The picture in Base64; null without a logo.</param>
public sealed record ReportBrand(
    string ReportTitle,
    string? Ink,
    string? Accent,
    string? LogoType,
    [property: JsonConverter(typeof(ReportBrand.AsItIs))] string? Logo
)
{
    /// <summary>A picture is no text: nothing in it is replaced, broken or shortened.</summary>
    internal sealed class AsItIs : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
