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
    /// <param name="language">A BCP 47 tag; a language without habits of its own here is read with the English ones.</param>
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
