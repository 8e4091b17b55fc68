namespace FactCheck.Domain.Articles.Revising;

/// <summary>The places of each word of a text.</summary>
internal sealed class WordPlaces
{
    private readonly int[] _first;
    private readonly int[] _places;

    public WordPlaces(TextTokens words, Vocabulary vocabulary)
    {
        _first = new int[vocabulary.Count + 1];
        foreach (var id in words.Ids)
            _first[id + 1]++;
        for (var id = 0; id < vocabulary.Count; id++)
            _first[id + 1] += _first[id];
        var next = _first.ToArray();
        _places = new int[words.Count];
        for (var i = 0; i < words.Count; i++)
            _places[next[words.Ids[i]]++] = i;
    }

    public ReadOnlySpan<int> Of(int id) => _places.AsSpan(_first[id].._first[id + 1]);
}
