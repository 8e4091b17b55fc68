namespace FactCheck.Domain.Articles.Revising;

/// <summary>A text made ready to be compared.</summary>
internal sealed class Side
{
    private readonly string _language;
    private WordPlaces? _places;
    private SentencePlaces? _sentences;
    private Paragraphs? _paragraphs;

    public Side(string text, Vocabulary vocabulary, string language)
    {
        Folded = new FoldedText(text);
        Tokens = new TextTokens(Folded.Text, vocabulary);
        (Vocabulary, _language) = (vocabulary, language);
    }

    public FoldedText Folded { get; }

    public TextTokens Tokens { get; }

    public Vocabulary Vocabulary { get; }

    /// <summary>Asked for only after both texts are read: the vocabulary is then complete.</summary>
    public WordPlaces Places => _places ??= new(Tokens, Vocabulary);

    public SentencePlaces Sentences => _sentences ??= new(Folded, _language);

    public Paragraphs Paragraphs => _paragraphs ??= new(Tokens, PartsBefore);

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
