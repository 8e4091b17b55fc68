namespace FactCheck.Domain.Articles.Proofs;

/// <summary>Cuts a text into blocks and runs so that page and print draw the same marks. One pass over text, marks and sentences.</summary>
public static class Proof
{
    /// <summary>How many marks can lie over each other and still be told apart.</summary>
    public const int Lanes = 3;

    /// <summary>The whole text.</summary>
    /// <param name="text">The article version.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="marks">In reading order.</param>
    /// <param name="sentences">In order; given when the runs are to say which sentence they belong to.</param>
    public static IReadOnlyList<ProofBlock> Compose(
        string text,
        IReadOnlyList<TextBlock> blocks,
        IReadOnlyList<ProofMark> marks,
        IReadOnlyList<TextSpan>? sentences = null
    )
    {
        var sweep = new ProofSweep(text, Assign(marks), sentences ?? []);
        return [.. blocks.Select(b => new ProofBlock(b, sweep.Runs(b)))];
    }

    // A claim keeps one lane over its whole span; a fourth one on top shares the last lane.
    private static List<LaidMark> Assign(IReadOnlyList<ProofMark> marks)
    {
        var busyUntil = new int[Lanes];
        var laid = new List<LaidMark>(marks.Count);
        foreach (var mark in marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
        {
            var lane = Array.FindIndex(busyUntil, end => end <= mark.Span.Start);
            if (lane < 0)
                lane = Lanes - 1;
            busyUntil[lane] = Math.Max(busyUntil[lane], mark.Span.End);
            laid.Add(new(mark, lane + 1));
        }
        return laid;
    }
}
