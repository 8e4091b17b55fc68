namespace FactCheck.Domain.Articles;

/// <summary>A claim's place on the proof.</summary>
/// <param name="Number">The claim's number in reading order.</param>
/// <param name="Span">Its span.</param>
public readonly record struct ProofMark(int Number, TextSpan Span);

/// <summary>One mark over one run: the lane it is drawn in (1 to 3) and whether it begins here.</summary>
public readonly record struct RunMark(int Number, int Lane, bool Starts);

/// <summary>Text between two places where marks begin or end.</summary>
/// <param name="Start">UTF-16 offset in the article version.</param>
/// <param name="Text">The words.</param>
/// <param name="Marks">Marks over it, by lane.</param>
public sealed record ProofRun(int Start, string Text, IReadOnlyList<RunMark> Marks);

/// <summary>A paragraph.</summary>
/// <param name="Start">UTF-16 offset in the article version.</param>
/// <param name="Runs">Its runs, in order, without gaps.</param>
public sealed record ProofParagraph(int Start, IReadOnlyList<ProofRun> Runs);

/// <summary>Cuts a text into paragraphs and runs so that page and print draw the same marks.</summary>
public static class Proof
{
    /// <summary>How many marks can lie over each other and still be told apart.</summary>
    public const int Lanes = 3;

    /// <summary>The whole text; <paramref name="marks"/> in reading order.</summary>
    public static IReadOnlyList<ProofParagraph> Of(string text, IReadOnlyList<ProofMark> marks)
    {
        var lanes = AssignLanes(marks);
        var paragraphs = new List<ProofParagraph>();
        foreach (var span in Paragraphs(text))
        {
            var here = lanes.Where(m => m.Mark.Span.Start < span.End && m.Mark.Span.End > span.Start).ToList();
            paragraphs.Add(new(span.Start, Runs(text, span, here)));
        }
        return paragraphs;
    }

    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) yield return new(start, end);
            start = end + 1;
        }
    }

    private static List<ProofRun> Runs(string text, TextSpan paragraph, List<(ProofMark Mark, int Lane)> here)
    {
        var cuts = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var (mark, _) in here)
        {
            cuts.Add(Math.Max(mark.Span.Start, paragraph.Start));
            cuts.Add(Math.Min(mark.Span.End, paragraph.End));
        }
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new ProofRun(from, text[from..to], MarksOver(here, from, to)))];
    }

    private static List<RunMark> MarksOver(List<(ProofMark Mark, int Lane)> here, int from, int to) =>
        [.. here.Where(m => m.Mark.Span.Start < to && m.Mark.Span.End > from)
            .OrderBy(m => m.Lane).ThenBy(m => m.Mark.Number)
            .Select(m => new RunMark(m.Mark.Number, m.Lane, m.Mark.Span.Start == from))];

    // A claim keeps one lane over its whole span; a fourth one on top shares the last lane.
    private static List<(ProofMark Mark, int Lane)> AssignLanes(IReadOnlyList<ProofMark> marks)
    {
        var busyUntil = new int[Lanes];
        var assigned = new List<(ProofMark, int)>();
        foreach (var mark in marks.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
        {
            var lane = Array.FindIndex(busyUntil, end => end <= mark.Span.Start);
            if (lane < 0) lane = Lanes - 1;
            busyUntil[lane] = Math.Max(busyUntil[lane], mark.Span.End);
            assigned.Add((mark, lane + 1));
        }
        return assigned;
    }
}
