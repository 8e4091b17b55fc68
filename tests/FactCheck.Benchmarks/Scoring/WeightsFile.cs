using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Writes what <see cref="ScorerWeights"/> reads.</summary>
internal static class WeightsFile
{
    private const int Steps = 500;

    public static string Lines(
        int threshold,
        double bias,
        double perPoints,
        double perWord,
        IEnumerable<(Signal Signal, double Weight)> signals,
        IEnumerable<(Feature Feature, double Weight)> features
    )
    {
        var kept = features
            .Select(f => (f.Feature, Weight: Whole(f.Weight)))
            .Where(f => f.Weight != 0)
            .OrderBy(f => f.Feature.Group)
            .ThenBy(f => f.Feature.Characters, StringComparer.Ordinal)
            .Select(f => $"{(f.Feature.Group == FeatureGroup.Words ? 'w' : 'c')} {f.Feature.Characters.Replace(' ', '_')} {Text(f.Weight)}")
            .ToList();
        return string.Join(
                '\n',
                (string[])
                    [
                        ScorerWeights.Heading,
                        $"number steps {Text(Steps)}",
                        $"number features {Text(kept.Count)}",
                        $"number threshold {Text(threshold)}",
                        $"number bias {Text(Whole(bias))}",
                        $"number per-25-points {Text(Whole(perPoints))}",
                        $"number per-word {Text(Whole(perWord))}",
                        .. signals.Select(s => $"signal {s.Signal} {Text(Whole(s.Weight))}"),
                        .. kept,
                    ]
            ) + "\n";
    }

    /// <summary>The whole file.</summary>
    public static byte[] Bytes(string lines) => Encoding.UTF8.GetBytes($"{lines}sha256 {ScorerWeights.Fingerprint(lines)}\n");

    private static int Whole(double weight) => (int)Math.Round(Steps * weight);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
