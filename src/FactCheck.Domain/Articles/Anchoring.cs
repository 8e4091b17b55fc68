using System.Globalization;

namespace FactCheck.Domain.Articles;

/// <summary>Ties words to an exact span of an article version, and never to a look-alike.</summary>
public static class Anchoring
{
    private const int ContextLength = 32;

    /// <summary>
    /// The most characters a claim may stand on: what is longer cannot be checked as one thing, and every record of it would hold
    /// it again.
    /// </summary>
    public const int LongestClaim = 5000;

    /// <summary>
    /// Every place where the words stand; what only typesetting tells apart counts as equal, see <see cref="FoldedText"/>.
    /// </summary>
    public static IReadOnlyList<TextSpan> Places(ArticleText text, string exact)
    {
        var (haystack, needle) = (text.Folded, new FoldedText(exact).Text);
        return
        [
            .. Occurrences
                .Find(needle, haystack.Text)
                .Where(at => !haystack.Cuts(at) && !haystack.Cuts(at + needle.Length))
                .Select(at => haystack.Source(at, at + needle.Length)),
        ];
    }

    /// <summary>The span of a quote, given which of its occurrences is meant when it stands more than once.</summary>
    /// <exception cref="RuleViolation">Not in the text, not that often, or ambiguous.</exception>
    public static TextSpan Find(ArticleText text, string exact, int? occurrence)
    {
        if (!PlainText.IsWhole(exact))
            throw new RuleViolation(ArticleRefusals.NotInText);
        var words = exact.ReplaceLineEndings("\n").Normalize().Trim();
        if (words.Length == 0)
            throw new RuleViolation(ArticleRefusals.NoQuote);
        var places = Places(text, words);
        if (places.Count == 0)
            throw new RuleViolation(ArticleRefusals.NotInText);
        if (occurrence is null && places.Count > 1)
            throw new RuleViolation(ArticleRefusals.Ambiguous(places.Count));
        var wanted = occurrence ?? 1;
        if (wanted < 1 || wanted > places.Count)
            throw new RuleViolation(ArticleRefusals.NoSuchOccurrence(places.Count));
        return Checked(text.Value, places[wanted - 1]);
    }

    /// <summary>Whether two quotes are the same words: only typesetting may tell them apart, see <see cref="FoldedText"/>.</summary>
    public static bool SameWords(string one, string other) =>
        string.Equals(new FoldedText(one).Text.Trim(), new FoldedText(other).Text.Trim(), StringComparison.Ordinal);

    /// <summary>A span chosen in the text, without white space and characters of no width at its ends.</summary>
    /// <exception cref="RuleViolation">Outside the text, empty, or through the middle of a character.</exception>
    public static TextSpan Checked(string text, TextSpan span)
    {
        var (start, end) = span;
        if (start < 0 || end > text.Length || start >= end)
            throw new RuleViolation(ArticleRefusals.OutsideText);
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        if (start == end)
            throw new RuleViolation(ArticleRefusals.NoQuote);
        if (!IsBoundary(text, start) || !IsBoundary(text, end))
            throw new RuleViolation(ArticleRefusals.InsideCharacter);
        return new(start, end);
    }

    /// <summary>The words of a span with their surroundings.</summary>
    public static TextQuote Quote(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - ContextLength), Math.Min(text.Length, span.End + ContextLength));
        // Half of a pair could be neither stored nor written to a file.
        if (from < span.Start && char.IsLowSurrogate(text[from]))
            from++;
        if (to > span.End && char.IsHighSurrogate(text[to - 1]))
            to--;
        return new(span.In(text), text[from..span.Start], text[span.End..to]);
    }

    /// <summary>The span without blanks at its ends, refused where a claim cannot stand.</summary>
    internal static TextSpan ForClaim(string text, TextSpan span)
    {
        var bare = Checked(text, span);
        RuleViolation.ThrowIf(WhyTooLong(bare));
        return bare;
    }

    /// <summary>Null, or that a claim cannot stand on so many characters.</summary>
    internal static Refusal? WhyTooLong(TextSpan span) =>
        span.Length <= LongestClaim ? null : ArticleRefusals.ClaimTooLong(span.Length, LongestClaim);

    // A grapheme that begins before the offset and ends after it would be cut in two.
    internal static bool IsBoundary(string text, int offset)
    {
        if (offset == 0 || offset == text.Length)
            return true;
        var from = text.LastIndexOfAny([' ', '\n', '\t'], offset - 1) + 1;
        for (var at = Math.Max(from, BeforeFlags(text, offset - 256)); at <= offset; at += StringInfo.GetNextTextElementLength(text, at))
            if (at == offset)
                return true;
        return false;
    }

    // Flags are told apart only by counting from the first of a row.
    private static int BeforeFlags(string text, int at)
    {
        if (at > 0 && char.IsLowSurrogate(text[at]))
            at--;
        while (at >= 2 && text[at - 2] == '\uD83C' && text[at - 1] is >= '\uDDE6' and <= '\uDDFF')
            at -= 2;
        return at;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || FoldedText.IsInvisible(c);
}
