namespace FactCheck.Domain.Articles.Revising;

/// <summary>Myers' shortest edit script, given up after a bounded number of differences: then the best beginning found counts.</summary>
internal static class ShortestEdit
{
    private const int MostDifferences = 400;

    /// <summary>Reports every pair of equal words on the shortest way from one row to the other.</summary>
    public static void Mark(ReadOnlySpan<int> a, ReadOnlySpan<int> b, Action<int, int> same)
    {
        var most = Math.Min(a.Length + b.Length, MostDifferences);
        var reach = new int[2 * most + 3];
        var history = new List<int[]>();
        var (zero, bestK, bestX) = (most + 1, 0, -1);
        for (var d = 0; d <= most; d++)
        {
            history.Add(reach[(zero - d)..(zero + d + 1)]);
            (bestK, bestX) = (0, -1);
            for (var k = -d; k <= d; k += 2)
            {
                var x = k == -d || k != d && reach[zero + k - 1] < reach[zero + k + 1] ? reach[zero + k + 1] : reach[zero + k - 1] + 1;
                var y = x - k;
                if (x > a.Length || y > b.Length)
                {
                    reach[zero + k] = x;
                    continue;
                }
                var run = a[x..].CommonPrefixLength(b[y..]);
                x += run;
                reach[zero + k] = x;
                if (bestX < 0 || 2 * x - k > 2 * bestX - bestK)
                    (bestX, bestK) = (x, k);
                if (x == a.Length && x - k == b.Length)
                {
                    Trace(history, x, k, same);
                    return;
                }
            }
        }
        if (bestX >= 0)
            Trace(history, bestX, bestK, same);
    }

    // history[d] is what was reached with d - 1 differences, diagonals -d to d.
    private static void Trace(List<int[]> history, int x, int k, Action<int, int> same)
    {
        for (var d = history.Count - 1; d >= 0; d--)
        {
            var before = history[d];
            int Reached(int diagonal) => before[diagonal + d];
            if (d == 0)
            {
                while (x > 0)
                    same(--x, x - k);
                return;
            }
            var down = k == -d || k != d && Reached(k - 1) < Reached(k + 1);
            var previous = down ? k + 1 : k - 1;
            var start = down ? Reached(previous) : Reached(previous) + 1;
            while (x > start)
                same(--x, x - k);
            (x, k) = (Reached(previous), previous);
        }
    }
}
