namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The word that follows a possible end.</summary>
internal readonly record struct NextWord(Opening Opening, int Start, int End);

/// <summary>Reads the words around an offset, never further than a long word.</summary>
internal sealed class LineWords(string text, int lineEnd)
{
    private const int Longest = 40;
    private const int MostMarks = 12;

    public string Text => text;

    public int LineEnd => lineEnd;

    public int SkipSpace(int at)
    {
        while (at < lineEnd && Characters.IsSpace(text[at]))
            at++;
        return at;
    }

    public ReadOnlySpan<char> In(NextWord word) => text.AsSpan(word.Start, word.End - word.Start);

    /// <summary>The first word at or after an offset, behind white space, quotes and brackets.</summary>
    public NextWord Opening(int at)
    {
        var start = SkipSpace(at);
        for (
            var limit = Math.Min(lineEnd, start + MostMarks);
            start < limit && (Characters.IsOpening(text[start]) || Characters.IsSpace(text[start]));

        )
            start++;
        if (start >= lineEnd)
            return new(Splitting.Opening.Other, lineEnd, lineEnd);
        if (IsClipped(start))
            start += 2;
        var (opening, end) = (Characters.OpeningAt(text, start), WordEnd(start));
        if (opening == Splitting.Opening.Small && OddNames.BeginSmall(text.AsSpan(start, end - start)))
            opening = Splitting.Opening.Other;
        return new(opening, start, end);
    }

    // ’s Avonds: what is left of an article never bears a capital, the word after it does.
    private bool IsClipped(int at) =>
        at > 0
        && at + 2 < lineEnd
        && text[at - 1] is '’' or '\'' or '‘'
        && text[at] is 's' or 't' or 'n' or 'k'
        && text[at + 1] == ' '
        && char.IsUpper(text[at + 2]);

    /// <summary>The word before an offset, if only a space stands between.</summary>
    public ReadOnlySpan<char> Before(int start, int floor)
    {
        if (start - 1 <= floor || !Characters.IsSpace(text[start - 1]))
            return [];
        var from = WordStart(start - 1, floor);
        return text.AsSpan(from, start - 1 - from);
    }

    /// <summary>The word after another, if only a space stands between.</summary>
    public NextWord? After(NextWord word)
    {
        var start = word.End + 1;
        if (word.End == word.Start || start >= lineEnd || !Characters.IsSpace(text[word.End]) || !char.IsLetter(text[start]))
            return null;
        return new(Characters.OpeningAt(text, start), start, WordEnd(start));
    }

    /// <summary>Where the letters and digits end that begin at an offset.</summary>
    public int WordEnd(int at)
    {
        var limit = Math.Min(lineEnd, at + Longest);
        while (at < limit && IsWord(text[at]))
            at++;
        return at;
    }

    /// <summary>Where the letters, digits and inner full stops begin that end at an offset.</summary>
    public int WordStart(int end, int floor)
    {
        var (at, limit) = (end, Math.Max(floor, end - Longest));
        while (at > limit && (IsWord(text[at - 1]) || (text[at - 1] == '.' && at < end)))
            at--;
        while (at < end && text[at] == '.')
            at++;
        return at;
    }

    /// <summary>Whether the space after the stop was forgotten: a plain word before and after, no address or file name.</summary>
    public bool IsGlued(StopRun run)
    {
        var (before, end) = (text[run.Start - (run.Start > 0 ? 1 : 0)], WordEnd(run.End));
        if (!char.IsLower(before) && !char.IsDigit(before) && !run.IsClosed)
            return false;
        if (end - run.End < 2 || !char.IsUpper(text[run.End]) || text.AsSpan(run.End + 1, end - run.End - 1).ContainsAnyExcept(Lower))
            return false;
        if (text.AsSpan(run.End, end - run.End) is "Net" or "Com" or "Org" or "Js")
            return false;
        var after = end < lineEnd ? text[end] : ' ';
        var plain =
            Characters.IsSpace(after)
            || after is ',' or ';' or ':' or '’' or '\'' or '-'
            || (Characters.IsStop(after) && (end + 1 == lineEnd || Characters.IsSpace(text[end + 1])));
        return plain && !IsAddress(run.Start);
    }

    private bool IsAddress(int end)
    {
        for (var at = end - 1; at >= Math.Max(0, end - (2 * Longest)) && !Characters.IsSpace(text[at]); at--)
            if (text[at] is '@' or '/' or '\\' or ':' or '_' or '=')
                return true;
        return false;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '°' or '№' || (c >= 0x300 && Characters.IsAttached(c));

    private static readonly System.Buffers.SearchValues<char> Lower = System.Buffers.SearchValues.Create([
        .. Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(char.IsLower),
    ]);
}
