namespace FactCheck.Domain.Articles.Revising;

/// <summary>An old and a new text with the alignment of their tokens.</summary>
internal sealed class Revision
{
    private readonly int[] _lastPlaced;
    private readonly int[] _nextPlaced;
    private (Stretch Claim, (Stretch Place, double Likeness)? Home)? _home;
    private (int Cost, int Start)[] _above = [];
    private (int Cost, int Start)[] _row = [];

    public Revision(string before, string after, string language)
    {
        var vocabulary = new Vocabulary();
        (Before, After, Vocabulary) = (new(before, vocabulary, language), new(after, vocabulary, language), vocabulary);
        var alignment = Alignment.Between(Before.Tokens, After.Tokens, vocabulary);
        Pairs = ParagraphPairs.Between(Before, After, alignment);
        (Forth, Back) = Pairs.Straighten(alignment);
        (_lastPlaced, _nextPlaced) = Neighbours(Forth);
        Votes = new(Before, After);
    }

    /// <summary>Which paragraph became which.</summary>
    public ParagraphPairs Pairs { get; }

    public Side Before { get; }

    public Side After { get; }

    public Vocabulary Vocabulary { get; }

    public int[] Forth { get; }

    public int[] Back { get; }

    public Votes Votes { get; }

    /// <summary>The nearest old token before one that has a place in the new text, or -1.</summary>
    public int PlacedBefore(int token) => token == 0 ? -1 : _lastPlaced[token - 1];

    /// <summary>The nearest old token from one on that has a place in the new text, or the count of tokens.</summary>
    public int PlacedFrom(int token) => token == Forth.Length ? token : _nextPlaced[token];

    /// <summary>Where a claim stands at home, looked for once though it is asked for twice.</summary>
    public (Stretch Place, double Likeness)? HomeOf(Stretch claim, Func<(Stretch Place, double Likeness)?> look)
    {
        if (_home is not { } known || known.Claim != claim)
            _home = known = (claim, look());
        return known.Home;
    }

    /// <summary>Two rows of this length at least, which whoever asks next writes over.</summary>
    public ((int Cost, int Start)[] Above, (int Cost, int Start)[] Row) Rows(int length)
    {
        if (_above.Length < length)
            (_above, _row) = (new (int, int)[length], new (int, int)[length]);
        return (_above, _row);
    }

    // Asked for each of ten thousand notes: in a text of which nothing stayed, looking for it would take the whole text each time.
    private static (int[] Last, int[] Next) Neighbours(int[] forth)
    {
        var (last, next) = (new int[forth.Length], new int[forth.Length]);
        for (var i = 0; i < forth.Length; i++)
            last[i] =
                forth[i] >= 0 ? i
                : i == 0 ? -1
                : last[i - 1];
        for (var i = forth.Length - 1; i >= 0; i--)
            next[i] =
                forth[i] >= 0 ? i
                : i + 1 == forth.Length ? forth.Length
                : next[i + 1];
        return (last, next);
    }
}
