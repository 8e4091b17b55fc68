using System.Globalization;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>
/// Reads what is grown onto a stretch of a folded text: a digit, a sign or a letter without a space makes other words of the same ones.
/// </summary>
internal static class Sides
{
    private const int Far = 64;

    /// <summary>Whether the same is grown onto the words on either side, mostly nothing: 5 million is not the end of 1.5 million.</summary>
    public static bool Agree(FoldedText before, (int From, int To) old, FoldedText after, (int From, int To) now) =>
        Grown(before.Text, old.From - 1, -1).SequenceEqual(Grown(after.Text, now.From - 1, -1))
        && Grown(before.Text, old.To, 1).SequenceEqual(Grown(after.Text, now.To, 1));

    /// <summary>Whether a stretch is all the words of its paragraph or paragraphs.</summary>
    public static bool IsWhole(FoldedText text, (int From, int To) stretch) =>
        Parts(text, stretch.From - 1, -1) && Parts(text, stretch.To, 1);

    private static bool Parts(FoldedText folded, int at, int step)
    {
        for (; at >= 0 && at < folded.Text.Length && !char.IsLetterOrDigit(folded.Text[at]); at += step)
            if (folded.BreaksAt(at))
                return true;
        return at < 0 || at >= folded.Text.Length;
    }

    private static ReadOnlySpan<char> Grown(string text, int at, int step)
    {
        var end = at;
        while (end >= 0 && end < text.Length && Math.Abs(end - at) < Far && Grows(text, end, end - step, end + step))
            end += step;
        return step < 0 ? text.AsSpan(end + 1, at - end) : text.AsSpan(at, end - at);
    }

    private static bool Grows(string text, int at, int inner, int outer)
    {
        var (c, within, beyond) = (text[at], At(text, inner), At(text, outer));
        if (IsNumeral(c) && IsNumeral(within))
            return true;
        if (UnspacedScript.Has(c) || UnspacedScript.Has(within))
            return false;
        if (c is ' ' or '.' or ',' or ':' or '\'' or '\u2013')
            return c == '\'' ? char.IsLetter(within) && char.IsLetter(beyond) : char.IsDigit(within) && char.IsDigit(beyond);
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsSymbol(c) || c is '-' or '%' or '/' or '&' or '@' or '\u2212')
            return true;
        return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    // Numerals of a script without spaces run on as digits do.
    private static bool IsNumeral(char c) =>
        char.IsDigit(c) || "〇零一二三四五六七八九十百千万萬亿億兆两".Contains(c, StringComparison.Ordinal);

    private static char At(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';
}
