using System.Globalization;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Keeps what a reader sees as one character whole.</summary>
internal static class Graphemes
{
    /// <summary>The span without white space at its ends; a space that carries a mark is no white space.</summary>
    public static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]) && IsBreak(text, start + 1, start, end))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && IsBreak(text, end - 1, start, end))
            end--;
        return new(start, end);
    }

    /// <summary>Whether a character may be cut off right before the offset, given that a short one stands there or right behind
    /// it.</summary>
    public static bool IsBreak(string text, int at, int start, int end)
    {
        if (at <= start || at >= end || (text[at - 1] < 0x80 && text[at] < 0x80))
            return true;
        var before = at - 1 > start && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? 2 : 1;
        var after = at + 1 < end && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        return StringInfo.GetNextTextElementLength(text.AsSpan(at - before, before + after)) == before;
    }
}
