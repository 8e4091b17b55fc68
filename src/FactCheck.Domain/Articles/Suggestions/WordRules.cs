namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules that look words up in the lists of a language.</summary>
internal static class WordRules
{
    public static IEnumerable<CheckabilityReason> Reasons(Piece piece)
    {
        var words = piece.Words;
        return
        [
            .. One(piece, "Superlative", 28, "a superlative", Superlatives(piece)),
            .. One(piece, "Comparison", 16, "a comparison", Comparisons(piece)),
            .. One(piece, "Absolute", 8, "a claim without exception", piece.Find(words.Absolutes)),
            .. One(piece, "Act", 12, "an event", piece.Find(words.Acts)),
            .. One(piece, "Law", 8, "the law", words.NounsAreCapital ? piece.Find(words.Law) : Small(piece, words.Law)),
            .. One(piece, "Reporting", 8, "a reporting verb", piece.Find(words.Reporting)),
        ];
    }

    public static IEnumerable<CheckabilityReason> Against(Piece piece)
    {
        var words = piece.Words;
        return
        [
            .. Two(piece, "Opinion", -12, Small(piece, words.Opinions)),
            .. One(piece, "Future", -10, "about what may come", Small(piece, words.Future)),
            .. One(piece, "FirstPerson", -10, "first person", Small(piece, words.FirstPerson)),
        ];
    }

    private static IEnumerable<CheckabilityReason> One(
        Piece piece,
        string name,
        int points,
        string label,
        IEnumerable<(int First, int Last)> found
    )
    {
        var pieces = found.Take(3).Select(f => piece.Of(f.First, f.Last)).ToList();
        if (pieces.Count > 0)
            yield return Piece.Reason(name, points, label, pieces);
    }

    // A second opinion word weighs half as much again.
    private static IEnumerable<CheckabilityReason> Two(Piece piece, string name, int points, IEnumerable<(int First, int Last)> found)
    {
        var places = found.Take(2).ToList();
        return One(piece, name, places.Count > 1 ? points * 3 / 2 : points, places.Count > 1 ? "opinion words" : "an opinion word", places);
    }

    // “May”, “Will” and “US” in the middle of a sentence are names.
    private static IEnumerable<(int First, int Last)> Small(Piece piece, Phrases phrases) =>
        piece
            .Find(phrases)
            .Where(f =>
                piece.Tokens[f.First] is { Capital: false }
                || piece.Tokens[f.First].Lower is "i" or "i'm" or "i've" or "i'd" or "i'll"
                || (
                    piece.Opens(f.First)
                    && (piece.Tokens[f.First].Length == 1 || !piece.Tokens[f.First].AllCapitals)
                    && !piece.Is(f.First + 1, TokenKind.Number)
                )
            );

    // Words of the list, and “the coldest”: an English word in -est after “the” or a possessive.
    private static IEnumerable<(int First, int Last)> Superlatives(Piece piece)
    {
        foreach (var found in piece.Find(piece.Words.Superlatives))
            yield return found;
        if (!piece.Words.MonthsAreCapital || piece.Words.NounsAreCapital)
            yield break;
        for (var at = 1; at < piece.Tokens.Count; at++)
        {
            var (token, before) = (piece.Tokens[at], piece.Tokens[at - 1]);
            if (!token.IsWord || token.Capital || token.Lower.Length < 6 || !token.Lower.EndsWith("est", StringComparison.Ordinal))
                continue;
            if (before.Lower is "the" or "its" or "their" or "his" or "her" || before.Lower.EndsWith("'s", StringComparison.Ordinal))
                if (!NotSuperlative.Contains(token.Lower) && !piece.Words.Superlatives.Has(token))
                    yield return (at - 1, at);
        }
    }

    // “closer than ever”: any comparison has its “than”.
    private static IEnumerable<(int First, int Last)> Comparisons(Piece piece)
    {
        foreach (var found in piece.Find(piece.Words.Comparisons))
            yield return found;
        for (var at = 1; at < piece.Tokens.Count; at++)
        {
            if (piece.Tokens[at] is not { IsWord: true, Lower: "than" } || !piece.Is(at - 1, TokenKind.Word))
                continue;
            if (
                piece.Words.MonthsAreCapital
                && piece.Tokens[at - 1].Lower.EndsWith("er", StringComparison.Ordinal)
                && piece.Tokens[at - 1].Lower is not ("rather" or "other")
            )
                yield return (at - 1, Math.Min(at + 1, piece.Tokens.Count - 1));
        }
    }

    private static readonly HashSet<string> NotSuperlative = new(
        (
            "latest|forest|interest|request|protest|harvest|conquest|arrest|contest|invest|suggest|honest|modest|midwest|"
            + "northwest|southwest|priest|manifest|unrest|behest|bequest|tempest|digest|inquest|disinterest|rainforest|"
            + "earnest|nearest"
        ).Split('|'),
        StringComparer.Ordinal
    );
}
