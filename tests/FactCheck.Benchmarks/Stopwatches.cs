using System.Diagnostics;

namespace FactCheck.Benchmarks;

/// <summary>The times of something and of its floor, taken in turn, so that both meet the same weather on the machine.</summary>
internal sealed class Stopwatches
{
    private readonly List<double> _subject = [];
    private readonly List<double> _floor = [];

    /// <summary>How often each was measured.</summary>
    public int Count => _subject.Count;

    /// <summary>Milliseconds.</summary>
    public double Median => Quantile(_subject, 0.5);

    /// <summary>Milliseconds; the largest time when there are fewer than twenty.</summary>
    public double P95 => Quantile(_subject, 0.95);

    /// <summary>Milliseconds.</summary>
    public double FloorMedian => Quantile(_floor, 0.5);

    /// <summary>The medians, one against the other.</summary>
    public double Ratio => Median / FloorMedian;

    /// <summary>Measures pairs, the floor right after its subject; the first pairs only warm up.</summary>
    public static async Task<Stopwatches> Pairs(int warmUp, int count, Func<Task<TimeSpan>> subject, Func<Task<TimeSpan>> floor)
    {
        var times = new Stopwatches();
        for (var i = 0; i < warmUp + count; i++)
        {
            var (first, second) = (await subject(), await floor());
            if (i < warmUp)
                continue;
            times._subject.Add(first.TotalMilliseconds);
            times._floor.Add(second.TotalMilliseconds);
        }
        return times;
    }

    /// <summary>How long this takes.</summary>
    public static async Task<TimeSpan> Time(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started);
    }

    // The nearest rank; the median of an even number is the mean of the two in the middle.
    private static double Quantile(List<double> times, double q)
    {
        double[] sorted = [.. times.Order()];
        if (q is 0.5 && sorted.Length % 2 == 0)
            return (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
        return sorted[(int)Math.Ceiling(q * sorted.Length) - 1];
    }
}
