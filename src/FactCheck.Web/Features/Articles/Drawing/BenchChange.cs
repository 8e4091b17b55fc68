using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.Features.Articles.Bench;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>What a page that shows a bench has to change once the claim in hand was marked.</summary>
/// <param name="Marked">The claim.</param>
/// <param name="Numbers">The claims that were numbered anew: their numbers before and now.</param>
/// <param name="Blocks">Indexes of the blocks that are drawn otherwise, numbers apart.</param>
/// <param name="Cells">The cells of the strip that differ, numbers included.</param>
/// <param name="Strip">The whole strip as it is now.</param>
public sealed record BenchChange(
    ClaimLine Marked,
    IReadOnlyDictionary<int, int> Numbers,
    IReadOnlyList<int> Blocks,
    IReadOnlyList<StripCell> Cells,
    CoverageStrip Strip
)
{
    /// <summary>Null when more has changed than that one claim.</summary>
    public static BenchChange? Between((WorkbenchView View, DrawnBench Drawn) before, (WorkbenchView View, DrawnBench Drawn) after)
    {
        var marked = after.View.Hand!.Line;
        var numbers = Renumbered(before.View, after.View);
        if (
            before.View.Sheet != after.View.Sheet
            || before.View.CoverageVersion != after.View.CoverageVersion
            || before.View.Unsettled.Count != after.View.Unsettled.Count
            || !IsAllElse(before.View.Claims, after.View.Claims, marked)
        )
            return null;
        var (was, strip) = (before.Drawn.Strip, after.Drawn.Strip);
        if (strip.Suggestions.Select(s => s.Sentence).Except(was.Suggestions.Select(s => s.Sentence)).Any())
            return null;
        var (old, drawn) = (before.Drawn.Blocks, after.Drawn.Blocks);
        int[] blocks = [.. Enumerable.Range(0, drawn.Count).Where(i => !IsSame(old[i].Runs, drawn[i].Runs))];
        return new(marked, numbers, blocks, [.. strip.Cells.Except(was.Cells)], strip);

        bool IsSame(IReadOnlyList<ProofRun> one, IReadOnlyList<ProofRun> other) =>
            one.Count == other.Count
            && one.Zip(other)
                .All(runs =>
                    IsDrawnAlike(runs.First, runs.Second, numbers) && Look(before.View, runs.First) == Look(after.View, runs.Second)
                );
    }

    private static Dictionary<int, int> Renumbered(WorkbenchView before, WorkbenchView after)
    {
        var now = Numbered(after).ToDictionary(c => c.Id, c => c.Number);
        return Numbered(before)
            .Where(c => now.TryGetValue(c.Id, out var number) && number != c.Number)
            .ToDictionary(c => c.Number, c => now[c.Id]);

        static IEnumerable<(Guid Id, int Number)> Numbered(WorkbenchView bench) =>
            bench.Claims.Select(c => (c.Id, c.Number)).Concat(bench.Unsettled.Select(c => (c.Id, c.Number)));
    }

    private static bool IsAllElse(IReadOnlyList<ClaimLine> before, IReadOnlyList<ClaimLine> after, ClaimLine marked) =>
        before.Select(c => c with { Number = 0 }).SequenceEqual(after.Where(c => c.Id != marked.Id).Select(c => c with { Number = 0 }));

    // Of one text: runs that begin alike and are as long have the same words.
    private static bool IsDrawnAlike(ProofRun one, ProofRun other, Dictionary<int, int> numbers) =>
        one.Start == other.Start
        && one.Text.Length == other.Text.Length
        && one.Sentence == other.Sentence
        && one.Marks.Count == other.Marks.Count
        && one.Marks.Zip(other.Marks)
            .All(m => m.First with { Number = numbers.GetValueOrDefault(m.First.Number, m.First.Number) } == m.Second);

    private static Treatment? Look(WorkbenchView bench, ProofRun run) =>
        run.Sentence is { } sentence ? bench.Sentences[sentence].Treatment : null;
}
