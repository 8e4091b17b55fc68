using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Articles.Joining;

/// <summary>Words that the end of a line parted, and how the rest of the text writes them.</summary>
internal sealed class PartedWords(string text)
{
    // After these a hyphen stands for a part that is yet to come: Stadt- und Landkreis.
    private static readonly HashSet<string> Joining = new(
        "and or to und oder bis sowie bzw y o e et ou en of och og eller та або й і и или i oraz lub".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

    private HashSet<string>? _words;

    /// <summary>The line as it stands before the next one, and what comes between them.</summary>
    public (string Line, string Between) Before(string line, string next)
    {
        if (line.Length < 2 || !char.IsLetterOrDigit(line[^2]) || line[^1] is not ('-' or '\u00AD' or '\u2010'))
            return (line, IsUnspaced(line[^1]) && IsUnspaced(next[0]) ? "" : " ");
        var (before, after) = (LastWord(line.AsSpan(0, line.Length - 1)), FirstWord(next));
        // The invisible hyphen is never the word's own.
        if (line[^1] is '\u00AD')
            return (line[..^1], "");
        if (Joining.Contains(after))
            return (line, " ");
        return (IsWritten(before + after) && !IsWritten($"{before}-{after}") ? line[..^1] : line, "");
    }

    // Whether a hyphen is the page's or the word's own the rest of the text tells, or nobody.
    private bool IsWritten(string word)
    {
        _words ??= Words();
        return _words.Contains(word);
    }

    private HashSet<string> Words()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\u2010' && at > start)))
                at++;
            if (at > start)
                words.Add(text[start..at].Replace('\u2010', '-'));
            else
                at++;
        }
        return words;
    }

    private static string LastWord(ReadOnlySpan<char> line)
    {
        var from = line.Length;
        while (from > 0 && char.IsLetterOrDigit(line[from - 1]))
            from--;
        return line[from..].ToString();
    }

    private static string FirstWord(string line)
    {
        var to = 0;
        while (to < line.Length && char.IsLetterOrDigit(line[to]))
            to++;
        return line[..to];
    }

    // Thai and its neighbours part no words either.
    private static bool IsUnspaced(char c) =>
        Characters.IsUnspaced(c)
        || c
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3000' and <= '\u303F')
                or (>= '\uFF00' and <= '\uFFEF');
}
