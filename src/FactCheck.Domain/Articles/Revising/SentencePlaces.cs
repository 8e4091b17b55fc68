using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>The sentences of a folded text, and how often each of them stands in it.</summary>
internal sealed class SentencePlaces
{
    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _bare = [];
    private readonly Dictionary<string, (int Count, int Last)> _known = new(StringComparer.Ordinal);

    public SentencePlaces(FoldedText folded, string language)
    {
        _text = folded.Text;
        foreach (var span in Sentences.Split(folded.Original, language))
        {
            var (from, to) = folded.Folded(span);
            if (from >= to)
                continue;
            var bare = BehindMarker(folded, span) is var words and > 0 && words < to ? words : from;
            _starts.Add(from);
            _ends.Add(to);
            _bare.Add(bare);
            var reading = _text[bare..to];
            _known[reading] = (_known.GetValueOrDefault(reading).Count + 1, bare);
        }
    }

    /// <summary>All of the sentences that a stretch touches.</summary>
    public (int From, int To) Around((int From, int To) stretch)
    {
        var first = _ends.BinarySearch(stretch.From + 1);
        var last = _starts.BinarySearch(stretch.To);
        (first, last) = (first < 0 ? ~first : first, (last < 0 ? ~last : last) - 1);
        return first > last ? stretch : (Math.Min(stretch.From, _starts[first]), Math.Max(stretch.To, _ends[last]));
    }

    /// <summary>A sentence without the number or bullet of the list it stands in, which changes with its place.</summary>
    public (int From, int To) Bare((int From, int To) sentence) =>
        _starts.BinarySearch(sentence.From) is var at and >= 0 ? (_bare[at], sentence.To) : sentence;

    /// <summary>The sentences that a stretch touches, as one text.</summary>
    public ReadOnlySpan<char> Reading((int From, int To) stretch)
    {
        var (from, to) = Around(stretch);
        return _text.AsSpan(from, to - from);
    }

    /// <summary>Where a sentence stands, bare, when it is a sentence of the text exactly once; otherwise null.</summary>
    public int? Only(ReadOnlySpan<char> sentence) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence, out var known) && known.Count == 1 ? known.Last : null;

    private static int BehindMarker(FoldedText folded, TextSpan span) =>
        ListMarker.At(folded.Original, span.Start, span.End) is { } marker && marker.End < span.End
            ? folded.Folded(new(marker.End, span.End)).From
            : 0;
}
