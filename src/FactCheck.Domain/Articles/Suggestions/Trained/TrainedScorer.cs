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
        if (Lexicons.ForLanguage(language) != EnglishLexicon.English)
            return _rules.Score(text, sentence, language);
        var piece = Piece.OfSentence(text, sentence, language);
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

    private List<CheckabilityReason> Reasons(Piece piece, List<CheckabilityReason> reasons, ReadOnlySpan<float> strengths)
    {
        for (var at = 0; at < reasons.Count; at++)
            reasons[at] = reasons[at] with { Points = Points(Weight(reasons[at])) };
        Add(Signal.WordsFor, 1, piece, strengths, reasons);
        Add(Signal.WordsAgainst, -1, piece, strengths, reasons);
        return reasons;
    }

    // The strongest word, then the next: few are shown, and of equal ones the first stands first.
    private static void Add(Signal signal, int sign, Piece piece, ReadOnlySpan<float> strengths, List<CheckabilityReason> reasons)
    {
        var (shown, sum, counted, before) = (new Shown(piece), 0.0, 0, (Strength: float.MaxValue, Token: -1));
        while (counted < MostWords || !shown.IsFull)
        {
            var (strongest, word) = ((Strength: 0f, Token: -1), 0);
            for (var at = 0; at < piece.Tokens.Count; at++)
            {
                if (!SentenceFeatures.Counts(piece.Tokens[at]))
                    continue;
                var strength = sign * strengths[word++];
                var isNext = strength < before.Strength || (strength == before.Strength && at > before.Token);
                if (strength >= StrongWord && strength > strongest.Strength && isNext && IsShown(piece, at))
                    strongest = (strength, at);
            }
            if (strongest.Token < 0)
                break;
            before = strongest;
            if (counted++ < MostWords)
                sum += sign * strongest.Strength;
            shown.Add(strongest.Token, strongest.Token);
        }
        shown.AddTo(reasons, signal, Points((float)sum));
    }

    private static bool IsShown(Piece piece, int at) =>
        piece.Tokens[at] is { IsWord: true, Length: > 2 } token && !piece.Words.Small.Has(token);
}
