using System.Globalization;
using FactCheck.Domain.Articles.Boilerplates;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules about the line as a whole: quotes, questions, headings, captions, boilerplate, very short lines.</summary>
internal static class LineRules
{
    private const int LongestCaption = 400;

    // What may stand after the last mark of a sentence.
    private const string Closing = "”\"’'»“)]」』 ";

    public static void Quotes(Piece piece, List<CheckabilityReason> reasons)
    {
        var shown = new Shown(piece);
        foreach (var quote in piece.Quotes)
            shown.Add(new TextSpan(quote.Start, quote.End));
        shown.AddTo(reasons, Signal.Quote, 8);
    }

    public static void Against(string text, Piece piece, List<CheckabilityReason> reasons)
    {
        if (piece.Text.Length == 0)
        {
            reasons.Add(new(Signal.Short, -30));
            return;
        }
        var words = 0;
        foreach (var token in piece.Tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number)
                words++;
        var line = Line(text, piece.Span.Start, piece.Span.End);
        if (IsQuestion(piece.Text))
            reasons.Add(Piece.Reason(Signal.Question, -35, LastWords(piece)));
        if (line.Length <= 2 * Boilerplate.Longest && Boilerplate.WhyExclude(line.In(text)) is not null)
            reasons.Add(Piece.Reason(Signal.Boilerplate, -80, piece.Text));
        else if (Credit(text, line) is { } credit)
            reasons.Add(Piece.Reason(Signal.Caption, -70, credit));
        else if (line == piece.Span && IsHeading(piece, words))
            reasons.Add(Piece.Reason(Signal.Heading, -25, piece.Text));
        if (words < 6 && (words == 0 || !IsUnspaced(piece)))
            reasons.Add(Piece.Reason(Signal.Short, words < 4 ? -30 : -10, piece.Text));
    }

    // The line or lines on which the sentence stands, without white space at the ends.
    private static TextSpan Line(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && text[from - 1] != '\n' && start - from < LongestCaption)
            from--;
        var to = end;
        while (to < text.Length && text[to] != '\n' && to - end < LongestCaption)
            to++;
        while (from < start && char.IsWhiteSpace(text[from]))
            from++;
        while (to > end && char.IsWhiteSpace(text[to - 1]))
            to--;
        return new(from, to);
    }

    // The photo credit in the line below; its picture’s caption stands above it.
    private static string? Credit(string text, TextSpan line)
    {
        if (line.Length > LongestCaption)
            return null;
        var at = line.End;
        while (at < text.Length && char.IsWhiteSpace(text[at]) && at - line.End < 20)
            at++;
        var end = at;
        while (end < text.Length && text[end] != '\n' && end - at <= Boilerplate.Longest)
            end++;
        var below = text.AsSpan(at, end - at).Trim();
        return Boilerplate.MayBePhotoCredit(below) && below.ToString() is var credit && Boilerplate.IsPhotoCredit(credit) ? credit : null;
    }

    private static bool IsQuestion(ReadOnlySpan<char> text) =>
        text.TrimEnd(Closing + "!") is [.., '?' or '？' or '؟' or '\u037e' or '፧' or '⸮'];

    private static bool IsHeading(Piece piece, int words) =>
        words <= 14
        && piece.Text.AsSpan().TrimEnd(Closing) is [.., var last]
        && !".!?…。！？؟:;,،।۔".Contains(last, StringComparison.Ordinal)
        && !IsUnspaced(piece);

    private static string LastWords(Piece piece)
    {
        var from = piece.Text.Length;
        for (var i = piece.Tokens.Count - 1; i >= 0 && piece.Text.Length - piece.Tokens[i].Start <= 40; i--)
            from = piece.Tokens[i].Start;
        return piece.Text[Math.Min(from, piece.Text.Length - 1)..];
    }

    // Chinese, Japanese and Thai put no space between words, so words cannot be counted.
    private static bool IsUnspaced(Piece piece)
    {
        foreach (var c in piece.Text)
            if (
                c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\u0e00' and <= '\u0eff'
                && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter
            )
                return true;
        return false;
    }
}
