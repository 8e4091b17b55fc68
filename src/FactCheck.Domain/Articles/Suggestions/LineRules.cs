using System.Globalization;
using FactCheck.Domain.Articles.Boilerplates;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules about the line as a whole: quotes, questions, headings, captions, boilerplate, very short lines.</summary>
internal static class LineRules
{
    private const int LongestCaption = 400;

    public static IEnumerable<CheckabilityReason> Quotes(Piece piece)
    {
        if (piece.Quotes.Count > 0)
            yield return Piece.Reason(Signal.Quote, 8, piece.Quotes.Select(q => piece.Text[q.Start..q.End]));
    }

    public static IEnumerable<CheckabilityReason> Against(string text, Piece piece)
    {
        var words = piece.Tokens.Count(t => t.IsWord || t.Kind == TokenKind.Number);
        if (piece.Text.Length == 0)
        {
            yield return new(Signal.Short, -30);
            yield break;
        }
        var line = Line(text, piece.Span.Start, piece.Span.End);
        if (IsQuestion(piece.Text))
            yield return Piece.Reason(Signal.Question, -35, LastWords(piece));
        if (Boilerplate.WhyExclude(line.In(text)) is not null)
            yield return Piece.Reason(Signal.Boilerplate, -80, piece.Text);
        else if (Credit(text, line) is { } credit)
            yield return Piece.Reason(Signal.Caption, -70, credit);
        else if (line == piece.Span && IsHeading(piece, words))
            yield return Piece.Reason(Signal.Heading, -25, piece.Text);
        if (words == 0)
            yield return Piece.Reason(Signal.Short, -30, piece.Text);
        else if (words < 4 && !IsUnspaced(piece))
            yield return Piece.Reason(Signal.Short, -30, piece.Text);
        else if (words < 6 && !IsUnspaced(piece))
            yield return Piece.Reason(Signal.Short, -10, piece.Text);
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
        var below = text[at..end].Trim();
        return Boilerplate.IsPhotoCredit(below) ? below : null;
    }

    private static bool IsQuestion(string text) =>
        text.TrimEnd('”', '"', '’', '\'', '»', '“', ')', ']', '」', '』', '!', ' ') is [.., '?' or '？' or '؟' or '\u037e' or '፧' or '⸮'];

    private static bool IsHeading(Piece piece, int words) =>
        words <= 14
        && piece.Text.TrimEnd('”', '"', '’', '\'', '»', '“', ')', ']', '」', '』', ' ') is [.., var last]
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
    private static bool IsUnspaced(Piece piece) =>
        piece.Text.Any(c =>
            c is >= '\u3040' and <= '\u30ff' or >= '\u3400' and <= '\u9fff' or >= '\u0e00' and <= '\u0eff'
            && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter
        );
}
