namespace FactCheck.Domain.Articles.Proofs;

/// <summary>A mark and the lane it is drawn in.</summary>
internal sealed record LaidMark(ProofMark Mark, int Lane)
{
    /// <summary>Whether a run has shown it.</summary>
    public bool Shown { get; set; }
}

/// <summary>Goes through a text once, from block to block; marks are entered where they begin and left where they end.</summary>
internal sealed class ProofSweep(string text, List<LaidMark> marks, IReadOnlyList<TextSpan> sentences)
{
    private readonly List<LaidMark> _over = [];
    private int _nextMark;
    private int _nextSentence;

    public List<ProofRun> Runs(TextBlock block)
    {
        var runs = new List<ProofRun>();
        while (_nextSentence < sentences.Count && sentences[_nextSentence].End <= block.Start)
            _nextSentence++;
        for (var at = block.Start; at < block.End;)
        {
            Enter(at);
            var (sentence, end) = Sentence(at, block);
            if (_nextMark < marks.Count)
                end = Math.Min(end, marks[_nextMark].Mark.Span.Start);
            foreach (var mark in _over)
                end = Math.Min(end, mark.Mark.Span.End);
            runs.Add(new(at, text[at..end], Over(), sentence));
            at = end;
        }
        return runs;
    }

    private void Enter(int at)
    {
        _over.RemoveAll(m => m.Mark.Span.End <= at);
        for (; _nextMark < marks.Count && marks[_nextMark].Mark.Span.Start <= at; _nextMark++)
            if (marks[_nextMark].Mark.Span.End > at)
                _over.Add(marks[_nextMark]);
    }

    // White space before the first sentence of a block belongs to that one, any other to the sentence before it.
    private (int? Sentence, int End) Sentence(int at, TextBlock block)
    {
        while (_nextSentence + 1 < sentences.Count && sentences[_nextSentence + 1].Start <= at)
            _nextSentence++;
        if (_nextSentence >= sentences.Count || sentences[_nextSentence].Start >= block.End)
            return (null, block.End);
        var following = _nextSentence + 1 < sentences.Count ? sentences[_nextSentence + 1].Start : block.End;
        return (_nextSentence, Math.Min(following, block.End));
    }

    private RunMark[] Over()
    {
        if (_over.Count == 0)
            return [];
        var over = new RunMark[_over.Count];
        for (var i = 0; i < over.Length; i++)
        {
            over[i] = new(_over[i].Mark.Number, _over[i].Lane, !_over[i].Shown);
            _over[i].Shown = true;
        }
        if (over.Length > 1)
            Array.Sort(over, (a, b) => (a.Lane, a.Number).CompareTo((b.Lane, b.Number)));
        return over;
    }
}
