using System.Text.RegularExpressions;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A cell of a table, and the columns over which it stands.</summary>
/// <param name="Column">The first of them, from 0.</param>
/// <param name="Span">How many they are.</param>
/// <param name="Words">Its words in one line, with the marks of what was found in them.</param>
public sealed record TextCell(int Column, int Span, string Words)
{
    /// <summary>Its words without marks.</summary>
    public string Plain { get; } = PlaceMarks.Part(Words).Words.Trim();
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">In order.</param>
/// <param name="IsHead">Whether the document says that it names the columns.</param>
public sealed record TextRow(IReadOnlyList<TextCell> Cells, bool IsHead);

/// <summary>Tells whether the first row of a table names its columns where the document does not say so.</summary>
internal static partial class TableHead
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    /// <summary>
    /// Whether the first row has names or years where a later one has amounts, or an empty corner: years over years
    /// are a row like any other.
    /// </summary>
    public static bool Is(IReadOnlyList<TextRow> rows)
    {
        if (rows.Count < 2 || rows[0].Cells.Count < 2)
            return false;
        var names = rows[0].Cells.Where(c => c.Column > 0).ToArray();
        var named = names.Where(n => n.Plain.Length > 0).Select(n => n.Column).ToHashSet();
        if (2 * named.Count < names.Length || !rows.Skip(1).Any(r => r.Cells.Any(c => named.Contains(c.Column) && IsAmount(c.Plain))))
            return false;
        return HasEmptyCorner(rows) || !Array.Exists(names, n => IsAmount(n.Plain) || IsMissing(n.Plain));
    }

    private static bool HasEmptyCorner(IReadOnlyList<TextRow> rows) =>
        rows[0].Cells[0] is { Column: 0, Plain.Length: 0 }
        && rows.Skip(1).All(r => r.Cells is [] or [{ Column: 0, Plain.Length: > 0 }, ..])
        && rows[0].Cells.Skip(1).All(c => c.Plain.Length > 0);

    /// <summary>Whether the words are an amount, and neither a year nor another span of time.</summary>
    public static bool IsAmount(string words) => words.Length is > 0 and < 60 && Amount().IsMatch(words) && !Period().IsMatch(words);

    // "n/a", "–", "..": an amount that nobody knows.
    private static bool IsMissing(string words) =>
        words.Length is > 0 and <= 4 && (!words.Any(char.IsLetterOrDigit) || words.Contains('/', StringComparison.Ordinal));

    [GeneratedRegex(@"^[\p{Sc}\p{Sm}\s(~<>≈±+−–*-]{0,8}(\p{Lu}{2,3}\s?)?\d", Options, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"^(\p{L}{1,10}\.?\s)?([QH][1-4]\s)?((FY\s?)?(1[5-9]|20)\d\d|['’]\d\d|FY\s?\d\d)(\s?[/–-]\s?\d{2,4})?(\s?[QH][1-4]|[a-z*]|年)?\.?$"
            + @"|^[QH][1-4]$|^\d{1,2}\s?月$",
        Options,
        1000
    )]
    private static partial Regex Period();
}
