namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Finds when: the more exact the date, the more points, and only the most exact one counts.</summary>
internal static class DateRules
{
    private const int Exact = 22;
    private const int Year = 16;
    private const int Part = 12;
    private const int Relative = 8;

    /// <summary>Null when there is none.</summary>
    /// <param name="piece">The sentence.</param>
    /// <param name="taken">The tokens that belong to a date and are no numbers any more; null when there is no date.</param>
    public static CheckabilityReason? Reason(Piece piece, out bool[]? taken)
    {
        taken = null;
        var (most, shown) = (0, new Shown(piece));
        for (var at = 0; at < piece.Tokens.Count; at++)
        {
            if (taken is not null && taken[at])
                continue;
            var (first, last, points) = At(piece, at);
            if (points == 0)
                continue;
            taken ??= new bool[piece.Tokens.Count];
            taken.AsSpan(first..(last + 1)).Fill(true);
            if (points > most)
                (most, shown) = (points, new Shown(piece));
            if (points == most)
                shown.Add(first, last);
        }
        return most == 0 ? null : shown.Reason(Signal.Date, most);
    }

    private static (int First, int Last, int Points) At(Piece piece, int at)
    {
        var (tokens, words) = (piece.Tokens, piece.Words);
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
            return (at, at, InDigits(piece, at));
        if (IsNamed(words.Months, words, token))
            return Month(piece, at);
        if (IsNamed(words.Days, words, token))
            return (at, at, Part);
        var count = words.RelativeDates.At(tokens, at);
        return (at, at + count - 1, count > 0 ? Relative : 0);
    }

    private static bool IsNamed(Phrases names, Lexicon words, Token token) =>
        names.Has(token) && (token.Capital || !words.MonthsAreCapital);

    // “Dec. 7, 2025”, “7 December 2025”, “7. Dezember”, “7 de diciembre de 2025”: the month with the numbers around it.
    private static (int First, int Last, int Points) Month(Piece piece, int at)
    {
        var (first, last) = (at, at);
        var before = at - 1;
        while (
            before >= 0
            && before >= at - 2
            && (piece.Is(before, TokenKind.Stop) || piece.Tokens[before].Lower is "de" or "of" or "the" or "st" or "nd" or "rd" or "th")
        )
            before--;
        if (IsDay(piece, before))
            first = before;
        var after = at + 1;
        if (first == at && IsDay(piece, after))
            last = after++;
        while (
            after < piece.Tokens.Count
            && after <= last + 2
            && (piece.Is(after, TokenKind.Comma) || piece.Tokens[after].Lower is "de" or "th" or "st" or "nd" or "rd")
        )
            after++;
        if (IsYear(piece, after))
            last = after;
        return (first, last, first < last ? Exact : Part);
    }

    private static bool IsDay(Piece piece, int at) =>
        piece.Is(at, TokenKind.Number) && piece.Tokens[at].Length <= 2 && Value(piece.Tokens[at].Lower) is >= 1 and <= 31;

    private static bool IsYear(Piece piece, int at) =>
        piece.Is(at, TokenKind.Number) && piece.Tokens[at].Length == 4 && Value(piece.Tokens[at].Lower) is >= 1500 and <= 2100;

    private static int InDigits(Piece piece, int at)
    {
        var digits = piece.Tokens[at].Lower;
        if (digits.Length is >= 8 and <= 10 && IsNumericDate(digits))
            return Exact;
        if (digits.Length is 4 or 5 && digits.IndexOf(':', StringComparison.Ordinal) is 1 or 2)
            return Part;
        if (!IsYear(piece, at))
            return 0;
        // “2,000 people” is written “2000 people” as well; and “$2000” is no year.
        if (
            at > 0
            && piece.Tokens[at - 1].Kind == TokenKind.Symbol
            && piece.Tokens[at].Glued
            && !"(“‘\"'«".Contains(piece.Tokens[at - 1].Lower, StringComparison.Ordinal)
        )
            return 0;
        if (at + 1 == piece.Tokens.Count)
            return Year;
        var next = piece.Tokens[at + 1];
        var unit =
            next.Lower is "%" or "€" or "£" or "$" or "-"
            || (piece.Words.Units.Has(next) && !IsYearWord(next.Lower))
            || piece.Words.Currencies.Has(next)
            || piece.Words.Percent.Has(next);
        return unit ? 0 : Year;
    }

    // “у 2014 році”, “в 2014 году”: the unit says that it is a year.
    private static bool IsYearWord(string word) =>
        word.StartsWith("рок", StringComparison.Ordinal) || word.StartsWith("год", StringComparison.Ordinal);

    private static bool IsNumericDate(string digits)
    {
        var parts = digits.Split('.', '/', '-');
        return parts.Length == 3
            && Array.TrueForAll(parts, p => p.Length is 1 or 2 or 4 && p.All(char.IsDigit))
            && (parts[0].Length == 4 ? Value(parts[1]) : Math.Min(Value(parts[0]), Value(parts[1]))) is >= 1 and <= 12;
    }

    private static int Value(string digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (!char.IsDigit(c))
                return -1;
            value = value * 10 + (int)char.GetNumericValue(c);
        }
        return value;
    }
}
