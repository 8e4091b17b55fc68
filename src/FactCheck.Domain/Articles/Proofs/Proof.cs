namespace FactCheck.Domain.Articles.Proofs;

/// <summary>A claim's place on the proof.</summary>
/// <param name="Number">The claim's number in reading order.</param>
/// <param name="Span">Its span.</param>
public readonly record struct ProofMark(int Number, TextSpan Span);

/// <summary>One mark over one run: the lane it is drawn in (1 to 3) and whether this is the first run of the claim.</summary>
public readonly record struct RunMark(int Number, int Lane, bool Starts);

/// <summary>Text between two places where marks begin or end, or where a sentence begins.</summary>
/// <param name="Start">UTF-16 offset in the article version.</param>
/// <param name="Text">The words.</param>
/// <param name="Marks">Marks over it, by lane.</param>
/// <param name="Sentence">Index of the sentence it belongs to, the white space after a sentence with it; null when none was given.</param>
public sealed record ProofRun(int Start, string Text, IReadOnlyList<RunMark> Marks, int? Sentence = null);

/// <summary>A block of the article with its marks.</summary>
/// <param name="Block">What it is and where it stands.</param>
/// <param name="Runs">Its runs, in order, without gaps.</param>
public sealed record ProofBlock(TextBlock Block, IReadOnlyList<ProofRun> Runs);

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
    public static IReadOnlyList<ProofBlock> Of(
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
