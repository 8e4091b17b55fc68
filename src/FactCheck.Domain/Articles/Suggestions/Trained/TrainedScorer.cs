using System.Buffers;

namespace FactCheck.Domain.Articles.Suggestions.Trained;

/// <summary>
/// Scores English by weights that were learned, of the signals of the rules, of words and of parts of words; any other language by
/// the rules. What the score says of the share of sentences worth checking: docs/checkability-model.md.
/// </summary>
public sealed class TrainedScorer(ScorerWeights weights) : ICheckabilityScorer
{
    private const float StrongWord = 0.1f;
    private const int MostWords = 3;

    private readonly RuleScorer _rules = new();

    /// <summary>With the weights this program came with.</summary>
    public TrainedScorer()
        : this(ScorerWeights.English) { }

    /// <inheritdoc />
    public Checkability Score(string text, TextSpan sentence, string language)
    {
        var piece = Piece.OfSentence(text, sentence, language);
        if (piece.Words != EnglishLexicon.English)
            return _rules.Score(text, sentence, language);
        var signals = RuleScorer.Reasons(text, piece);
        var strengths = ArrayPool<float>.Shared.Rent(2 * piece.Tokens.Count);
        try
        {
            var sum = new WordStrengths(weights.Features, strengths);
            SentenceFeatures.Of(piece.Tokens, ref sum);
            var logit = weights.Bias + sum.Weigh() + LengthWeight(sum.Words);
            foreach (var signal in signals)
                logit += Weight(signal);
            return new(Scaled(logit), Reasons(piece, signals, strengths));
        }
        finally
        {
            ArrayPool<float>.Shared.Return(strengths);
        }
    }

    // In debates no line came with a page and none stands below a picture: there the rules decide.
    private float Weight(CheckabilityReason reason) =>
        reason.Signal is Signal.Boilerplate or Signal.Caption
            ? reason.Points / 10f
            : weights.Of(reason.Signal) + (weights.PerPoint * reason.Points);

    private float LengthWeight(int words) => weights.PerWord * Features.Length(words);

    // The threshold lies in the middle of the scale, and the steps at its ends are wide enough to tell sentences apart.
    private int Scaled(float logit) => (int)(100 / (1 + MathF.Exp((weights.ThresholdLogit - logit) / 2)));

    // Points are tenths of the logit.
    private static int Points(float weight) => (int)MathF.Round(10 * weight);

    private List<CheckabilityReason> Reasons(Piece piece, List<CheckabilityReason> signals, float[] strengths)
    {
        var reasons = signals.ConvertAll(s => s with { Points = Points(Weight(s)) });
        var words = new List<(Token Token, float Strength)>();
        var at = 0;
        foreach (var token in piece.Tokens)
        {
            if (!SentenceFeatures.Counts(token))
                continue;
            if (MathF.Abs(strengths[at]) >= StrongWord && token.IsWord && token.Length > 2 && !piece.Words.Small.Has(token))
                words.Add((token, strengths[at]));
            at++;
        }
        Add(Signal.WordsFor, 1);
        Add(Signal.WordsAgainst, -1);
        return reasons;

        void Add(Signal signal, int sign)
        {
            var strongest = words.Where(w => w.Strength * sign > 0).OrderByDescending(w => w.Strength * sign).ToList();
            if (strongest.Count > 0)
                reasons.Add(
                    Piece.Reason(
                        signal,
                        Points(strongest.Take(MostWords).Sum(w => w.Strength)),
                        strongest.Select(w => piece.Text[w.Token.Start..w.Token.End])
                    )
                );
        }
    }
}
