using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactCheck.Domain.Articles.Splitting;

/// <summary>How a word begins, as far as it tells where a sentence does.</summary>
internal enum Opening
{
    /// <summary>A lower-case letter: the sentence goes on.</summary>
    Small,

    /// <summary>A capital.</summary>
    Capital,

    /// <summary>A digit or a currency sign.</summary>
    Number,

    /// <summary>A letter of a script without case, or a symbol.</summary>
    Other,
}

/// <summary>The characters that matter at the end of a sentence.</summary>
internal static class Characters
{
    private const string Asking = "!?‼⁇⁈⁉";
    private const string Full = "。！？｡؟۔।॥።។။։";
    private const string OpeningMarks = "([{¿¡—–―-*_（［【〈《「『";
    private const string ClosingBrackets = ")]}）］】〉》」』";
    private const string Quotes = "\"'“”„‟‘’‚«»‹›״";

    private static readonly SearchValues<char> Stops = SearchValues.Create(".…" + Asking + Full);
    private static readonly SearchValues<char> Openings = SearchValues.Create(Quotes + OpeningMarks + ".…");
    private static readonly SearchValues<char> Closings = SearchValues.Create(ClosingBrackets);
    private static readonly SearchValues<char> AllQuotes = SearchValues.Create(Quotes + "」』");

    public static bool IsStop(char c) => Stops.Contains(c);

    /// <summary>Everything that may end a sentence, with what a language adds.</summary>
    public static SearchValues<char> StopsWith(string more) => more.Length == 0 ? Stops : SearchValues.Create(".…" + Asking + Full + more);

    public static bool IsAsking(char c) => Asking.Contains(c, StringComparison.Ordinal);

    /// <summary>Ends a sentence without a space after it.</summary>
    public static bool IsFull(char c) => Full.Contains(c, StringComparison.Ordinal);

    public static bool IsQuote(char c) => AllQuotes.Contains(c);

    public static bool HasQuote(ReadOnlySpan<char> marks) => marks.ContainsAny(AllQuotes);

    public static bool IsClosingBracket(char c) => Closings.Contains(c);

    /// <summary>May stand before the first word of a sentence.</summary>
    public static bool IsOpening(char c) => Openings.Contains(c) || IsAttached(c);

    /// <summary>Seen together with the character before it, or not seen at all.</summary>
    public static bool IsAttached(char c) =>
        c >= 0x300
        && CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format;

    public static bool IsSpace(char c) => char.IsWhiteSpace(c);

    /// <summary>A raised digit, dagger or star: the mark of a note.</summary>
    public static bool IsRaised(char c) => c is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹') or '†' or '‡' or '*';

    /// <summary>Ideographs and kana: scripts without spaces between words.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    public static Opening OpeningAt(string text, int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.LowercaseLetter => Opening.Small,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Opening.Capital,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.CurrencySymbol => Opening.Number,
            _ => Opening.Other,
        };
    }
}
