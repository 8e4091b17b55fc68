using System.Globalization;

namespace FactCheck.Benchmarks.Reports;

/// <summary>One line of the table of reports.</summary>
internal sealed record ReportLine(string What)
{
    public int? Count { get; init; }

    public string Median { get; init; } = "";

    public string P95 { get; init; } = "";

    public string Target { get; init; } = "";

    /// <summary>Whether the target is met; null without one.</summary>
    public bool? Met { get; init; }

    public string Floor { get; init; } = "";

    public string FloorRatio { get; init; } = "";

    public string Peer { get; init; } = "";

    public string PeerRatio { get; init; } = "";

    public static ReportLine Of(string what, Stopwatches times, Stopwatches? peer = null) =>
        new(what)
        {
            Count = times.Count,
            Median = Ms(times.Median),
            P95 = Ms(times.P95),
            Floor = Ms(times.FloorMedian),
            FloorRatio = Times(times.Ratio),
            Peer = peer is null ? "" : Ms(peer.FloorMedian),
            PeerRatio = peer is null ? "" : Times(1 / peer.Ratio),
        };

    public static string Ms(double ms) => string.Create(CultureInfo.InvariantCulture, $"{(ms < 10 ? $"{ms:F2}" : $"{ms:F0}")} ms");

    public static string Times(double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{(ratio < 100 ? $"{ratio:F1}" : $"{ratio:F0}")} ×");
}
