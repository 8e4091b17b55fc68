using System.Runtime.InteropServices;

namespace FactCheck.Domain.Articles.Revising;

/// <summary>
/// Which paragraph of the old text became which of the new one, wherever it went: equal ones first, then the most alike. Equal
/// sentences of look-alike paragraphs are told apart by it, which an alignment in one order cannot.
/// </summary>
internal sealed class ParagraphPairs
{
    private const double Margin = 0.04;

    private readonly Side _before;
    private readonly Side _after;
    private readonly ParagraphLikeness _likeness;
    private readonly int[] _forth;
    private readonly int[] _back;

    private ParagraphPairs(Side before, Side after, Alignment hint)
    {
        (_before, _after, _likeness) = (before, after, new(before, after, hint));
        (_forth, _back) = (Nowhere(before.Paragraphs.Count), Nowhere(after.Paragraphs.Count));
        PairEqual();
        PairAlike();
    }

    public static ParagraphPairs Between(Side before, Side after, Alignment hint) => new(before, after, hint);

    /// <summary>The new paragraph that an old one became, or -1.</summary>
    public int Forth(int paragraph) => paragraph < 0 ? -1 : _forth[paragraph];

    /// <summary>The old paragraph that a new one was, or -1.</summary>
    public int Back(int paragraph) => paragraph < 0 ? -1 : _back[paragraph];

    /// <summary>The alignment within the pairs; what no pair holds stays aligned as it was.</summary>
    public (int[] Forth, int[] Back) Straighten(Alignment alignment)
    {
        var crooked = Crooked(alignment);
        if (!crooked.Contains(true))
            return (alignment.Forth, alignment.Back);
        var within = Alignment.Within(_before.Tokens, _after.Tokens, _before.Vocabulary, Ranges(crooked));
        for (var i = 0; i < within.Forth.Length; i++)
        {
            var j = alignment.Forth[i];
            if (j < 0 || within.Forth[i] >= 0 || within.Back[j] >= 0)
                continue;
            var (p, q) = (_before.Paragraphs.Of(i), _after.Paragraphs.Of(j));
            if (_forth[p] < 0 || _back[q] < 0 || _forth[p] == q && !crooked[p])
                (within.Forth[i], within.Back[j]) = (j, i);
        }
        return (within.Forth, within.Back);
    }

    private static int[] Nowhere(int count)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        return places;
    }

    // The pairs of which a token was aligned to another paragraph.
    private bool[] Crooked(Alignment alignment)
    {
        var crooked = new bool[_forth.Length];
        for (var i = 0; i < alignment.Forth.Length; i++)
        {
            if (alignment.Forth[i] < 0)
                continue;
            var (p, q) = (_before.Paragraphs.Of(i), _after.Paragraphs.Of(alignment.Forth[i]));
            if (_forth[p] == q)
                continue;
            if (_forth[p] >= 0)
                crooked[p] = true;
            if (_back[q] >= 0)
                crooked[_back[q]] = true;
        }
        return crooked;
    }

    private IEnumerable<(int, int, int, int)> Ranges(bool[] crooked)
    {
        for (var p = 0; p < _forth.Length; p++)
            if (crooked[p])
            {
                var ((a, endA), (b, endB)) = (_before.Paragraphs.Tokens(p), _after.Paragraphs.Tokens(_forth[p]));
                yield return (a, endA, b, endB);
            }
    }

    private void Pair(int p, int q) => (_forth[p], _back[q]) = (q, p);

    private void PairEqual()
    {
        var groups = new Dictionary<string, (List<int> Old, List<int> New)>(StringComparer.Ordinal);
        for (var p = 0; p < _forth.Length; p++)
            Group(groups, _before, p).Old.Add(p);
        for (var q = 0; q < _back.Length; q++)
            if (groups.TryGetValue(Text(_after, q), out var group))
                group.New.Add(q);
        foreach (var (old, now) in groups.Values)
        {
            if (old.Count == now.Count)
                for (var k = 0; k < old.Count; k++)
                    Pair(old[k], now[k]);
            else
                foreach (var p in now.Count == 0 ? [] : old)
                    if (_likeness.Aligned(p) is var q and >= 0 && _back[q] < 0 && now.Contains(q))
                        Pair(p, q);
        }
    }

    private static (List<int> Old, List<int> New) Group(Dictionary<string, (List<int> Old, List<int> New)> groups, Side side, int p)
    {
        ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, Text(side, p), out var known);
        if (!known)
            group = ([], []);
        return group;
    }

    private static string Text(Side side, int paragraph)
    {
        var (first, last) = side.Paragraphs.Tokens(paragraph);
        return side.Text[side.Tokens.Starts[first]..side.Tokens.Ends[last - 1]];
    }

    // The most alike pair first; a pair that another one comes close to counts only where the order of the texts agrees.
    private void PairAlike()
    {
        var pairs = new List<(double Likeness, int P, int Q, bool Aligned)>();
        for (var p = 0; p < _forth.Length; p++)
            if (_forth[p] < 0)
                pairs.AddRange(_likeness.Alike(p, q => _back[q] < 0));
        pairs.Sort(
            (one, other) => other.Likeness.CompareTo(one.Likeness) is var c and not 0 ? c : (one.P, one.Q).CompareTo((other.P, other.Q))
        );
        var (byOld, byNew) = (pairs.ToLookup(pair => pair.P), pairs.ToLookup(pair => pair.Q));
        foreach (var pair in pairs)
        {
            if (_forth[pair.P] >= 0 || _back[pair.Q] >= 0)
                continue;
            var rivals = byOld[pair.P].Concat(byNew[pair.Q]);
            if (pair.Aligned || rivals.All(r => r == pair || r.Likeness < pair.Likeness - Margin || _forth[r.P] >= 0 || _back[r.Q] >= 0))
                Pair(pair.P, pair.Q);
        }
    }
}
