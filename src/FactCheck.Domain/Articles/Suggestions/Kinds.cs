using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Guesses what sort of statement a claim is from what the rules find in its words.</summary>
internal static class Kinds
{
    public static ClaimKind Guess(Piece statement, Wording wording, string? claimant)
    {
        var dates = DateRules.Reasons(statement, out var taken);
        var numbers = Names(NumberRules.Reasons(statement, taken));
        var words = Names(WordRules.Reasons(statement));
        if (numbers.Overlaps(["Percentage", "Money", "Unit", "Number"]))
            return ClaimKind.Statistic;
        if (words.Overlaps(["Superlative", "Comparison"]))
            return ClaimKind.Comparison;
        if (words.Contains("Law"))
            return ClaimKind.Legal;
        if (wording == Wording.Quoted)
            return ClaimKind.Quotation;
        if (words.Contains("Act") || dates.Count > 0)
            return ClaimKind.Event;
        if (numbers.Count > 0)
            return ClaimKind.Statistic;
        return claimant is null ? ClaimKind.Other : ClaimKind.Attribution;
    }

    private static HashSet<string> Names(IEnumerable<CheckabilityReason> reasons) =>
        reasons.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
}
