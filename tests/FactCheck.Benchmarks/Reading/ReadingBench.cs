using System.Diagnostics;
using System.Globalization;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Benchmarks.Reading;

/// <summary>How right words are read, and how fast: sentences, the scorer, pages when a folder of them is given, and texts.</summary>
internal static class ReadingBench
{
    private const int Scored = 10_000;

    /// <param name="root">The folder of the project; the data lies beside it.</param>
    /// <param name="pages">A folder of pages, or null.</param>
    public static async Task Run(string root, string? pages)
    {
        var golden = Path.Combine(root, GoldenSentences.File);
        Say(File.Exists(golden) ? GoldenSentences.Lines(golden) : [$"sentences: {golden} is not there"]);
        var data = Path.Combine(root, Debates.Folder);
        Say(Directory.Exists(data) ? Scorer(Debates.Read(data)) : [$"scorer: {data} is not there"]);
        Say(Speed());
        if (pages is not null)
            Say(await PageFolder.Lines(pages));
        Table.Begin();
        foreach (var characters in (int[])[10_000, 100_000, 1_000_000])
            Table.Add(await TextRows.Splitting(characters));
        foreach (var claims in (int[])[5, 50, 500])
            Table.Add(await TextRows.Reanchoring(claims));
        Table.End();
        Console.WriteLine("wanted: 1,000,000 characters in 10 ms, 500 claims in 100 ms, each line some ten times the one before");
    }

    private static IEnumerable<string> Scorer(Debates debates)
    {
        yield return $"scorer: data {debates.Fingerprint[..16]}, weights {ScorerWeights.EnglishFingerprint[..16]}";
        foreach (var line in ScorerMeasures.Lines(debates, new TrainedScorer()))
            yield return line;
    }

    // Of the material that the other measurements use: sentences of an article, each asked for once.
    private static IEnumerable<string> Speed()
    {
        var text = Material.Text(1_000, 0);
        var sentences = Sentences.Split(text, "en");
        foreach (
            var (name, scorer) in ((string, ICheckabilityScorer)[])[("the rules", new RuleScorer()), ("the scorer", new TrainedScorer())]
        )
        {
            _ = Time(scorer, text, sentences);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var time = Time(scorer, text, sentences);
            var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Scored;
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  {Scored:N0} sentences by {name}: {time.TotalMilliseconds:F0} ms, {bytes:N0} bytes made for each"
            );
        }
    }

    private static TimeSpan Time(ICheckabilityScorer scorer, string text, IReadOnlyList<TextSpan> sentences)
    {
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < Scored; i++)
            _ = scorer.Score(text, sentences[i % sentences.Count], "en");
        return Stopwatch.GetElapsedTime(started);
    }

    private static void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
    }
}
