using System.Globalization;
using System.Runtime.InteropServices;

namespace FactCheck.Benchmarks;

/// <summary>The table, printed line by line as the rows are measured.</summary>
internal static class Table
{
    private const int What = 54;
    private static readonly string Rule = new('─', What + 52);

    /// <summary>What it all ran on.</summary>
    public static void Machine()
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {memory:F1} GB, "
                    + $"{RuntimeInformation.FrameworkDescription}, {Platform()}"
            )
        );
    }

    public static void Begin()
    {
        Machine();
        Console.WriteLine(Rule);
        Console.WriteLine(Line("what, and its floor below it", "n", "median", "p95", "floor median", "ratio"));
        Console.WriteLine(Rule);
    }

    public static void Add(Row row)
    {
        var times = row.Times;
        Console.WriteLine(
            Line(
                row.What,
                times.Count.ToString(CultureInfo.InvariantCulture),
                Milliseconds(times.Median),
                Milliseconds(times.P95),
                Milliseconds(times.FloorMedian),
                string.Create(CultureInfo.InvariantCulture, $"{times.Ratio:F2}")
            )
        );
        Console.WriteLine($"  {row.Floor}");
    }

    public static void End() => Console.WriteLine(Rule);

    private static string Line(string what, string n, string median, string p95, string floor, string ratio) =>
        $"{what,-What}{n,5}{median,12}{p95,12}{floor,14}{ratio,9}";

    private static string Milliseconds(double ms) =>
        string.Create(CultureInfo.InvariantCulture, $"{(ms < 10 ? $"{ms:F2}" : $"{ms:F1}")} ms");

    private static string Platform() => RuntimeInformation.OSDescription.Split('#')[0].Trim();
}
