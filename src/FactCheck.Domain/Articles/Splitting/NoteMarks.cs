namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The marks of notes after a stop, which belong to the sentence before them: <c>half.[4]</c>, <c>half.²</c>.</summary>
internal static class NoteMarks
{
    private const int MostMarks = 12;
    private const int Longest = 40;

    /// <summary>Where the marks end that begin at an offset.</summary>
    public static int After(string text, int at, int lineEnd)
    {
        for (var marks = 0; marks < MostMarks; marks++)
        {
            var next = Raised(text, at, lineEnd);
            if (next == at)
                next = Bracketed(text, at, lineEnd);
            if (next == at)
                break;
            at = next;
        }
        return at;
    }

    // The comma between two raised numbers counts with them.
    private static int Raised(string text, int at, int lineEnd)
    {
        while (
            at < lineEnd && (Characters.IsRaised(text[at]) || (text[at] is ',' && at + 1 < lineEnd && Characters.IsRaised(text[at + 1])))
        )
            at++;
        return at;
    }

    private static int Bracketed(string text, int at, int lineEnd)
    {
        if (at >= lineEnd || text[at] != '[')
            return at;
        for (var end = at + 1; end < Math.Min(lineEnd, at + Longest); end++)
            if (text[end] == ']')
                return IsMark(text.AsSpan(at + 1, end - at - 1)) ? end + 1 : at;
        return at;
    }

    // Whatever a bracket right behind the stop holds is said of the sentence, unless it is one itself.
    private static bool IsMark(ReadOnlySpan<char> inner) => inner.Length > 0 && !inner.Contains('[') && !Characters.IsStop(inner[^1]);
}
