namespace FactCheck.Domain.Articles.Revising;

/// <summary>What stands beside a stretch: the nearest word of the text there, and whether a sentence or paragraph ends before it.</summary>
/// <param name="Word">The nearest word or telling sign; empty at the end of the text.</param>
/// <param name="Ends">Whether a sentence ends in between.</param>
/// <param name="Asks">Whether a question mark stands in between.</param>
/// <param name="Parts">Whether a paragraph ends in between.</param>
internal readonly record struct Beside(string Word, bool Ends, bool Asks, bool Parts);

/// <summary>Reads what stands directly beside a stretch of a folded text: a “not” there turns the same words round.</summary>
internal static class Sides
{
    private const int Far = 64;

    /// <summary>Whether nothing that could change the meaning came or went directly beside the words.</summary>
    public static bool Agree(FoldedText before, (int From, int To) old, FoldedText after, (int From, int To) now)
    {
        var (left, newLeft) = (Left(before, old.From), Left(after, now.From));
        var (right, newRight) = (Right(before, old), Right(after, now));
        var leftAgrees = left.Ends && newLeft.Ends || Same(left, newLeft) && (left.Ends == newLeft.Ends || left.Parts != newLeft.Parts);
        return leftAgrees && right.Asks == newRight.Asks && (right.Ends && newRight.Ends || Same(right, newRight));
    }

    /// <summary>Whether a stretch is all the words of its paragraph or paragraphs.</summary>
    public static bool IsWhole(FoldedText text, (int From, int To) stretch) => Left(text, stretch.From).Parts && Right(text, stretch).Parts;

    private static bool Same(Beside one, Beside other) => one.Word.Equals(other.Word, StringComparison.OrdinalIgnoreCase);

    private static Beside Left(FoldedText folded, int from)
    {
        var (text, ends, asks, parts, at) = (folded.Text, false, false, false, from - 1);
        for (; at >= 0 && from - at < Far && IsQuiet(text[at]); at--)
        {
            parts |= text[at] == ' ' && folded.BreaksAt(at);
            ends |= parts || IsEnd(text, at);
            asks |= IsQuestion(text[at]);
        }
        if (at < 0)
            return new("", true, asks, true);
        var start = at;
        while (start > 0 && at - start < Far && InOneWord(text[start - 1], text[at]))
            start--;
        return new(text[start..(at + 1)], ends, asks, parts);
    }

    private static Beside Right(FoldedText folded, (int From, int To) stretch)
    {
        var (text, ends, asks, parts, at) = (folded.Text, false, false, false, stretch.To);
        for (var last = at - 1; last >= stretch.From && IsQuiet(text[last]); last--)
            ends |= IsEnd(text, last);
        for (; at < text.Length && at - stretch.To < Far && IsQuiet(text[at]); at++)
        {
            parts |= text[at] == ' ' && folded.BreaksAt(at);
            ends |= parts || IsEnd(text, at);
            asks |= !parts && IsQuestion(text[at]);
        }
        if (at == text.Length)
            return new("", true, asks, true);
        var end = at + 1;
        while (end < text.Length && end - at < Far && InOneWord(text[end], text[at]))
            end++;
        return new(text[at..end], ends, asks, parts);
    }

    private static bool InOneWord(char c, char first) =>
        IsWordPart(c) && IsWordPart(first) && !UnspacedScript.Has(c) && !UnspacedScript.Has(first);

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c > '\u02FF' && !IsQuiet(c) && !char.IsPunctuation(c);

    // Signs such as %, €, a hyphen or a minus are not quiet: they are read as words.
    private static bool IsQuiet(char c) =>
        c
            is ' '
                or '"'
                or '\''
                or ','
                or ';'
                or ':'
                or '.'
                or '!'
                or '?'
                or '('
                or ')'
                or '['
                or ']'
                or '*'
                or '#'
                or '，'
                or '、'
                or '；'
                or '：'
                or '（'
                or '）'
                or '《'
                or '》'
                or '「'
                or '」'
                or '『'
                or '』'
                or '。'
                or '！'
                or '？'
                or '؟'
                or '،'
                or '؛'
                or '۔'
                or '।';

    private static bool IsQuestion(char c) => c is '?' or '？' or '؟';

    // A full stop before a letter or a digit is part of a number or an address.
    private static bool IsEnd(string text, int at) =>
        text[at] is '。' or '！' or '？' or '؟' or '۔' or '।'
        || text[at] is '.' or '!' or '?' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));
}
