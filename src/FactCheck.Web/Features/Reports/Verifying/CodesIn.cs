using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Finds the report code that a file carries in its metadata, so that a reader of a changed copy is led to the original.</summary>
internal static partial class CodesIn
{
    /// <summary>The first code in the bytes, or null.</summary>
    public static string? First(ReadOnlySpan<byte> file)
    {
        for (var rest = file; rest.IndexOf("FC-"u8) is >= 0 and var at; rest = rest[(at + 3)..])
            if (Pattern().Match(Encoding.Latin1.GetString(rest[at..Math.Min(rest.Length, at + 12)])) is { Success: true } match) return match.Value;
        return null;
    }

    [GeneratedRegex("^FC-[2-9A-Z]{4}-[2-9A-Z]{4}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();
}
