namespace FactCheck.Domain.Articles.Revising;

/// <summary>An old and a new text with the alignment of their tokens.</summary>
internal sealed class Revision
{
    public Revision(string before, string after, string language)
    {
        var vocabulary = new Vocabulary();
        (Before, After, Vocabulary) = (new(before, vocabulary, language), new(after, vocabulary, language), vocabulary);
        var alignment = Alignment.Between(Before.Tokens, After.Tokens, vocabulary);
        Pairs = ParagraphPairs.Between(Before, After, alignment);
        (Forth, Back) = Pairs.Straighten(alignment);
    }

    /// <summary>Which paragraph became which.</summary>
    public ParagraphPairs Pairs { get; }

    public Side Before { get; }

    public Side After { get; }

    public Vocabulary Vocabulary { get; }

    public int[] Forth { get; }

    public int[] Back { get; }
}

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
