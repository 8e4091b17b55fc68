namespace FactCheck.Domain.Articles.Splitting;

/// <summary>The place of a quote in brackets behind it: (Mark 3:2), (p. 4).</summary>
internal static class References
{
    private const int Longest = 40;

    /// <summary>Where the brackets end that begin at or after a space; 0 without any, or when they hold no number.</summary>
    public static int EndAt(string text, int at, int lineEnd)
    {
        if (at < lineEnd && Characters.IsSpace(text[at]))
            at++;
        if (at >= lineEnd || text[at] is not ('(' or '['))
            return 0;
        var digits = false;
        for (var end = at + 1; end < Math.Min(lineEnd, at + Longest); end++)
        {
            if (text[end] is ')' or ']')
                return digits ? end + 1 : 0;
            digits |= char.IsDigit(text[end]);
        }
        return 0;
    }
}
