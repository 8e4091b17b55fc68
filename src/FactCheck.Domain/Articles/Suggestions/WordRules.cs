namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules that look words up in the lists of a language.</summary>
internal static class WordRules
{
    public static void Reasons(Piece piece, List<CheckabilityReason> reasons)
    {
        var words = piece.Words;
        Superlatives(piece).AddTo(reasons, Signal.Superlative, 28);
        Comparisons(piece).AddTo(reasons, Signal.Comparison, 16);
        Absolutes(piece).AddTo(reasons, Signal.Absolute, 8);
        Found(piece, words.Acts).AddTo(reasons, Signal.Act, 12);
        (words.NounsAreCapital ? Found(piece, words.Law) : Small(piece, words.Law, Places.Most)).AddTo(reasons, Signal.Law, 8);
        Found(piece, words.Reporting).AddTo(reasons, Signal.Reporting, 8);
    }

    public static void Against(Piece piece, List<CheckabilityReason> reasons)
    {
        var words = piece.Words;
        // A second opinion word weighs half as much again.
        var opinions = Small(piece, words.Opinions, most: 2);
        opinions.AddTo(reasons, Signal.Opinion, opinions.Count > 1 ? -18 : -12);
        Small(piece, words.Future, Places.Most).AddTo(reasons, Signal.Future, -10);
        Small(piece, words.FirstPerson, Places.Most).AddTo(reasons, Signal.FirstPerson, -10);
    }

    private static Places Found(Piece piece, Phrases phrases)
    {
        var places = new Places(piece);
        places.AddAll(phrases);
        return places;
    }

    // “May”, “Will” and “US” in the middle of a sentence are names.
    private static Places Small(Piece piece, Phrases phrases, int most)
    {
        var places = new Places(piece, most);
        foreach (var (first, last) in piece.Find(phrases))
            if (
                piece.Tokens[first] is { Capital: false }
                || piece.Tokens[first].Lower is "i" or "i'm" or "i've" or "i'd" or "i'll"
                || (
                    piece.Opens(first)
                    && (piece.Tokens[first].Length == 1 || !piece.Tokens[first].AllCapitals)
                    && !piece.Is(first + 1, TokenKind.Number)
                )
            )
                places.Add(first, last);
        return places;
    }

    // Words of the list, and “the coldest”: an English word in -est after “the” or a possessive.
    private static Places Superlatives(Piece piece)
    {
        var places = Found(piece, piece.Words.Superlatives);
        if (!piece.Words.MonthsAreCapital || piece.Words.NounsAreCapital)
            return places;
        for (var at = 1; at < piece.Tokens.Count && !places.IsFull; at++)
        {
            var (token, before) = (piece.Tokens[at], piece.Tokens[at - 1]);
            if (!token.IsWord || token.Capital || token.Lower.Length < 6 || !token.Lower.EndsWith("est", StringComparison.Ordinal))
                continue;
            if (before.Lower is "the" or "its" or "their" or "his" or "her" || before.Lower.EndsWith("'s", StringComparison.Ordinal))
                if (!NotSuperlative.Contains(token.Lower) && !piece.Words.Superlatives.Has(token))
                    places.Add(at - 1, at);
        }
        return places;
    }

    // Words of the list, and “no town has”, “none of the towns has”: what denies all of a kind.
    private static Places Absolutes(Piece piece)
    {
        var places = Found(piece, piece.Words.Absolutes);
        for (var at = 0; at < piece.Tokens.Count && !places.IsFull; at++)
        {
            if (piece.Words.Denials.At(piece.Tokens, at) is var count && count == 0)
                continue;
            for (var verb = at + count; verb < piece.Tokens.Count && verb <= at + count + 5 && piece.Is(verb, TokenKind.Word); verb++)
            {
                if (!piece.Words.Helping.Has(piece.Tokens[verb]))
                    continue;
                places.Add(at, verb);
                break;
            }
        }
        return places;
    }

    // “closer than ever”: any comparison has its “than”.
    private static Places Comparisons(Piece piece)
    {
        var places = Found(piece, piece.Words.Comparisons);
        for (var at = 1; at < piece.Tokens.Count && !places.IsFull; at++)
        {
            if (piece.Tokens[at] is not { IsWord: true, Lower: "than" } || !piece.Is(at - 1, TokenKind.Word))
                continue;
            if (
                piece.Words.MonthsAreCapital
                && piece.Tokens[at - 1].Lower.EndsWith("er", StringComparison.Ordinal)
                && piece.Tokens[at - 1].Lower is not ("rather" or "other")
            )
                places.Add(at - 1, Math.Min(at + 1, piece.Tokens.Count - 1));
            else if (More(piece, at) is { } more)
                places.Add(more, at);
        }
        return places;
    }

    // “more often than”, “fewer of its buses than”: the word that compares stands a little before.
    private static int? More(Piece piece, int than)
    {
        for (var at = than - 1; at >= 0 && at >= than - 6 && piece.Is(at, TokenKind.Word); at--)
            if (piece.Tokens[at].Lower is "more" or "less" or "fewer")
                return at;
        return null;
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
