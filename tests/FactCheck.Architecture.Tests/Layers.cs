using System.Text.RegularExpressions;

namespace FactCheck.Architecture.Tests;

/// <summary>The table of layers in docs/architecture.md, bottom first; the row that names a folder most closely is its layer.</summary>
internal static partial class Layers
{
    private static readonly Dictionary<string, int> s_layers = Read();

    /// <summary>How far up a folder stands; null when no row names it or a folder above it.</summary>
    public static int? Of(string folder)
    {
        for (var at = folder; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOf('/'))])
            // The project's own folder is its program, not all that stands below it.
            if (s_layers.TryGetValue(at, out var layer) && (at == folder || at != "Web"))
                return layer;
        return null;
    }

    private static Dictionary<string, int> Read() =>
        File.ReadLines(Repository.In("docs", "architecture.md"))
            .Select(line => Row().Match(line))
            .Where(row => row.Success)
            .SelectMany(row => Folder().Matches(row.Groups[2].Value).Select(f => (Folder: f.Groups[1].Value, Row: row.Groups[1].Value)))
            .ToDictionary(f => f.Folder, f => int.Parse(f.Row), StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (\d+) \|([^|]+)\|")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Folder();
}
