namespace FactCheck.Domain.Articles.Revising;

/// <summary>The paragraphs of a text, as rows of its tokens.</summary>
internal sealed class Paragraphs
{
    private readonly List<int> _firsts = [];
    private readonly int[] _of;

    public Paragraphs(TextTokens tokens, Func<int, bool> partsBefore)
    {
        _of = new int[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            if (partsBefore(i))
                _firsts.Add(i);
            _of[i] = _firsts.Count - 1;
        }
    }

    public int Count => _firsts.Count;

    /// <summary>The paragraph of a token.</summary>
    public int Of(int token) => _of[token];

    /// <summary>The first token of a paragraph and the one after its last.</summary>
    public (int First, int Last) Tokens(int paragraph) =>
        (_firsts[paragraph], paragraph + 1 < _firsts.Count ? _firsts[paragraph + 1] : _of.Length);

    /// <summary>The paragraph that holds all of these tokens, or -1.</summary>
    public int Holding(int first, int last) => first < last && last <= _of.Length && _of[first] == _of[last - 1] ? _of[first] : -1;
}
