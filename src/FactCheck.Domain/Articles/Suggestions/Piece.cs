namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>A sentence made ready for the rules: trimmed, cut to a bearable length, in tokens.</summary>
internal sealed class Piece
{
    // No sentence that a person would check is longer; the rest of a monster is not looked at.
    private const int Longest = 4000;

    private const int LongestShown = 60;

    private Piece(TextSpan span, string text, Lexicon words)
    {
        (Span, Text, Words) = (span, text, words);
        Tokens = Tokenizer.Tokenize(text);
        Quotes = QuoteMarks.In(text);
    }

    /// <summary>The sentence without the white space at its ends.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    public Lexicon Words { get; }

    public List<Token> Tokens { get; }

    /// <summary>The outermost quotes with their marks; one that is not closed ends with the text.</summary>
    public List<QuoteSpan> Quotes { get; }

    public static Piece OfSentence(string text, TextSpan sentence, string language)
    {
        var start = Math.Clamp(sentence.Start, 0, text.Length);
        var end = Math.Clamp(sentence.End, start, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(new(start, end), text[start..Cut(text, start, end, Longest)], Lexicons.ForLanguage(language));
    }

    public static Piece OfWords(string text, Lexicon words) => new(new(0, text.Length), text, words);

    /// <summary>The end of a stretch of at most that length which cuts no character and, where it can, no word.</summary>
    public static int Cut(string text, int start, int end, int length)
    {
        if (end - start <= length)
            return end;
        var at = start + length;
        var space = text.LastIndexOf(' ', at, length / 4);
        if (space > start)
            return space;
        var step = start;
        while (step < at)
        {
            var next = step + System.Globalization.StringInfo.GetNextTextElementLength(text.AsSpan(step, Math.Min(end, at + 64) - step));
            if (next > at)
                break;
            step = next;
        }
        return step > start ? step : at;
    }

    public string Of(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public bool Is(int at, TokenKind kind) => at >= 0 && at < Tokens.Count && Tokens[at].Kind == kind;

    /// <summary>A word stands where a capital says nothing: at the start of the sentence, of a quote, after a full stop.</summary>
    public bool Opens(int at) =>
        at == 0
        || Tokens[at - 1].Kind == TokenKind.Stop
        || (Tokens[at - 1].Kind == TokenKind.Symbol && Opens(at - 1))
        || OpensQuote(Tokens[at].Start);

    /// <summary>It stands between quotation marks.</summary>
    public bool IsQuoted(Token token)
    {
        foreach (var quote in Quotes)
            if (quote.Start <= token.Start && token.Start < quote.End)
                return true;
        return false;
    }

    /// <summary>Where the words of a list stand, as first and last token.</summary>
    public Finds Find(Phrases phrases) => new(Tokens, phrases);

    /// <summary>A reason with up to three of the pieces that triggered it.</summary>
    public static CheckabilityReason Reason(Signal signal, int points, params IEnumerable<string> found) =>
        new(signal, points, [.. found.Select(f => f.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Take(3).Select(Short)]);

    private bool OpensQuote(int start)
    {
        foreach (var quote in Quotes)
            if (quote.Start <= start && quote.Inner.Start == start)
                return true;
        return false;
    }

    internal static string Short(string words)
    {
        var line = words.ReplaceLineEndings(" ");
        return line.Length <= LongestShown ? line : line[..Cut(line, 0, line.Length, LongestShown)] + "…";
    }
}
