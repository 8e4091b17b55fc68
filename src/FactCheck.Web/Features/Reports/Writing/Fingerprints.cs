using System.Globalization;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Hashes and sizes as readers see them.</summary>
internal static class Fingerprints
{
    /// <summary>In groups of eight, so that two can be compared by eye.</summary>
    public static string Grouped(string hash) => string.Join(' ', hash.Chunk(8).Select(c => new string(c)));

    /// <summary>“612 kB”, “1.4 MB”.</summary>
    public static string Size(long bytes) =>
        bytes switch
        {
            < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
            < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0} kB"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB"),
        };
}
