namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules that look words up in the lists of a language.</summary>
internal static class WordRules
{
    public static IEnumerable<CheckabilityReason> Reasons(Piece piece)
    {
        var words = piece.Words;
        return
        [
            .. One(piece, Signal.Superlative, 28, Superlatives(piece)),
            .. One(piece, Signal.Comparison, 16, Comparisons(piece)),
            .. One(piece, Signal.Absolute, 8, Absolutes(piece)),
            .. One(piece, Signal.Act, 12, piece.Find(words.Acts)),
            .. One(piece, Signal.Law, 8, words.NounsAreCapital ? piece.Find(words.Law) : Small(piece, words.Law)),
            .. One(piece, Signal.Reporting, 8, piece.Find(words.Reporting)),
        ];
    }

    public static IEnumerable<CheckabilityReason> Against(Piece piece)
    {
        var words = piece.Words;
        return
        [
            .. Two(piece, Signal.Opinion, -12, Small(piece, words.Opinions)),
            .. One(piece, Signal.Future, -10, Small(piece, words.Future)),
            .. One(piece, Signal.FirstPerson, -10, Small(piece, words.FirstPerson)),
        ];
    }

    public static IEnumerable<CheckabilityReason> One(Piece piece, Signal signal, int points, IEnumerable<(int First, int Last)> found)
    {
        var pieces = found.Take(3).Select(f => piece.Of(f.First, f.Last)).ToList();
        if (pieces.Count > 0)
            yield return Piece.Reason(signal, points, pieces);
    }

    // A second opinion word weighs half as much again.
    private static IEnumerable<CheckabilityReason> Two(Piece piece, Signal signal, int points, IEnumerable<(int First, int Last)> found)
    {
        var places = found.Take(2).ToList();
        return One(piece, signal, places.Count > 1 ? points * 3 / 2 : points, places);
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

    // Words of the list, and “no town has”, “none of the towns has”: what denies all of a kind.
    private static IEnumerable<(int First, int Last)> Absolutes(Piece piece)
    {
        foreach (var found in piece.Find(piece.Words.Absolutes))
            yield return found;
        for (var at = 0; at < piece.Tokens.Count; at++)
        {
            if (piece.Words.Denials.At(piece.Tokens, at) is var count && count == 0)
                continue;
            for (var verb = at + count; verb < piece.Tokens.Count && verb <= at + count + 5 && piece.Is(verb, TokenKind.Word); verb++)
            {
                if (!piece.Words.Helping.Has(piece.Tokens[verb]))
                    continue;
                yield return (at, verb);
                break;
            }
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
            else if (More(piece, at) is { } more)
                yield return (more, at);
        }
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
