using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>The strip above the proof: a cell a sentence, or a cell for several where the text is long.</summary>
public sealed record CoverageStrip(
    IReadOnlyList<StripCell> Cells,
    CoverageTally Tally,
    int? NextUntouched,
    IReadOnlyList<(int Sentence, TextSpan Span, Suggestion Suggestion)> Suggestions
)
{
    /// <summary>More cells than this no eye tells apart.</summary>
    public const int MostCells = 400;

    /// <summary>The numbers of the untouched sentences that look checkable.</summary>
    public IReadOnlySet<int> Likely { get; } = Suggestions.Where(s => s.Suggestion.LooksCheckable).Select(s => s.Sentence).ToHashSet();

    public static CoverageStrip Build(WorkbenchView bench, SuggestedSentences suggested, Phrasebook phrasebook)
    {
        var sentences = bench.Sentences;
        var blocks = Blocks(bench.Sheet.Text, sentences);
        var single = sentences.Count <= MostCells;
        var cells = single
            ? blocks.SelectMany(b =>
                Enumerable.Range(b.First, b.Count).Select(i => StripCell.One(bench, i, turn: i == b.First && i > 0, phrasebook))
            )
            : Grouped(bench, blocks);
        var next = Enumerable
            .Range(0, sentences.Count)
            .Where(i => sentences[i].Treatment == Treatment.Untouched)
            .Select(i => (int?)(i + 1))
            .FirstOrDefault();
        return new([.. cells], CoverageTally.Count(sentences), next, single ? [.. Suggested(bench, suggested)] : []);
    }

    // Of a long text nobody opens them all at once; the page of sentences has them, a part at a time.
    private static IEnumerable<(int, TextSpan, Suggestion)> Suggested(WorkbenchView bench, SuggestedSentences suggested) =>
        bench
            .Sentences.Select((s, i) => (Covered: s, Number: i + 1))
            .Where(s => s.Covered.Treatment == Treatment.Untouched)
            .Select(s => (s.Number, s.Covered.Span, suggested.Find(bench.Sheet, s.Covered.Span)));

    private static IEnumerable<StripCell> Grouped(WorkbenchView bench, List<(int First, int Count)> blocks) =>
        blocks
            .Chunk((blocks.Count + MostCells - 1) / MostCells)
            .Select(chunk => StripCell.Many(bench, chunk[0].First, chunk.Sum(b => b.Count)));

    // A line end between two sentences begins another block.
    private static List<(int First, int Count)> Blocks(string text, IReadOnlyList<SentenceCoverage> sentences)
    {
        var blocks = new List<(int First, int Count)>();
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i == 0 || text.AsSpan(sentences[i - 1].Span.End, sentences[i].Span.Start - sentences[i - 1].Span.End).Contains('\n'))
                blocks.Add((i, 1));
            else
                blocks[^1] = (blocks[^1].First, blocks[^1].Count + 1);
        }
        return blocks;
    }
}
