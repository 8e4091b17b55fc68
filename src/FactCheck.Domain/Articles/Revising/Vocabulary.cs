using System.Globalization;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>The different words of two texts, numbered, so that comparing two is comparing two numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _caseless = new(StringComparer.Ordinal);
    private Entry[] _entries = new Entry[1024];

    public int Count { get; private set; }

    public int Id(ReadOnlySpan<char> word)
    {
        var lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(word, out var id))
            return id;
        var text = word.ToString();
        var lower = text.ToLowerInvariant();
        if (!_caseless.TryGetValue(lower, out var caseless))
            _caseless[lower] = caseless = _caseless.Count;
        if (Count == _entries.Length)
            Array.Resize(ref _entries, 2 * Count);
        _entries[Count] = new(lower, caseless, WeightOf(lower), char.IsDigit(lower[0]));
        return _ids[text] = Count++;
    }

    /// <summary>How much a word says: a mark little, a short word some, a longer word or a number most.</summary>
    public int Weight(int id) => _entries[id].Weight;

    public bool IsWord(int id) => Weight(id) > 2;

    /// <summary>What it costs to read one word as another, in tenths of the heavier word's weight.</summary>
    public int Difference(int one, int other)
    {
        if (one == other)
            return 0;
        // Asked for every word of a claim and every word of a paragraph.
        ref readonly var a = ref _entries[one];
        ref readonly var b = ref _entries[other];
        if (a.Caseless == b.Caseless)
            return 1;
        if (a.Weight == 2 != (b.Weight == 2))
            return 20;
        if (a.IsFigure && b.IsFigure)
            return 5;
        if (a.Lower[0] != b.Lower[0])
            return 9;
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

    private readonly record struct Entry(string Lower, int Caseless, int Weight, bool IsFigure);
}
