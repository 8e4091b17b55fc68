namespace FactCheck.Domain.Articles;

/// <summary>Finds all places of a stretch of words, in time that does not grow with how alike the words are.</summary>
internal static class Occurrences
{
    private const int Beginning = 24;

    /// <summary>Every place of a text in another, overlapping ones too (Knuth, Morris and Pratt).</summary>
    public static IEnumerable<int> Find(string needle, string haystack)
    {
        if (needle.Length == 0 || needle.Length > haystack.Length)
            yield break;
        var border = new int[needle.Length + 1];
        border[0] = -1;
        for (int i = 0, length = -1; i < needle.Length;)
        {
            while (length >= 0 && needle[i] != needle[length])
                length = border[length];
            border[++i] = ++length;
        }
        for (int at = 0, matched = 0; at < haystack.Length; at++)
        {
            if (matched == 0)
            {
                // By many letters at a time: thousands of quotes are looked for in one text.
                var skip = haystack.AsSpan(at).IndexOf(needle.AsSpan(0, Math.Min(needle.Length, Beginning)));
                if (skip < 0)
                    yield break;
                at += skip;
            }
            while (matched >= 0 && needle[matched] != haystack[at])
                matched = border[matched];
            if (++matched < needle.Length)
                continue;
            yield return at - matched + 1;
            matched = border[matched];
        }
    }
}
