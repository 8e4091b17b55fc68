using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>The sentences of a folded text, and how often each of them stands in it.</summary>
internal sealed class SentencePlaces
{
    private readonly string _text;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly Dictionary<string, (int Count, int Last)> _known = new(StringComparer.Ordinal);

    public SentencePlaces(FoldedText folded, string language)
    {
        _text = folded.Text;
        foreach (var span in Sentences.Split(folded.Original, language))
        {
            var (from, to) = folded.Folded(span);
            if (from >= to)
                continue;
            _starts.Add(from);
            _ends.Add(to);
            var words = _text[from..to];
            _known[words] = (_known.GetValueOrDefault(words).Count + 1, from);
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

    /// <summary>The sentences that a stretch touches, as one text.</summary>
    public ReadOnlySpan<char> Reading((int From, int To) stretch)
    {
        var (from, to) = Around(stretch);
        return _text.AsSpan(from, to - from);
    }

    /// <summary>Where a sentence stands, when it is a sentence of the text exactly once; otherwise null.</summary>
    public int? Only(ReadOnlySpan<char> sentence) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sentence, out var known) && known.Count == 1 ? known.Last : null;
}
