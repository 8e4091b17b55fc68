using System.Globalization;
using System.Text.Json.Nodes;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>The small words of JSON-LD: things without empty properties, addresses, days.</summary>
internal static class LinkedData
{
    /// <summary>A thing of this type; what is not known is left out, as schema.org wants it.</summary>
    public static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> properties)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in properties)
            if (value is not null)
                thing[name] = value;
        return thing;
    }

    /// <summary>The address, if it is one of the web.</summary>
    public static string? WebAddress(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>A printed day, such as 4 March 2026, as machines write it; null for anything else.</summary>
    public static string? Day(string? printed) =>
        DateOnly.TryParseExact(printed, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>A moment in UTC, to the second.</summary>
    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
