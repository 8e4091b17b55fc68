namespace FactCheck.Domain.Articles.Suggestions;

/// <summary>The places of a list's words among tokens, one after the other; nothing is made for them.</summary>
internal struct Finds(List<Token> tokens, Phrases phrases)
{
    private int _next;

    /// <summary>The first and the last token of the place that was found.</summary>
    public (int First, int Last) Current { get; private set; }

    public readonly Finds GetEnumerator() => this;

    /// <summary>Whether there is one.</summary>
    public readonly bool Any()
    {
        var first = this;
        return first.MoveNext();
    }

    public bool MoveNext()
    {
        for (; _next < tokens.Count; _next++)
        {
            var count = phrases.At(tokens, _next);
            if (count == 0)
                continue;
            Current = (_next, _next + count - 1);
            _next += count;
            return true;
        }
        return false;
    }
}
