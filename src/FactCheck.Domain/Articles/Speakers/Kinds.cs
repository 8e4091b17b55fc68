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
            + "is entitled|"
            + "забороняє|зобов'язує|дозволяє|передбачає|вимагає|запрещает|обязывает|разрешает|предусматривает|требует|"
            + "verbietet|verpflichtet|erlaubt|verlangt|vorschreibt|schreibt|prohíbe|obliga|permite|exige|establece|"
            + "interdit|oblige|autorise|prévoit|impose"
    );

    private static readonly Phrases Penalties = new(
        "faces up to|face up to|can be fined|may be fined|can be jailed|may be jailed|carries a sentence|carries a penalty|carries a fine|"
            + "carries a maximum|carries a minimum"
    );

    private static readonly Phrases LawNames = new(
        "act|treaty|constitution|directive|statute|code|decree|ordinance|convention|amendment|article"
    );

    public static ClaimKind Guess(Piece statement, Wording wording, string? claimant)
    {
        var (counts, finds) = (new List<CheckabilityReason>(), new List<CheckabilityReason>());
        var date = DateRules.Reason(statement, out var taken);
        NumberRules.Reasons(statement, taken, counts);
        WordRules.Reasons(statement, finds);
        StatementRules.Reasons(statement, finds);
        var (numbers, words) = (Signals(counts), Signals(finds));
        var counted = numbers.Overlaps([Signal.Percentage, Signal.Money, Signal.Unit, Signal.Number]);
        if ((counted || numbers.Count > 0) && Stands(statement, words, numbers, wording, date is not null) is { } kind)
            return kind;
        if (counted)
            return ClaimKind.Statistic;
        if (IsRule(statement, words))
            return ClaimKind.Legal;
        if (words.Overlaps([Signal.Superlative, Signal.Comparison]) || Compares(statement))
            return ClaimKind.Comparison;
        if (words.Contains(Signal.Law))
            return ClaimKind.Legal;
        if (wording == Wording.Quoted)
            return ClaimKind.Quotation;
        if ((date is not null && numbers.Count == 0) || Happenings.Happened(statement, words.Contains(Signal.Act), date is not null))
            return ClaimKind.Event;
        if (numbers.Count > 0)
            return ClaimKind.Statistic;
        return claimant is null ? ClaimKind.Other : ClaimKind.Attribution;
    }

    // What a statement is though a figure stands in it; null when it is about the figure.
    private static ClaimKind? Stands(Piece piece, HashSet<Signal> words, HashSet<Signal> numbers, Wording wording, bool dated)
    {
        if (IsRule(piece, words))
            return ClaimKind.Legal;
        if (words.Contains(Signal.Superlative) || Compares(piece))
            return ClaimKind.Comparison;
        if (wording == Wording.Quoted || numbers.Contains(Signal.Percentage))
            return null;
        var happened = Happenings.Happened(piece, words.Contains(Signal.Act), dated && !numbers.Contains(Signal.Money));
        return happened && (dated || !numbers.Contains(Signal.Money)) && !IsGreatSum(piece) ? ClaimKind.Event : null;
    }

    // A law beside what it does, somebody's duty, or what somebody has to expect.
    private static bool IsRule(Piece piece, HashSet<Signal> words) =>
        words.Contains(Signal.Duty)
        || piece.Find(Penalties).Any()
        || ((words.Contains(Signal.Law) || piece.Tokens.Exists(LawNames.Has)) && piece.Find(Norms).Any());

    // “higher than in Aalto”, “twice as many as”; “more than 300” is a figure.
    private static bool Compares(Piece piece)
    {
        for (var at = 1; at < piece.Tokens.Count; at++)
        {
            var word = piece.Tokens[at].Lower;
            if (word is "than" or "als" or "que" or "ніж" or "чем" && IsComparative(piece, at) && !IsFigure(piece, at + 1))
                return true;
            if (word is "than" && IsComparative(piece, at) && IsPast(piece, at + 1))
                return true;
            if (word is "other" && piece.Tokens[at - 1].Lower is "no")
                return true;
            if (word is "as" && piece.Tokens[at - 1].Lower is "twice" or "times" or "half")
                return true;
        }
        return false;
    }

    private static bool IsComparative(Piece piece, int at)
    {
        for (var i = Math.Max(0, at - 8); i < at; i++)
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

    // “than ten years ago”
    private static bool IsPast(Piece piece, int at)
    {
        for (var i = at; i < piece.Tokens.Count && i < at + 4; i++)
            if (piece.Tokens[i].Lower is "ago" or "before" or "earlier")
                return true;
        return false;
    }

    // Millions are counted over years, not at an event.
    private static bool IsGreatSum(Piece piece)
    {
        for (var at = 1; at < piece.Tokens.Count; at++)
            if (piece.Is(at - 1, TokenKind.Number) && piece.Words.Scales.Has(piece.Tokens[at]) && piece.Tokens[at].Length > 1)
                return true;
        return false;
    }

    private static HashSet<Signal> Signals(List<CheckabilityReason> reasons) => [.. reasons.Select(r => r.Signal)];
}
