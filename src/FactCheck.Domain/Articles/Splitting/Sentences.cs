namespace FactCheck.Domain.Articles.Splitting;

/// <summary>Cuts an article's text into sentences; a line end always ends one, so headings, captions and list items stand alone.</summary>
public static class Sentences
{
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>
    /// The sentences in order: without white space at their ends, never overlapping, never cutting a character in two,
    /// and together holding everything that is not white space.
    /// </summary>
    /// <param name="text">The text, as <see cref="PlainText.Normalise"/> leaves it.</param>
    /// <param name="language">A BCP 47 tag; a language without habits of its own here borrows none.</param>
    public static IReadOnlyList<TextSpan> Split(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        var sentences = new List<TextSpan>();
        var habits = HabitsByLanguage.Find(language);
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            if (start < end)
                Add(text, new Line(text, end, habits), start, sentences);
            start = end + 1;
        }
        return sentences;
    }

    /// <summary>From the beginning of the first to the end of the last of the sentences that a span touches.</summary>
    /// <param name="text">The text, as <see cref="PlainText.Normalise"/> leaves it.</param>
    /// <param name="span">Words of it.</param>
    /// <param name="language">See <see cref="Split"/>.</param>
    public static TextSpan Around(string text, TextSpan span, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var from = span.Start == 0 ? 0 : text.LastIndexOfAny(LineEnds, span.Start - 1) + 1;
        var to = text.IndexOfAny(LineEnds, span.End);
        var (start, end) = (span.Start, span.End);
        foreach (var sentence in Split(text[from..(to < 0 ? text.Length : to)], language))
            if (from + sentence.Start < span.End && from + sentence.End > span.Start)
                (start, end) = (Math.Min(start, from + sentence.Start), Math.Max(end, from + sentence.End));
        return new(start, end);
    }

    private static void Add(string text, Line line, int start, List<TextSpan> sentences)
    {
        foreach (var end in line.Ends(start))
        {
            if (Graphemes.Trim(text, start, end) is { Length: > 0 } sentence)
                sentences.Add(sentence);
            start = end;
        }
    }
}
