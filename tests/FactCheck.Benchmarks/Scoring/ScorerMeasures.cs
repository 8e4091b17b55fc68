using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>How well the scorers put what is worth checking first, each beside the others.</summary>
internal static class ScorerMeasures
{
    /// <summary>Lines of a table: the rules alone, words and parts of words alone, and the scorer.</summary>
    public static IEnumerable<string> Lines(Debates debates, ICheckabilityScorer trained)
    {
        var bare = Trainer.Learn(debates.Training, ScorerMaking.MostFeatures, withSignals: false);
        (string Name, IReadOnlyList<Labelled> Sentences)[] sets =
        [
            ("debates, kept aside", debates.Evaluation),
            ("news, written by us", [.. LabelledSentences.Read(News).Sentences]),
        ];
        foreach (var (name, sentences) in sets)
        {
            yield return Text($"{name}: {sentences.Count} sentences, {sentences.Count(s => s.IsWorthChecking)} worth checking");
            yield return Line("the rules alone", By(new RuleScorer(), sentences)) + Shown(new RuleScorer(), sentences);
            yield return Line("words and parts of words alone", [.. sentences.Select(s => (bare.Logit(s.Text), s.IsWorthChecking))]);
            yield return Line("the scorer", By(trained, sentences)) + Shown(trained, sentences);
        }
    }

    private static string News => Path.Combine(AppContext.BaseDirectory, "Reading", "news.tsv");

    private static List<(double Score, bool IsWorth)> By(ICheckabilityScorer scorer, IEnumerable<Labelled> sentences) =>
        [.. sentences.Select(s => ((double)Of(scorer, s).Score, s.IsWorthChecking))];

    private static Checkability Of(ICheckabilityScorer scorer, Labelled sentence) =>
        scorer.Score(sentence.Text, new TextSpan(0, sentence.Text.Length), "en");

    private static string Line(string name, List<(double Score, bool IsWorth)> scored)
    {
        var (low, high) = Measures.Interval(scored);
        return Text($"  {name,-32} average precision {Measures.AveragePrecision(scored):F3} [{low:F3}, {high:F3}]");
    }

    private static string Shown(ICheckabilityScorer scorer, IReadOnlyList<Labelled> sentences)
    {
        var shown = sentences.Where(s => Of(scorer, s).IsLikely).ToList();
        var worth = shown.Count(s => s.IsWorthChecking);
        var all = sentences.Count(s => s.IsWorthChecking);
        return Text($", shows {worth} of {all} and flags {shown.Count} of {sentences.Count}");
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
