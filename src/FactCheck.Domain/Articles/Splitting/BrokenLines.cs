using System.Text;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Puts lines together that only the width of a page parted, as a text copied from a PDF has them.</summary>
public static class BrokenLines
{
    private const int ShortestLine = 24;

    /// <summary>
    /// The text with each line joined to the next where the sentence goes on: the line ends in no stop, and the next begins in lower case.
    /// A word that a hyphen parted is put together again.
    /// </summary>
    /// <param name="text">Lines ended by LF.</param>
    /// <returns>The text, and the 1-based numbers of the lines, as they were, that went on in the next.</returns>
    public static (string Text, IReadOnlyList<int> Joined) Join(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var (whole, joined) = (new StringBuilder(text.Length), new List<int>());
        for (var i = 0; i < lines.Length; i++)
        {
            if (i + 1 == lines.Length || !GoesOn(lines[i], lines[i + 1]))
            {
                whole.Append(lines[i]);
                if (i + 1 < lines.Length)
                    whole.Append('\n');
                continue;
            }
            joined.Add(i + 1);
            var line = lines[i].AsSpan().TrimEnd();
            whole.Append(IsParted(line) ? line[..^1] : line);
            if (!IsHyphenated(line))
                whole.Append(' ');
            lines[i + 1] = lines[i + 1].TrimStart();
        }
        return (whole.ToString(), joined);
    }

    private static bool GoesOn(string line, string next)
    {
        var before = line.AsSpan().TrimEnd();
        var after = next.AsSpan().TrimStart();
        return before.Length >= ShortestLine
            && after.Length > 0
            && char.IsLower(after[0])
            && ListMarker.At(next, next.Length - after.Length, next.Length) is null
            && !Characters.IsStop(before[^1])
            && !Characters.IsQuote(before[^1])
            && before[^1] is not ':';
    }

    // Between two small letters; a dash between words stands apart.
    private static bool IsHyphenated(ReadOnlySpan<char> line) =>
        line is [.., var letter, '-' or '\u00AD' or '‐'] && char.IsLetterOrDigit(letter);

    // Whether the hyphen is the page’s or the word’s own nobody can tell: only the invisible one goes.
    private static bool IsParted(ReadOnlySpan<char> line) => line is [.., '\u00AD'];
}
