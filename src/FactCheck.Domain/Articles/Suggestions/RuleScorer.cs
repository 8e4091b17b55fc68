namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Adds up what a reader would name: numbers, dates, comparisons, names, quotes; questions and opinions count against.</summary>
public sealed class RuleScorer : ICheckabilityScorer
{
    /// <summary>What a sentence scores in which nothing was found: 8 points make it checkable.</summary>
    public const int Base = 42;

    /// <inheritdoc />
    public Checkability Score(string text, TextSpan sentence, string language)
    {
        var reasons = Reasons(text, Piece.OfSentence(text, sentence, language));
        return new(Math.Clamp(Base + reasons.Sum(r => r.Points), 0, 100), reasons);
    }

    internal static List<CheckabilityReason> Reasons(string text, Piece piece) =>
        [
            .. piece.Words.Inside.Count > 0 ? UnspacedRules.Reasons(piece) : Spaced(piece),
            .. LineRules.Quotes(piece),
            .. WordRules.Against(piece),
            .. LineRules.Against(text, piece),
        ];

    private static IEnumerable<CheckabilityReason> Spaced(Piece piece)
    {
        var dates = DateRules.Reasons(piece, out var taken);
        return
        [
            .. NumberRules.Reasons(piece, taken),
            .. dates,
            .. WordRules.Reasons(piece),
            .. StatementRules.Reasons(piece),
            .. NameRules.Reasons(piece),
        ];
    }
}
