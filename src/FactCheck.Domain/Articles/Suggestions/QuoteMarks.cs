namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>A quote of a sentence.</summary>
/// <param name="Start">Its opening mark, or the start of the text if it opened earlier.</param>
/// <param name="End">After its closing mark, or the end of the text if it closes later.</param>
/// <param name="Inner">The words between the marks.</param>
internal readonly record struct QuoteSpan(int Start, int End, TextSpan Inner);

/// <summary>Finds the outermost quotes of a sentence: curly, straight, angled, corner; quotes inside quotes stay inside.</summary>
internal static class QuoteMarks
{
    public static List<QuoteSpan> In(string text)
    {
        var found = new List<QuoteSpan>();
        var (open, closers, depth) = (-1, "", 0);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (open < 0)
            {
                if (found.Count == 0 && ClosesAnEarlierOne(text, at))
                    found.Add(new(0, at + 1, new(0, at)));
                else if (Closers(text, at) is { } wanted)
                    (open, closers, depth) = (at, wanted, 0);
            }
            else if (c == text[open] && c is '“' or '«' or '「' or '『' && !closers.Contains(c, StringComparison.Ordinal))
                depth++;
            else if (closers.Contains(c, StringComparison.Ordinal) && IsClosing(text, at))
            {
                if (depth-- > 0)
                    continue;
                found.Add(new(open, at + 1, new(open + 1, at)));
                open = -1;
            }
        }
        if (open >= 0)
            found.Add(new(open, text.Length, new(open + 1, text.Length)));
        return found;
    }

    // What closes the mark that opens here; null if none does.
    private static string? Closers(string text, int at) =>
        text[at] switch
        {
            '“' => "”\"",
            '„' => "“”\"",
            '«' => "»",
            '»' => "«",
            '「' => "」",
            '『' => "』",
            '"' => "\"”",
            '‘' when Begins(text, at) => "’'",
            '\'' when Begins(text, at) && text.IndexOf('\'', at + 1) > at => "'’",
            _ => null,
        };

    private static bool Begins(string text, int at) =>
        (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' or '–')
        && at + 1 < text.Length
        && char.IsLetterOrDigit(text[at + 1]);

    private static bool ClosesAnEarlierOne(string text, int at) =>
        text[at] == '”'
        || (text[at] == '"' && at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));

    // An apostrophe inside a word closes nothing.
    private static bool IsClosing(string text, int at) =>
        text[at] is not ('\'' or '’') || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
}
