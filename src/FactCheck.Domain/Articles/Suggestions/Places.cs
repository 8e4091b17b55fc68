namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The first places where a rule finds something; how many there are may count.</summary>
internal struct Places(Piece piece, int most = Places.Most)
{
    /// <summary>So many are looked for.</summary>
    public const int Most = 3;

    private Shown _shown = new(piece);

    /// <summary>How many there are, the same words again included.</summary>
    public int Count { get; private set; }

    public readonly bool IsFull => Count >= most;

    public void Add(int first, int last)
    {
        if (IsFull)
            return;
        Count++;
        _shown.Add(first, last);
    }

    public void AddAll(Phrases phrases)
    {
        foreach (var (first, last) in _shown.Piece.Find(phrases))
            Add(first, last);
    }

    /// <summary>Nothing when nothing was found.</summary>
    public readonly void AddTo(List<CheckabilityReason> reasons, Signal signal, int points) => _shown.AddTo(reasons, signal, points);
}
