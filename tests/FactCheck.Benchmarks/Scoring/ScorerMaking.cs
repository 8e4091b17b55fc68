using System.Diagnostics;
using System.Globalization;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Makes the weights that the program ships, and chooses the threshold.</summary>
internal static class ScorerMaking
{
    /// <summary>How many words, pairs and parts of words are weighed.</summary>
    public const int MostFeatures = 30_000;

    /// <summary>How much of what is worth checking the threshold has to show, of sentences nothing was learned from.</summary>
    public const double Recall = 0.98;

    /// <summary>The file of weights.</summary>
    public static byte[] Make(IReadOnlyList<Labelled> training, IReadOnlyList<Labelled> validation, int features)
    {
        var trainer = Trainer.Learn(training, features, withSignals: true);
        trainer.Calibrate(validation);
        return WeightsFile.Bytes(
            trainer.Lines(Threshold([.. validation.Select(s => (Percent(trainer.Logit(s.Text)), s.IsWorthChecking))]))
        );
    }

    /// <summary>The highest threshold that shows enough.</summary>
    public static int Threshold(IReadOnlyList<(double Score, bool IsWorth)> scored) =>
        Enumerable.Range(1, 99).Reverse().FirstOrDefault(t => Measures.At(scored, t).Recall >= Recall, 1);

    /// <summary>The command: learns, writes the file and says what the model card has to say of it.</summary>
    public static void Run(string folder, string file)
    {
        var started = Stopwatch.GetTimestamp();
        var debates = Debates.Read(folder);
        var bytes = Make(debates.Training, debates.Validation, MostFeatures);
        File.WriteAllBytes(file, bytes);
        var weights = ScorerWeights.Read(bytes);
        Say($"{debates.Training.Count:N0} sentences learned from, {debates.Validation.Count} to straighten the scores by");
        Say($"lines left out because they are not made like the others: {debates.LeftOut}");
        Say($"{weights.Count:N0} features, {bytes.Length:N0} bytes, threshold {weights.Threshold}");
        Say($"SHA-256 of the data:    {debates.Fingerprint}");
        Say($"SHA-256 of the weights: {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))}");
        Say($"written to {file} in {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s; name both in docs/checkability-model.md");
        foreach (var line in ScorerMeasures.Lines(debates, new TrainedScorer(weights)))
            Console.WriteLine(line);
    }

    private static double Percent(double logit) => 100 / (1 + Math.Exp(-logit));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
