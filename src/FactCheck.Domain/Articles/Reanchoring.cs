using System.Text.RegularExpressions;

namespace FactCheck.Domain.Articles;

/// <summary>What became of a span in a revised text.</summary>
public enum AnchorOutcome
{
    /// <summary>The same words stand there.</summary>
    Unchanged,

    /// <summary>Other words stand where they stood.</summary>
    Changed,

    /// <summary>They are gone.</summary>
    Vanished,
}

/// <summary>Where a span is in the revised text.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Span">Its place; null when it vanished.</param>
public sealed record Reanchored(AnchorOutcome Outcome, TextSpan? Span);

/// <summary>Finds spans of a text again in its revision.</summary>
public static class Reanchoring
{
    /// <summary>One answer for each span, in their order.</summary>
    public static IReadOnlyList<Reanchored> Of(string before, string after, IReadOnlyList<TextSpan> spans) => [.. spans.Select(s => One(before, after, s))];

    private static Reanchored One(string before, string after, TextSpan span)
    {
        var exact = span.In(before);
        var at = after.IndexOf(exact, StringComparison.Ordinal);
        var unique = at >= 0 && after.IndexOf(exact, at + 1, StringComparison.Ordinal) < 0;
        return unique ? new(AnchorOutcome.Unchanged, new(at, at + exact.Length)) : new(AnchorOutcome.Vanished, null);
    }
}

/// <summary>What became of a stretch of words.</summary>
public enum DiffKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It went.</summary>
    Removed,

    /// <summary>It came.</summary>
    Added,
}

/// <summary>A stretch of words that share one fate.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Text">The words.</param>
/// <param name="BeforeStart">Where it is in the old text.</param>
/// <param name="AfterStart">Where it is in the new one.</param>
public sealed record DiffPiece(DiffKind Kind, string Text, int BeforeStart, int AfterStart);

/// <summary>The difference between two texts, word by word.</summary>
public static partial class WordDiff
{
    /// <summary>The pieces in order.</summary>
    public static IReadOnlyList<DiffPiece> Of(string before, string after)
    {
        string[] old = [.. Word().Matches(before).Select(m => m.Value)], now = [.. Word().Matches(after).Select(m => m.Value)];
        var head = 0;
        while (head < old.Length && head < now.Length && string.Equals(old[head], now[head], StringComparison.Ordinal)) head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && string.Equals(old[^(tail + 1)], now[^(tail + 1)], StringComparison.Ordinal)) tail++;
        var same = string.Concat(old[..head]);
        var (removed, added) = (string.Concat(old[head..^tail]), string.Concat(now[head..^tail]));
        DiffPiece[] pieces =
        [
            new(DiffKind.Same, same, 0, 0), new(DiffKind.Removed, removed, same.Length, same.Length), new(DiffKind.Added, added, same.Length + removed.Length, same.Length),
            new(DiffKind.Same, string.Concat(old[^tail..]), same.Length + removed.Length, same.Length + added.Length),
        ];
        return [.. pieces.Where(p => p.Text.Length > 0)];
    }

    [GeneratedRegex(@"\s+|\S+", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Word();
}
