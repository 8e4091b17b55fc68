using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Web.Features.Articles.Covering;

namespace FactCheck.Web.Features.Articles.Bench;

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

    public static CoverageStrip Of(WorkbenchView bench, SuggestionsOfVersions suggestions)
    {
        var sentences = bench.Sentences;
        var blocks = Blocks(bench.Sheet.Text, sentences);
        var single = sentences.Count <= MostCells;
        var cells = single
            ? blocks.SelectMany(b => Enumerable.Range(b.First, b.Count).Select(i => StripCell.One(bench, i, turn: i == b.First && i > 0)))
            : Grouped(bench, blocks);
        var next = Enumerable
            .Range(0, sentences.Count)
            .Where(i => sentences[i].Treatment == Treatment.Untouched)
            .Select(i => (int?)(i + 1))
            .FirstOrDefault();
        return new([.. cells], CoverageTally.Count(sentences), next, single ? [.. Suggested(bench, suggestions)] : []);
    }

    // Of a long text nobody opens them all at once; the page of sentences has them, a part at a time.
    private static IEnumerable<(int, TextSpan, Suggestion)> Suggested(WorkbenchView bench, SuggestionsOfVersions suggestions) =>
        bench
            .Sentences.Select((s, i) => (Covered: s, Number: i + 1))
            .Where(s => s.Covered.Treatment == Treatment.Untouched)
            .Select(s => (s.Number, s.Covered.Span, suggestions.Of(bench.Sheet, s.Covered.Span)));

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

/// <summary>One cell.</summary>
/// <param name="Sentence">Number of its first sentence.</param>
/// <param name="Starts">Where the sentences begin that can be decided about.</param>
/// <param name="Cover">claimed, not, skip or untouched.</param>
/// <param name="Done">Whether its claims are settled.</param>
/// <param name="Turn">Whether a paragraph begins with it.</param>
/// <param name="Figures">What stands in it; null for its icon.</param>
/// <param name="Words">What it says to those who do not see it.</param>
public sealed record StripCell(int Sentence, string Starts, string Cover, bool Done, bool Turn, string? Figures, string Words)
{
    public static StripCell One(WorkbenchView bench, int index, bool turn)
    {
        var sentence = bench.Sentences[index];
        ClaimLine[] claims = [.. sentence.Claims.Select(c => bench.Claims[c]).OrderBy(c => c.Number)];
        var figures =
            claims.Length == 0 ? null : string.Join('·', claims.Take(3).Select(c => Text(c.Number))) + (claims.Length > 3 ? "…" : "");
        var why = sentence switch
        {
            { Treatment: Treatment.Claimed } => ", " + string.Join(" and ", claims.Select(c => "claim " + Text(c.Number))),
            { Decision: { } decision } => ", " + (decision.Note ?? CoverageWords.Phrase(decision.Reason)),
            _ => "",
        };
        var words = $"{(figures is null ? "" : figures + ", ")}sentence {Text(index + 1)}, {CoverageWords.Phrase(sentence.Treatment)}{why}";
        var starts = sentence.Treatment == Treatment.Claimed ? "" : Text(sentence.Span.Start);
        return new(index + 1, starts, Slug(sentence.Treatment), claims.Length > 0 && claims.All(c => c.IsSettled), turn, figures, words);
    }

    public static StripCell Many(WorkbenchView bench, int first, int count)
    {
        SentenceCoverage[] sentences = [.. bench.Sentences.Skip(first).Take(count)];
        var tally = CoverageTally.Count(sentences);
        var treatment =
            tally.Untouched > 0 ? Treatment.Untouched
            : tally.Claimed > 0 ? Treatment.Claimed
            : tally.NotCheckable > 0 ? Treatment.NotCheckable
            : Treatment.Skipped;
        var done = treatment == Treatment.Claimed && sentences.SelectMany(s => s.Claims).All(c => bench.Claims[c].IsSettled);
        var figures = treatment switch
        {
            Treatment.Untouched => Text(tally.Untouched),
            Treatment.Claimed => Text(tally.Claimed),
            _ => null,
        };
        var where = count == 1 ? $"sentence {Text(first + 1)}" : $"sentences {Text(first + 1)} to {Text(first + count)}";
        var words =
            $"{(figures is null ? "" : figures + ", ")}{where}: {Text(tally.Claimed)} claimed, {Text(tally.NotCheckable)} not checkable, {Text(tally.Skipped)} skipped, {Text(tally.Untouched)} untouched";
        var starts = string.Join(' ', sentences.Where(s => s.Treatment == Treatment.Untouched).Select(s => Text(s.Span.Start)));
        return new(first + 1, starts, Slug(treatment), done, false, figures, words);
    }

    private static string Slug(Treatment treatment) =>
        treatment switch
        {
            Treatment.Claimed => "claimed",
            Treatment.NotCheckable => "not",
            Treatment.Skipped => "skip",
            _ => "untouched",
        };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
