namespace FactCheck.Benchmarks.Scoring;

/// <summary>How well scores put what is worth checking first.</summary>
internal static class Measures
{
    /// <summary>
    /// Average precision; sentences of one score count as one step, as nobody can tell them apart.
    /// </summary>
    public static double AveragePrecision(IEnumerable<(double Score, bool IsWorth)> scored)
    {
        var (sum, seen, found) = (0.0, 0, 0);
        var all = scored.ToArray();
        foreach (var step in all.GroupBy(s => s.Score).OrderByDescending(g => g.Key))
        {
            var worth = step.Count(s => s.IsWorth);
            (seen, found) = (seen + step.Count(), found + worth);
            sum += worth * (found / (double)seen);
        }
        return found == 0 ? 0 : sum / found;
    }

    /// <summary>Where 95 of 100 measures lie when the sentences are drawn again and again from themselves.</summary>
    public static (double Low, double High) Interval(IReadOnlyList<(double Score, bool IsWorth)> scored, int draws = 2000, int seed = 1)
    {
        var random = new Random(seed);
        var drawn = new double[draws];
        var sample = new (double, bool)[scored.Count];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < sample.Length; i++)
                sample[i] = scored[random.Next(scored.Count)];
            drawn[draw] = AveragePrecision(sample);
        }
        Array.Sort(drawn);
        return (drawn[(int)(0.025 * draws)], drawn[(int)(0.975 * draws) - 1]);
    }

    /// <summary>What a threshold shows: the share of what is worth checking, and the share of all.</summary>
    public static (double Recall, double Flagged) At(IReadOnlyList<(double Score, bool IsWorth)> scored, double threshold) =>
        (
            scored.Count(s => s.IsWorth && s.Score >= threshold) / (double)Math.Max(1, scored.Count(s => s.IsWorth)),
            scored.Count(s => s.Score >= threshold) / (double)scored.Count
        );
}
