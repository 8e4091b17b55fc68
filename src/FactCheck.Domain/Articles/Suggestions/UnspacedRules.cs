namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Rules for a script without spaces: words are found wherever they stand, numbers in either kind of digits.</summary>
internal static class UnspacedRules
{
    private const string Digits = "〇零一二三四五六七八九十百千万亿两萬億兩";

    public static IEnumerable<CheckabilityReason> Reasons(Piece piece)
    {
        var numbers = Numbers(piece);
        foreach (var group in numbers.GroupBy(n => n.Signal).OrderBy(g => g.Key))
            yield return Piece.Reason(group.Key, group.Max(n => n.Points), group.Select(n => n.Words));
        if (numbers.Select(n => n.Words).Distinct(StringComparer.Ordinal).Count(w => w.Length > 0) > 1)
            yield return Piece.Reason(Signal.SeveralNumbers, 6, numbers.Select(n => n.Words));
        foreach (var (signal, points, words) in piece.Words.Inside)
        {
            string[] found = [.. words.Where(w => piece.Text.Contains(w, StringComparison.Ordinal)).Take(3)];
            if (found.Length > 0)
                yield return Piece.Reason(signal, points, found);
        }
    }

    private static List<(Signal Signal, int Points, string Words)> Numbers(Piece piece)
    {
        var (text, found) = (piece.Text, new List<(Signal, int, string)>());
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && IsDigit(text, end, at))
                end++;
            if (end == at)
                continue;
            if (Sort(text, at, end) is { } sort)
            {
                var start = sort.Before ? at - sort.Length : at;
                var last = sort.Before ? end : end + sort.Length;
                found.Add((sort.Signal, sort.Points, text[start..last]));
                end = Math.Max(end, last);
            }
            at = end - 1;
        }
        return found;
    }

    // Separators count only after a digit and before one.
    private static bool IsDigit(string text, int at, int start) =>
        char.IsDigit(text[at])
        || Digits.Contains(text[at], StringComparison.Ordinal)
        || (
            text[at] is '.' or ',' or '，' && at > start && char.IsDigit(text[at - 1]) && at + 1 < text.Length && char.IsDigit(text[at + 1])
        );

    private static (Signal Signal, int Points, int Length, bool Before)? Sort(string text, int at, int end)
    {
        foreach (var (signal, points, before, units) in ChineseLexicon.Units)
            foreach (var unit in units)
                if (
                    before
                        ? text.AsSpan(0, at).EndsWith(unit, StringComparison.Ordinal)
                        : text.AsSpan(end).StartsWith(unit, StringComparison.Ordinal)
                )
                    return (signal, points, unit.Length, before);
        // A lone character of these is mostly part of a word.
        return char.IsDigit(text[at]) || end - at > 1 ? (Signal.Number, 16, 0, false) : null;
    }
}
