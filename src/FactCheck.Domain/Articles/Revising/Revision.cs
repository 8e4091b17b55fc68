namespace FactCheck.Domain.Articles.Revising;

/// <summary>A text made ready to be compared.</summary>
internal sealed class Side
{
    private WordPlaces? _places;

    public Side(string text, Vocabulary vocabulary)
    {
        Folded = new FoldedText(text);
        Tokens = new TextTokens(Folded.Text, vocabulary);
        Vocabulary = vocabulary;
    }

    public FoldedText Folded { get; }

    public TextTokens Tokens { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Asked for only after both texts are read: the vocabulary is then complete.</summary>
    public WordPlaces Places => _places ??= new(Tokens, Vocabulary);

    public string Text => Folded.Text;

    /// <summary>Whether a paragraph ends between a token and the one before it; the ends of the text count.</summary>
    public bool PartsBefore(int token) =>
        token <= 0 || token >= Tokens.Count || Tokens.Starts[token] > Tokens.Ends[token - 1] && Folded.BreaksAt(Tokens.Ends[token - 1]);

    /// <summary>The original span of a folded stretch, at whole characters; null when nothing is left of it.</summary>
    public TextSpan? Source((int From, int To) stretch)
    {
        if (stretch.From >= stretch.To)
            return null;
        var (start, end) = Folded.Source(stretch.From, stretch.To);
        while (!Anchoring.IsBoundary(Folded.Original, start))
            start--;
        while (!Anchoring.IsBoundary(Folded.Original, end))
            end++;
        return Anchoring.Checked(Folded.Original, new(start, end));
    }
}

/// <summary>An old and a new text with the alignment of their tokens.</summary>
internal sealed class Revision
{
    public Revision(string before, string after)
    {
        var vocabulary = new Vocabulary();
        (Before, After) = (new(before, vocabulary), new(after, vocabulary));
        var alignment = Alignment.Between(Before.Tokens, After.Tokens, vocabulary);
        (Forth, Back, Vocabulary) = (alignment.Forth, alignment.Back, vocabulary);
    }

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
