namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Statements without a number that a document can settle: what a rule asks of whom, and who or what somebody is.</summary>
internal static class StatementRules
{
    private const int LongestRole = 8;

    public static void Reasons(Piece piece, List<CheckabilityReason> reasons)
    {
        Duties(piece).AddTo(reasons, Signal.Duty, 16);
        Identities(piece).AddTo(reasons, Signal.Identity, 14);
    }

    // “Employers must report”, but not “we must”: a duty is somebody else’s, and no quote’s appeal.
    private static Places Duties(Piece piece)
    {
        var places = new Places(piece);
        places.AddAll(piece.Words.Duties);
        foreach (var (first, last) in piece.Find(piece.Words.Obligations))
            if (
                piece.Is(first - 1, TokenKind.Word)
                && !piece.Words.Pronouns.Has(piece.Tokens[first - 1])
                && !piece.Words.Small.Has(piece.Tokens[first - 1])
                && !piece.IsQuoted(piece.Tokens[first])
            )
                places.Add(first - 1, last);
        return places;
    }

    private static Places Identities(Piece piece)
    {
        var places = new Places(piece);
        places.AddAll(piece.Words.Identities);
        for (var at = 1; at < piece.Tokens.Count - 1 && !places.IsFull; at++)
            if (piece.Words.Copulas.Has(piece.Tokens[at]) && Role(piece, at) is { } last)
                places.Add(at, last);
        return places;
    }

    // “Mara Lindqvist is a surgeon”, “the town is the seat of the court”: a name before the verb, or a place or owner after the role.
    private static int? Role(Piece piece, int verb)
    {
        if (!piece.Words.Determiners.Has(piece.Tokens[verb + 1]))
            return null;
        var last = verb + 1;
        while (last + 1 < piece.Tokens.Count && last - verb < LongestRole && piece.Is(last + 1, TokenKind.Word))
        {
            last++;
            if (piece.Words.Opinions.Has(piece.Tokens[last]))
                return null;
            if (
                last > verb + 2
                && (piece.Words.Places.Has(piece.Tokens[last]) || piece.Words.Owners.Has(piece.Tokens[last]))
                && last + 1 < piece.Tokens.Count
            )
                return last + 1;
        }
        return last > verb + 1 && IsName(piece, verb - 1) ? last : null;
    }

    private static bool IsName(Piece piece, int at) =>
        piece.Tokens[at].Capital && !piece.Words.Small.Has(piece.Tokens[at]) && !(piece.Words.NounsAreCapital && piece.Opens(at));
}
