namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Statements without a number that a document can settle: what a rule asks of whom, and who or what somebody is.</summary>
internal static class StatementRules
{
    private const int LongestRole = 8;

    public static IEnumerable<CheckabilityReason> Reasons(Piece piece) =>
        [.. WordRules.One(piece, Signal.Duty, 16, Duties(piece)), .. WordRules.One(piece, Signal.Identity, 14, Identities(piece))];

    // “Employers must report”, but not “we must”: a duty is somebody else’s, and no quote’s appeal.
    private static IEnumerable<(int First, int Last)> Duties(Piece piece) =>
        piece
            .Find(piece.Words.Duties)
            .Concat(
                piece
                    .Find(piece.Words.Obligations)
                    .Where(f =>
                        piece.Is(f.First - 1, TokenKind.Word)
                        && !piece.Words.Pronouns.Has(piece.Tokens[f.First - 1])
                        && !piece.Words.Small.Has(piece.Tokens[f.First - 1])
                        && !piece.Quotes.Exists(q => q.Start <= piece.Tokens[f.First].Start && piece.Tokens[f.First].Start < q.End)
                    )
                    .Select(f => (f.First - 1, f.Last))
            );

    private static IEnumerable<(int First, int Last)> Identities(Piece piece)
    {
        foreach (var found in piece.Find(piece.Words.Identities))
            yield return found;
        for (var at = 1; at < piece.Tokens.Count - 1; at++)
            if (piece.Words.Copulas.Has(piece.Tokens[at]) && Role(piece, at) is { } last)
                yield return (at, last);
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
