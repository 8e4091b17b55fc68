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

    internal static List<CheckabilityReason> Reasons(string text, Piece piece)
    {
        var reasons = new List<CheckabilityReason>(8);
        if (piece.Words.Inside.Count > 0)
            reasons.AddRange(UnspacedRules.Reasons(piece));
        else
            Spaced(piece, reasons);
        LineRules.Quotes(piece, reasons);
        WordRules.Against(piece, reasons);
        LineRules.Against(text, piece, reasons);
        return reasons;
    }

    private static void Spaced(Piece piece, List<CheckabilityReason> reasons)
    {
        var date = DateRules.Reason(piece, out var taken);
        NumberRules.Reasons(piece, taken, reasons);
        if (date is not null)
            reasons.Add(date);
        WordRules.Reasons(piece, reasons);
        StatementRules.Reasons(piece, reasons);
        NameRules.Reasons(piece, reasons);
    }
}
