using System.Runtime.CompilerServices;

namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>Up to three stretches of a sentence that show a signal, the same words once; they become strings with the reason.</summary>
internal struct Shown(Piece piece, StringComparison same = StringComparison.OrdinalIgnoreCase)
{
    /// <summary>So many are shown.</summary>
    public const int Most = 3;

    private Three _places;

    public readonly Piece Piece => piece;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no more are shown.</summary>
    public readonly bool IsFull => Count == Most;

    /// <summary>The words from one token to another.</summary>
    public void Add(int first, int last) => Add(new TextSpan(piece.Tokens[first].Start, piece.Tokens[last].End));

    public void Add(TextSpan words)
    {
        var (start, end) = (words.Start, words.End);
        while (start < end && char.IsWhiteSpace(piece.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(piece.Text[end - 1]))
            end--;
        if (IsFull)
            return;
        var added = piece.Text.AsSpan(start, end - start);
        for (var at = 0; at < Count; at++)
            if (added.Equals(piece.Text.AsSpan(_places[at].Start, _places[at].Length), same))
                return;
        _places[Count++] = new(start, end);
    }

    /// <summary>Nothing when nothing was found.</summary>
    public readonly void AddTo(List<CheckabilityReason> reasons, Signal signal, int points)
    {
        if (Count > 0)
            reasons.Add(Reason(signal, points));
    }

    public readonly CheckabilityReason Reason(Signal signal, int points)
    {
        var found = new string[Count];
        for (var at = 0; at < Count; at++)
            found[at] = Piece.Short(_places[at].In(piece.Text));
        return new(signal, points, found);
    }

    [InlineArray(Most)]
    private struct Three
    {
        private TextSpan _first;
    }
}
