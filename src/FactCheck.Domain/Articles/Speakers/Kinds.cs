using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Articles.Speakers;

/// <summary>Guesses what sort of statement a claim is from what the rules find in its words; a number alone decides nothing.</summary>
internal static class Kinds
{
    // What the law does: beside a word of the law it makes a statement about it, whatever figure it sets.
    private static readonly Phrases Norms = new(
        "requires|require|required|bans|ban|allows|allow|allowed|prohibits|prohibit|obliges|oblige|obliged|limits|caps|forbids|forbid|"
            + "permits|permit|entitles|entitled|guarantees|exempts|exempt|punishes|punishable|must|shall|may not|illegal|unlawful|"
            + "unconstitutional|legally|by law|under the law|under the act|under the treaty|under the constitution|sets|makes it|binds|"
            + "забороняє|зобов'язує|дозволяє|передбачає|вимагає|запрещает|обязывает|разрешает|предусматривает|требует|"
            + "verbietet|verpflichtet|erlaubt|verlangt|vorschreibt|schreibt|prohíbe|obliga|permite|exige|establece|"
            + "interdit|oblige|autorise|prévoit|impose"
    );

    private static readonly Phrases LawNames = new(
        "act|treaty|constitution|directive|statute|code|decree|ordinance|convention|amendment|article"
    );

    // What happens once, at a time and a place.
    private static readonly Phrases Events = new(
        "signed|voted|resigned|elected|re-elected|appointed|arrested|charged|convicted|sentenced|acquitted|killed|wounded|injured|died|"
            + "invaded|seized|captured|occupied|annexed|bombed|struck|shelled|launched|collapsed|sank|exploded|crashed|burned|burnt|"
            + "opened|closed|visited|met|hosted|dismissed|founded|withdrew|arrived|demolished|evacuated|erupted|landed|attacked|"
            + "rejected|approved|adopted|vetoed|banned|fined|sued|fired|flooded|derailed|kidnapped|abducted|released|freed|detained|"
            + "assassinated|born|married|drowned|rescued|raided|ratified|dissolved|abolished|inaugurated|unveiled"
    );

    public static ClaimKind Guess(Piece statement, Wording wording, string? claimant)
    {
        var dates = DateRules.Reasons(statement, out var taken);
        var numbers = Names(NumberRules.Reasons(statement, taken));
        var words = Names(WordRules.Reasons(statement));
        var counted = numbers.Overlaps(["Percentage", "Money", "Unit", "Number"]);
        if (counted && Stands(statement, words, numbers, wording, dates.Count > 0) is { } kind)
            return kind;
        if (counted)
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

    // What a statement is though a figure stands in it; null when it is about the figure.
    private static ClaimKind? Stands(Piece piece, HashSet<string> words, HashSet<string> numbers, Wording wording, bool dated)
    {
        if ((words.Contains("Law") || piece.Tokens.Exists(LawNames.Has)) && piece.Find(Norms).Any())
            return ClaimKind.Legal;
        if (words.Contains("Superlative") || Compares(piece))
            return ClaimKind.Comparison;
        if (wording == Wording.Quoted || numbers.Contains("Percentage"))
            return null;
        var happened = piece.Words.MonthsAreCapital && !piece.Words.NounsAreCapital ? piece.Find(Events).Any() : words.Contains("Act");
        return happened && (dated || !numbers.Contains("Money")) && !IsGreatSum(piece) ? ClaimKind.Event : null;
    }

    // “higher than in Aalto”, “twice as many as”; “more than 300” is a figure.
    private static bool Compares(Piece piece)
    {
        for (var at = 1; at < piece.Tokens.Count; at++)
        {
            var word = piece.Tokens[at].Lower;
            if (word is "than" or "als" or "que" or "ніж" or "чем" && IsComparative(piece, at) && !IsFigure(piece, at + 1))
                return true;
            if (word is "as" && piece.Tokens[at - 1].Lower is "twice" or "times" or "half")
                return true;
        }
        return false;
    }

    private static bool IsComparative(Piece piece, int at)
    {
        for (var i = Math.Max(0, at - 4); i < at; i++)
            if (
                piece.Tokens[i].Lower
                    is "more"
                        or "less"
                        or "fewer"
                        or "worse"
                        or "better"
                        or "mehr"
                        or "weniger"
                        or "plus"
                        or "moins"
                        or "más"
                        or "menos"
                        or "більше"
                        or "менше"
                        or "больше"
                        or "меньше"
                || (piece.Tokens[i].Lower.Length > 4 && piece.Tokens[i].Lower.EndsWith("er", StringComparison.Ordinal) && i == at - 1)
            )
                return true;
        return false;
    }

    private static bool IsFigure(Piece piece, int at) =>
        piece.Is(at, TokenKind.Number)
        || piece.Is(at, TokenKind.Symbol)
        || (
            at < piece.Tokens.Count
            && (piece.Words.NumberWords.At(piece.Tokens, at) > 0 || piece.Tokens[at].Lower is "a" or "one" or "half")
        );

    // Millions are counted over years, not at an event.
    private static bool IsGreatSum(Piece piece)
    {
        for (var at = 1; at < piece.Tokens.Count; at++)
            if (piece.Is(at - 1, TokenKind.Number) && piece.Words.Scales.Has(piece.Tokens[at]) && piece.Tokens[at].Length > 1)
                return true;
        return false;
    }

    private static HashSet<string> Names(IEnumerable<CheckabilityReason> reasons) =>
        reasons.Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
}
