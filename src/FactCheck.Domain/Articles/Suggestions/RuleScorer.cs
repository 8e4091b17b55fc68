namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Adds up what a reader would name: numbers, dates, comparisons, names, quotes; questions and opinions count against.</summary>
public sealed class RuleScorer : ICheckabilityScorer
{
    /// <summary>What a sentence scores in which nothing was found.</summary>
    public const int Base = 20;

    /// <inheritdoc />
    public Checkability Score(string text, TextSpan sentence, string language)
    {
        var piece = Piece.OfSentence(text, sentence, language);
        var reasons = Reasons(text, piece);
        return new(Math.Clamp(Base + reasons.Sum(r => r.Points), 0, 100), reasons);
    }

    private static List<CheckabilityReason> Reasons(string text, Piece piece)
    {
        var dates = DateRules.Reasons(piece, out var taken);
        return
        [
            .. NumberRules.Reasons(piece, taken),
            .. dates,
            .. WordRules.Reasons(piece),
            .. NameRules.Reasons(piece),
            .. LineRules.Quotes(piece),
            .. WordRules.Against(piece),
            .. LineRules.Against(text, piece),
        ];
    }
}
