using System.Globalization;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Finds percentages, sums of money, numbers with a unit, counts and numbers in words.</summary>
internal static class NumberRules
{
    /// <param name="piece">The sentence.</param>
    /// <param name="taken">The tokens that are part of a date; null when none is.</param>
    /// <param name="reasons">Takes what is found.</param>
    public static void Reasons(Piece piece, bool[]? taken, List<CheckabilityReason> reasons)
    {
        List<(Signal Signal, int First, int Last)>? found = null;
        for (var at = 0; at < piece.Tokens.Count; at++)
        {
            if (taken is not null && taken[at])
                continue;
            var (first, last, signal) = piece.Tokens[at].Kind == TokenKind.Number ? Digits(piece, at) : InWords(piece, at);
            if (signal is not { } kind)
                continue;
            (found ??= []).Add((kind, first, last));
            at = last;
        }
        if (found is null)
            return;
        for (var signal = Signal.Percentage; signal <= Signal.NumberWord; signal++)
            Of(piece, found, signal).AddTo(reasons, signal, Points(signal));
        if (Of(piece, found, null) is { Count: > 1 } all)
            all.AddTo(reasons, Signal.SeveralNumbers, 6);
    }

    private static Shown Of(Piece piece, List<(Signal Signal, int First, int Last)> found, Signal? signal)
    {
        var shown = new Shown(piece);
        foreach (var one in found)
            if (signal is null || one.Signal == signal)
                shown.Add(one.First, one.Last);
        return shown;
    }

    private static int Points(Signal signal) =>
        signal switch
        {
            Signal.Percentage or Signal.Money => 30,
            Signal.Unit => 28,
            Signal.Number => 16,
            _ => 12,
        };

    private static (int First, int Last, Signal? Signal) Digits(Piece piece, int at)
    {
        var (tokens, words) = (piece.Tokens, piece.Words);
        if (IsPercentSign(piece, at + 1))
            return (at, at + 1, Signal.Percentage);
        if (IsPercentSign(piece, at - 1) && tokens[at].Glued)
            return (at - 1, at, Signal.Percentage);
        var percent = words.Percent.At(tokens, at + 1);
        if (percent > 0)
            return (at, at + percent, Signal.Percentage);

        var scaled = at;
        while (words.Scales.At(tokens, scaled + 1) == 1 && scaled < at + 2 && !IsUnitRatherThanScale(piece, scaled + 1))
            scaled++;
        if (IsCurrencySign(piece, at - 1))
            return (at - 1, scaled, Signal.Money);
        if (IsCurrencySign(piece, scaled + 1))
            return (at, scaled + 1, Signal.Money);
        if (words.Currencies.At(tokens, scaled + 1) > 0)
            return (at, scaled + 1, Signal.Money);
        if (words.Units.At(tokens, scaled + 1) > 0)
            return (at, scaled + 1, Signal.Unit);

        // “28-point plan”
        if (
            piece.Is(at + 1, TokenKind.Symbol)
            && tokens[at + 1] is { Lower: "-", Glued: true }
            && piece.Is(at + 2, TokenKind.Word)
            && tokens[at + 2].Glued
        )
            return (at, at + 2, Signal.Unit);
        if (piece.Is(at + 1, TokenKind.Symbol) && tokens[at + 1] is { Lower: "°", Glued: true })
            return (at, at + 1, Signal.Unit);
        // “1,200 ships”: the thing that is counted follows.
        var counted = piece.Is(scaled + 1, TokenKind.Word) && !tokens[scaled + 1].Capital && !words.Small.Has(tokens[scaled + 1]);
        return (at, counted ? scaled + 1 : scaled, Signal.Number);
    }

    // “in one of”, “the two of them” say little; “five countries” and “half of the voters” can be counted.
    private static (int First, int Last, Signal? Signal) InWords(Piece piece, int at)
    {
        var (tokens, words) = (piece.Tokens, piece.Words);
        var count = words.NumberWords.At(tokens, at);
        if (count == 0)
            return (at, at, null);
        var last = at + count - 1;
        while (words.Scales.At(tokens, last + 1) == 1 || words.NumberWords.At(tokens, last + 1) == 1)
            last++;
        if (words.Percent.At(tokens, last + 1) is > 0 and var percent)
            return (at, last + percent, Signal.Percentage);
        if (words.Currencies.At(tokens, last + 1) > 0)
            return (at, last + 1, Signal.Money);
        if (words.Units.At(tokens, last + 1) > 0)
            return (at, last + 1, Signal.Unit);
        return (at, piece.Is(last + 1, TokenKind.Word) ? last + 1 : last, Signal.NumberWord);
    }

    // “5 m” is five metres, “$5 m” five million: with a money sign it is a scale.
    private static bool IsUnitRatherThanScale(Piece piece, int at) => piece.Tokens[at].Lower is "m" && !IsCurrencySign(piece, at - 2);

    private static bool IsPercentSign(Piece piece, int at) =>
        piece.Is(at, TokenKind.Symbol) && piece.Tokens[at].Lower is "%" or "٪" or "％" or "‰";

    private static bool IsCurrencySign(Piece piece, int at) =>
        piece.Is(at, TokenKind.Symbol) && char.GetUnicodeCategory(piece.Tokens[at].Lower[0]) == UnicodeCategory.CurrencySymbol;
}
