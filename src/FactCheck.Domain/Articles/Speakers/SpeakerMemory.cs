using FactCheck.Domain.Articles.Speech;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Who says what in an article, read once from all of its sentences; never changes, as its text does not.</summary>
public sealed class SpeakerMemory
{
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly IReadOnlyList<Turn>[] _turns;
    private readonly IReadOnlyList<Paragraph> _paragraphs;

    private SpeakerMemory(string text, string language)
    {
        (Text, Language) = (text, language);
        _sentences = Sentences.Split(text, language);
        _paragraphs = Paragraph.Of(text, _sentences);
        var cast = new Cast();
        var read = _sentences.Select((sentence, number) => SentenceReading.Of(text, sentence, language, number, cast)).ToList();
        cast.Complete();
        _turns = TurnReader.Read(text, language, read, _paragraphs, cast);
    }

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The language it was read in.</summary>
    public string Language { get; }

    /// <summary>How much it holds, in characters and sentences.</summary>
    public int Weight => Text.Length + 20 * _sentences.Count;

    /// <summary>Reads an article.</summary>
    /// <param name="text">The text, as <see cref="PlainText.Normalise"/> leaves it.</param>
    /// <param name="language">A BCP 47 tag.</param>
    public static SpeakerMemory Of(string text, string language)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(language);
        return new(text, language);
    }

    /// <summary>Who says these words; null for the article itself.</summary>
    internal Named? Speaker(TextSpan words)
    {
        var (first, last) = Touched(words);
        if (first > last)
            return null;
        // A whole sentence is its first speaker's; other words belong to who says most of them.
        if (first == last && 10 * words.Length >= 9 * _sentences[first].Length)
            return _turns[first].Count > 0 ? _turns[first][0].By : null;
        var (most, by) = (0, (Named?)null);
        for (var at = first; at <= last; at++)
            foreach (var turn in _turns[at])
            {
                var shared = turn.Scope.Sum(scope => Math.Max(0, Math.Min(scope.End, words.End) - Math.Max(scope.Start, words.Start)));
                if (shared > most)
                    (most, by) = (shared, turn.By);
            }
        var here = 0;
        for (var at = first; at <= last; at++)
            here += Math.Min(words.End, _sentences[at].End) - Math.Max(words.Start, _sentences[at].Start);
        return 2 * most >= here / (last - first + 1) ? by : null;
    }

    /// <summary>Whether words stand between quotation marks as a whole, though the marks may stand in other sentences.</summary>
    internal bool IsQuoted(TextSpan words)
    {
        var (low, high) = (0, _paragraphs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_paragraphs[middle].Span.End <= words.Start)
                low = middle + 1;
            else if (_paragraphs[middle].Span.Start > words.Start)
                high = middle - 1;
            else
                return _paragraphs[middle].QuoteOf(Text, words) is not null;
        }
        return false;
    }

    private (int First, int Last) Touched(TextSpan words)
    {
        var (low, high) = (0, _sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= words.Start)
                low = middle + 1;
            else
                high = middle;
        }
        var last = low - 1;
        while (last + 1 < _sentences.Count && _sentences[last + 1].Start < words.End)
            last++;
        return (low, last);
    }
}
