using System.Globalization;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>The different words of two texts, numbered, so that comparing two is comparing two numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _caseless = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];

    public int Count => _entries.Count;

    public int Id(ReadOnlySpan<char> word)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var id))
            return id;
        var text = word.ToString();
        var lower = text.ToLowerInvariant();
        if (!_caseless.TryGetValue(lower, out var caseless))
            _caseless[lower] = caseless = _caseless.Count;
        _ids[text] = _entries.Count;
        _entries.Add(new(lower, caseless, WeightOf(lower)));
        return _entries.Count - 1;
    }

    /// <summary>How much a word says: a mark little, a short word some, a longer word or a number most.</summary>
    public int Weight(int id) => _entries[id].Weight;

    public bool IsWord(int id) => Weight(id) > 2;

    /// <summary>What it costs to read one word as another, in tenths of the heavier word's weight.</summary>
    public int Difference(int one, int other)
    {
        if (one == other)
            return 0;
        var (a, b) = (_entries[one], _entries[other]);
        if (a.Caseless == b.Caseless)
            return 1;
        if (a.Weight == 2 != (b.Weight == 2))
            return 20;
        if (char.IsDigit(a.Lower[0]) && char.IsDigit(b.Lower[0]))
            return 5;
        var longer = Math.Max(a.Lower.Length, b.Lower.Length);
        return longer >= 4 && a.Lower.AsSpan().CommonPrefixLength(b.Lower) * 5 >= longer * 3 ? 4 : 9;
    }

    private static int WeightOf(string lower)
    {
        if (char.IsDigit(lower[0]))
            return 10;
        if (CharUnicodeInfo.GetUnicodeCategory(lower, 0) > UnicodeCategory.OtherLetter)
            return 2;
        return lower.Length > 3 ? 10
            : UnspacedScript.Has(lower[0]) ? 6
            : 4;
    }

    private readonly record struct Entry(string Lower, int Caseless, int Weight);
}
