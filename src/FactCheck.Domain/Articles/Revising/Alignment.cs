namespace FactCheck.Domain.Articles.Revising;

/// <summary>Which word of one text is which word of another, in order: words that stand once in both first, then Myers in what lies
/// between.</summary>
internal sealed class Alignment
{
    private const int MostDepth = 24;

    private readonly int[] _a;
    private readonly int[] _b;
    private readonly (int CountA, int CountB, int At)[] _seen;
    private readonly Stack<(int A, int EndA, int B, int EndB, int Depth)> _open = new();

    private Alignment(int[] a, int[] b, Vocabulary vocabulary, IEnumerable<(int A, int EndA, int B, int EndB)> ranges)
    {
        (_a, _b) = (a, b);
        _seen = new (int, int, int)[vocabulary.Count];
        (Forth, Back) = (Empty(a.Length), Empty(b.Length));
        foreach (var range in ranges)
            _open.Push((range.A, range.EndA, range.B, range.EndB, 0));
        while (_open.TryPop(out var range))
            Align(range.A, range.EndA, range.B, range.EndB, range.Depth);
        DropChance(vocabulary);
        for (var i = 0; i < a.Length; i++)
            if (Forth[i] >= 0)
                Back[Forth[i]] = i;
    }

    /// <summary>For each word of the first text its place in the second, or -1.</summary>
    public int[] Forth { get; }

    /// <summary>For each word of the second text its place in the first, or -1.</summary>
    public int[] Back { get; }

    public static Alignment Between(TextTokens before, TextTokens after, Vocabulary vocabulary) =>
        new(before.Ids, after.Ids, vocabulary, [(0, before.Count, 0, after.Count)]);

    /// <summary>Only within these pairs of stretches.</summary>
    public static Alignment Within(
        TextTokens before,
        TextTokens after,
        Vocabulary vocabulary,
        IEnumerable<(int A, int EndA, int B, int EndB)> ranges
    ) => new(before.Ids, after.Ids, vocabulary, ranges);

    private static int[] Empty(int length)
    {
        var places = new int[length];
        Array.Fill(places, -1);
        return places;
    }

    private void Align(int a, int endA, int b, int endB, int depth)
    {
        while (a < endA && b < endB && _a[a] == _b[b])
            Forth[a++] = b++;
        while (a < endA && b < endB && _a[endA - 1] == _b[endB - 1])
            Forth[--endA] = --endB;
        if (a == endA || b == endB)
            return;
        var anchors = depth < MostDepth ? Anchors(a, endA, b, endB) : [];
        if (anchors.Count == 0)
        {
            ShortestEdit.Mark(_a.AsSpan(a, endA - a), _b.AsSpan(b, endB - b), (i, j) => Forth[a + i] = b + j);
            return;
        }
        foreach (var (i, j) in anchors)
        {
            Forth[i] = j;
            _open.Push((a, i, b, j, depth + 1));
            (a, b) = (i + 1, j + 1);
        }
        _open.Push((a, endA, b, endB, depth + 1));
    }

    // The longest rising row of the words that stand exactly once in either range.
    private List<(int A, int B)> Anchors(int a, int endA, int b, int endB)
    {
        for (var i = a; i < endA; i++)
            _seen[_a[i]].CountA++;
        for (var j = b; j < endB; j++)
        {
            ref var seen = ref _seen[_b[j]];
            (seen.CountB, seen.At) = (seen.CountB + 1, j);
        }
        var (tails, previous, pairs) = (new List<int>(), new List<int>(), new List<(int A, int B)>());
        for (var i = a; i < endA; i++)
        {
            var (countA, countB, at) = _seen[_a[i]];
            if (countA != 1 || countB != 1)
                continue;
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].B < at)
                    low = middle + 1;
                else
                    high = middle;
            }
            previous.Add(low == 0 ? -1 : tails[low - 1]);
            if (low == tails.Count)
                tails.Add(pairs.Count);
            else
                tails[low] = pairs.Count;
            pairs.Add((i, at));
        }
        for (var i = a; i < endA; i++)
            _seen[_a[i]] = default;
        for (var j = b; j < endB; j++)
            _seen[_b[j]] = default;

        var row = new List<(int, int)>();
        for (var p = tails.Count == 0 ? -1 : tails[^1]; p >= 0; p = previous[p])
            row.Add(pairs[p]);
        row.Reverse();
        return row;
    }

    // A comma or a short word alone between two changes is chance, not the same place.
    private void DropChance(Vocabulary vocabulary)
    {
        var (lastA, lastB) = (-1, -1);
        for (var i = 0; i < _a.Length;)
        {
            if (Forth[i] < 0)
            {
                i++;
                continue;
            }
            var (end, weight) = (i, 0);
            for (; end < _a.Length && Forth[end] >= 0 && Forth[end] == Forth[i] + (end - i); end++)
                weight += vocabulary.Weight(_a[end]);
            var next = end;
            while (next < _a.Length && Forth[next] < 0)
                next++;
            var gapBefore = i - lastA + Forth[i] - lastB - 2;
            var gapAfter = next - end + (next < _a.Length ? Forth[next] : _b.Length) - (Forth[end - 1] + 1);
            if (weight < 10 && gapBefore >= 4 && gapAfter >= 4)
                Array.Fill(Forth, -1, i, end - i);
            else
                (lastA, lastB) = (end - 1, Forth[end - 1]);
            i = end;
        }
    }
}
