using System.Globalization;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>A place where the second part of a claim can begin, and the words that stand there.</summary>
public sealed record SplitPlace(int At, string Words)
{
    private const int Shown = 40;

    /// <summary>The beginnings of the words after the first; of the characters in a text without spaces.</summary>
    public static IReadOnlyList<SplitPlace> In(string exact, int start)
    {
        var words = Enumerable
            .Range(1, Math.Max(0, exact.Length - 1))
            .Where(i => char.IsWhiteSpace(exact[i - 1]) && !char.IsWhiteSpace(exact[i]))
            .ToList();
        if (words.Count == 0)
            words = [.. StringInfo.ParseCombiningCharacters(exact).Skip(1)];
        return [.. words.Select(i => new SplitPlace(start + i, Beginning(exact, i)))];
    }

    /// <summary>The place nearest to the middle, after a comma or another stop if there is one.</summary>
    public static SplitPlace? Likely(IReadOnlyList<SplitPlace> places, string exact, int start) =>
        places
            .OrderByDescending(p =>
                exact[..(p.At - start)].TrimEnd() is [.., ',' or ';' or ':' or '.' or '–' or '—' or '，' or '。' or '、']
            )
            .ThenBy(p => Math.Abs(2 * (p.At - start) - exact.Length))
            .FirstOrDefault();

    private static string Beginning(string exact, int from)
    {
        var rest = exact[from..].ReplaceLineEndings(" ");
        if (rest.Length <= Shown)
            return rest;
        var space = rest.LastIndexOf(' ', Shown);
        return (
                space > 0
                    ? rest[..space]
                    : new StringInfo(rest).SubstringByTextElements(0, Math.Min(Shown / 2, new StringInfo(rest).LengthInTextElements))
            ) + " …";
    }
}
