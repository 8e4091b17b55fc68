using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>A line of the article with its sentences and its quotes.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Its first sentence.</param>
/// <param name="Last">Its last sentence.</param>
/// <param name="Quotes">With their marks.</param>
/// <param name="EndsOpen">Its last quote is not closed: the next paragraph goes on with it.</param>
internal sealed record Paragraph(TextSpan Span, int First, int Last, IReadOnlyList<TextSpan> Quotes, bool EndsOpen)
{
    private static readonly char[] Around = [' ', '\u00a0', '.', ',', '!', '?', '…', '。', '，'];

    public static List<Paragraph> Of(string text, IReadOnlyList<TextSpan> sentences)
    {
        var found = new List<Paragraph>();
        for (var first = 0; first < sentences.Count;)
        {
            var last = first;
            while (
                last + 1 < sentences.Count
                && !text.AsSpan(sentences[last].End, sentences[last + 1].Start - sentences[last].End).Contains('\n')
            )
                last++;
            var span = new TextSpan(sentences[first].Start, sentences[last].End);
            var words = span.In(text);
            var quotes = QuoteMarks.In(words);
            found.Add(
                new(
                    span,
                    first,
                    last,
                    [.. quotes.Select(q => new TextSpan(span.Start + q.Start, span.Start + q.End))],
                    quotes.Count > 0 && quotes[^1].Inner.End == words.Length
                )
            );
            first = last + 1;
        }
        return found;
    }

    /// <summary>The quote in which words stand as a whole; null when they stand outside or only in part inside.</summary>
    public TextSpan? QuoteOf(string text, TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (end > start && Around.Contains(text[end - 1]))
            end--;
        // Few quotes stand in a paragraph that a person wrote; the search halves in any other.
        var (low, high) = (0, Quotes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Quotes[middle].End <= start)
                low = middle + 1;
            else if (Quotes[middle].Start > start)
                high = middle - 1;
            else
                return Quotes[middle].End >= end ? Quotes[middle] : null;
        }
        return null;
    }

    /// <summary>It is one quote and nothing beside it.</summary>
    public bool IsQuote(string text) => QuoteOf(text, Span) is not null;
}
