using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>Makes examples of sentences, and learns from them.</summary>
internal sealed class Trainer
{
    // The points of the rules hold until many sentences speak against them: debates are no articles.
    private const double OnFeatures = 0.7,
        OnSignals = 200;
    private const int Rounds = 120;

    private static readonly int _signals = Enum.GetValues<Signal>().Length;
    private static readonly RuleScorer _rules = new();

    private readonly Vocabulary _vocabulary;
    private readonly double[] _weights;
    private readonly bool _withSignals;
    private double _steepness = 1,
        _shift;

    private Trainer(Vocabulary vocabulary, bool withSignals, IReadOnlyList<Labelled> sentences, double[] penalties)
    {
        (_vocabulary, _withSignals) = (vocabulary, withSignals);
        _weights = Regression.Fit([.. sentences.Select(Example)], penalties, Rounds);
    }

    public static Trainer Learn(IReadOnlyList<Labelled> sentences, int features, bool withSignals)
    {
        var vocabulary = Vocabulary.Of(sentences, features);
        double[] penalties =
        [
            .. Enumerable.Repeat(OnFeatures, vocabulary.Features.Count),
            .. withSignals ? Enumerable.Repeat(OnSignals, _signals + 2) : [],
        ];
        return new(vocabulary, withSignals, sentences, penalties);
    }

    /// <summary>Straightens the scores by sentences that nothing was learned from, so that 30 means three of ten.</summary>
    public void Calibrate(IReadOnlyList<Labelled> sentences)
    {
        var logits = sentences.Select(s => new Example([0], [(float)Raw(s.Text)], s.IsWorthChecking)).ToList();
        var fit = Regression.Fit(logits, [0.0], 200);
        (_steepness, _shift) = (fit[0], fit[1]);
    }

    public double Logit(string sentence) => (_steepness * Raw(sentence)) + _shift;

    /// <summary>The file of the weights, without its last line.</summary>
    public string Lines(int threshold) =>
        WeightsFile.Lines(
            threshold,
            (_steepness * _weights[^1]) + _shift,
            _steepness * _weights[_vocabulary.Features.Count + _signals],
            _steepness * _weights[_vocabulary.Features.Count + _signals + 1],
            Enum.GetValues<Signal>().Select((s, i) => (s, _steepness * _weights[_vocabulary.Features.Count + i])),
            _vocabulary.Features.Select((f, i) => (f, _steepness * _weights[i] * f.Rarity))
        );

    private double Raw(string sentence) => Regression.Logit(_weights, Example(new(sentence, false)));

    private Example Example(Labelled sentence)
    {
        var found = _vocabulary.Of(sentence.Text).ToList();
        if (_withSignals)
        {
            var reasons = _rules.Score(sentence.Text, new TextSpan(0, sentence.Text.Length), "en").Reasons;
            var first = _vocabulary.Features.Count;
            found.AddRange(reasons.Select(r => (first + (int)r.Signal, 1f)));
            found.Add((first + _signals, reasons.Sum(r => r.Points) / 25f));
            found.Add((first + _signals + 1, Features.Length(SentenceFeatures.WordsOf(sentence.Text))));
        }
        return new([.. found.Select(f => f.Feature)], [.. found.Select(f => f.Value)], sentence.IsWorthChecking);
    }
}
