using System.Text.Json;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Parts of JSON-LD, where one and several are written alike.</summary>
internal static class JsonParts
{
    public static IEnumerable<JsonElement> Many(JsonElement? one) =>
        one switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } many => many.EnumerateArray(),
            { } single => [single],
        };

    public static JsonElement? Get(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    public static bool Is(JsonElement element, string type) =>
        element.ValueKind == JsonValueKind.Object
        && Many(Get(element, "type")).Any(t => t.ValueKind == JsonValueKind.String && t.ValueEquals(type));

    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && Get(element, name) is { ValueKind: JsonValueKind.String } value
            ? value.GetString()
            : null;
}
