using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Articles.Marking;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>What a page that shows a bench has to change once the claim in hand was marked; the numbers of the claims after it move on by one.</summary>
/// <param name="Marked">The claim.</param>
/// <param name="Blocks">Indexes of the blocks that are drawn otherwise, numbers apart.</param>
/// <param name="Cells">The cells of the strip that differ, numbers included.</param>
/// <param name="Strip">The whole strip as it is now.</param>
public sealed record BenchChange(ClaimLine Marked, IReadOnlyList<int> Blocks, IReadOnlyList<StripCell> Cells, CoverageStrip Strip)
{
    /// <summary>Null when more has changed than that one claim.</summary>
    public static BenchChange? Between(WorkbenchView before, WorkbenchView after, SuggestionsOfVersions suggestions)
    {
        var marked = after.Hand!.Line;
        if (
            before.Sheet != after.Sheet
            || before.CoverageVersion != after.CoverageVersion
            || before.Unsettled.Count != after.Unsettled.Count
            || !IsAllElse(before.Claims, after.Claims, marked)
        )
            return null;
        var (was, strip) = (before.Strip.Of(before, suggestions), after.Strip.Of(after, suggestions));
        if (strip.Suggestions.Select(s => s.Sentence).Except(was.Suggestions.Select(s => s.Sentence)).Any())
            return null;
        var (old, drawn) = (before.Drawn.Blocks, after.Drawn.Blocks);
        int[] blocks = [.. Enumerable.Range(0, drawn.Count).Where(i => !IsSame(old[i].Runs, drawn[i].Runs))];
        return new(marked, blocks, [.. strip.Cells.Except(was.Cells)], strip);

        bool IsSame(IReadOnlyList<ProofRun> one, IReadOnlyList<ProofRun> other) =>
            one.Count == other.Count
            && one.Zip(other)
                .All(runs => IsDrawnAlike(runs.First, runs.Second, marked) && Look(before, runs.First) == Look(after, runs.Second));
    }

    private static bool IsAllElse(IReadOnlyList<ClaimLine> before, IReadOnlyList<ClaimLine> after, ClaimLine marked) =>
        before.Select(c => c with { Number = Moved(c.Number, marked) }).SequenceEqual(after.Where(c => c.Id != marked.Id));

    // Of one text: runs that begin alike and are as long have the same words.
    private static bool IsDrawnAlike(ProofRun one, ProofRun other, ClaimLine marked) =>
        one.Start == other.Start
        && one.Text.Length == other.Text.Length
        && one.Sentence == other.Sentence
        && one.Marks.Count == other.Marks.Count
        && one.Marks.Zip(other.Marks).All(m => m.First with { Number = Moved(m.First.Number, marked) } == m.Second);

    private static Treatment? Look(WorkbenchView bench, ProofRun run) =>
        run.Sentence is { } sentence ? bench.Sentences[sentence].Treatment : null;

    private static int Moved(int number, ClaimLine marked) => number >= marked.Number ? number + 1 : number;
}
