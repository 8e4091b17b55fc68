namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Finds who and where: words with capitals in the middle of a sentence, and acronyms.</summary>
internal static class NameRules
{
    private const int PointsEach = 5;
    private const int MostPoints = 15;

    public static void Reasons(Piece piece, List<CheckabilityReason> reasons)
    {
        // In a title with a capital on every word a capital says nothing.
        var (words, capitals) = (0, 0);
        foreach (var token in piece.Tokens)
            (words, capitals) = (words + (token.IsWord ? 1 : 0), capitals + (token.Capital ? 1 : 0));
        if (words > 1 && capitals == words)
            return;
        var (shown, different) = (new Shown(piece), new Shown(piece, StringComparison.Ordinal));
        for (var at = 0; at < piece.Tokens.Count; at++)
            if (Name(piece, ref at) is { } name)
            {
                shown.Add(name);
                different.Add(name);
            }
        if (shown.Count == 0)
            return;
        shown.AddTo(reasons, Signal.Name, Math.Min(MostPoints, PointsEach * different.Count));
        for (var at = 1; at < piece.Tokens.Count; at++)
            if (IsPlace(piece, at))
            {
                var place = new Shown(piece);
                place.Add(at - 1, at);
                place.AddTo(reasons, Signal.Place, 8);
                return;
            }
    }

    // “in Anchorage”, but not “in August” and not “in AP style”.
    private static bool IsPlace(Piece piece, int at) =>
        IsCapital(piece, at)
        && !IsDate(piece, at)
        && !piece.Words.Small.Has(piece.Tokens[at])
        && !piece.Tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal)
        && piece.Words.Places.Has(piece.Tokens[at - 1])
        && !piece.Words.NounsAreCapital;

    // The name that begins at a token, if one does; the token is then its last.
    private static TextSpan? Name(Piece piece, ref int at)
    {
        if (!IsCapital(piece, at))
            return null;
        var first = at;
        while (Continues(piece, at))
            at++;
        if (
            IsCapital(piece, at + 2)
            && piece.Tokens[at + 1].Lower is "of" or "de" or "van" or "von" or "der" or "al" or "bin" or "del" or "la" or "du" or "da"
        )
        {
            at += 2;
            while (Continues(piece, at))
                at++;
        }
        if (piece.Opens(first) && !Speaks(piece, first, at))
            first += SmallWords(piece, first, at);
        if (first > at || IsNoName(piece, first, at))
            return null;
        var end = piece.Tokens[at].End;
        var owner = end > 1 && piece.Text[end - 1] == 's' && piece.Text[end - 2] is '’' or '\'';
        return new(piece.Tokens[first].Start, owner ? end - 2 : end);
    }

    private static bool IsCapital(Piece piece, int at) => piece.Is(at, TokenKind.Word) && piece.Tokens[at].Capital;

    // A run ends at a mark, and at “Putin’s”: what follows is another name.
    private static bool Continues(Piece piece, int at) =>
        IsCapital(piece, at + 1) && !piece.Tokens[at].Lower.EndsWith("'s", StringComparison.Ordinal) && !IsDate(piece, at + 1);

    private static bool IsDate(Piece piece, int at) =>
        piece.Words.Months.Has(Bare(piece.Tokens[at].Lower)) || piece.Words.Days.Has(Bare(piece.Tokens[at].Lower));

    // “Ignatov said”: what stands before a reporting verb is somebody.
    private static bool Speaks(Piece piece, int first, int last) =>
        first == last
        && !piece.Words.Small.Has(piece.Tokens[first])
        && (piece.Words.Saying.At(piece.Tokens, last + 1) > 0 || piece.Words.Telling.At(piece.Tokens, last + 1) > 0);

    // How many words at the start of a sentence to leave out: a lone one always, a small one before a name as well.
    private static int SmallWords(Piece piece, int first, int last)
    {
        if (IsAcronym(piece.Tokens[first]))
            return 0;
        if (first == last)
            return 1;
        return piece.Words.Small.Has(piece.Tokens[first]) ? 1 : 0;
    }

    private static bool IsNoName(Piece piece, int first, int last)
    {
        if (first < last)
            return false;
        var token = piece.Tokens[first];
        if (IsDate(piece, first) || token.Lower is "i" or "i'm" or "i've" or "i'd" or "i'll" || piece.Words.Small.Has(token))
            return !IsAcronym(token) || token.Lower.Length == 1;
        return piece.Words.NounsAreCapital && !IsAcronym(token);
    }

    private static bool IsAcronym(Token token)
    {
        if (!token.Capital || token.Lower.Length < 2)
            return false;
        return token.Lower.Contains('.', StringComparison.Ordinal) || (token.Length >= 2 && token.AllCapitals);
    }

    private static string Bare(string name) =>
        name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
}
