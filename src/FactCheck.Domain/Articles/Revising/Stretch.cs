namespace FactCheck.Domain.Articles.Revising;

/// <summary>A stretch of a folded text, with the tokens it touches.</summary>
/// <param name="From">Folded offset of its first unit.</param>
/// <param name="To">Folded offset after its last unit.</param>
/// <param name="First">Its first token, perhaps only in part.</param>
/// <param name="Last">The token after its last.</param>
internal readonly record struct Stretch(int From, int To, int First, int Last)
{
    public int Count => Last - First;

    public (int From, int To) Place => (From, To);

    /// <summary>The stretch behind a span of the original; null when it holds no words.</summary>
    public static Stretch? Touching(Side side, TextSpan span)
    {
        var (from, to) = side.Folded.Folded(span);
        return from < to ? At(side, from, to) : null;
    }

    public static Stretch At(Side side, int from, int to) =>
        new(from, to, side.Tokens.FirstEndingAfter(from), side.Tokens.FirstStartingFrom(to));

    public static Stretch Over(Side side, int first, int last) => new(side.Tokens.Starts[first], side.Tokens.Ends[last - 1], first, last);

    /// <summary>How many units of meaning the tokens carry.</summary>
    public int Weight(Side side)
    {
        var weight = 0;
        for (var i = First; i < Last; i++)
            weight += side.Vocabulary.Weight(side.Tokens.Ids[i]);
        return weight;
    }

    public int Words(Side side)
    {
        var words = 0;
        for (var i = First; i < Last; i++)
            if (side.Vocabulary.IsWord(side.Tokens.Ids[i]))
                words++;
        return words;
    }
}
