using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FactCheck.Web.Features.Shared;

/// <summary>The form behind the Undo of a confirmation: where it posts, and the fields of the command there.</summary>
public sealed record Undo(string Address, IReadOnlyDictionary<string, string> Fields)
{
    private const string Key = "ToastUndo";

    /// <summary>An undo that posts these fields; empty ones are left out.</summary>
    public static Undo By(string address, params ReadOnlySpan<(string Name, object? Value)> fields)
    {
        var undo = new Undo(address, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, value) in fields)
            undo = undo.With($"Command.{name}", value);
        return undo;
    }

    /// <summary>The same with another field, which may be none of the command; an empty one is left out.</summary>
    public Undo With(string name, object? value) =>
        Text(value) is not { Length: > 0 } text
            ? this
            : this with
            {
                Fields = new Dictionary<string, string>(Fields, StringComparer.Ordinal) { [name] = text },
            };

    private static string? Text(object? value) =>
        value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

    /// <summary>Keeps it for the next page.</summary>
    public void Keep(ITempDataDictionary kept) => kept[Key] = JsonSerializer.Serialize(this);

    /// <summary>What the page before kept, or null.</summary>
    public static Undo? From(ITempDataDictionary kept) => kept[Key] is string json ? JsonSerializer.Deserialize<Undo>(json) : null;
}
