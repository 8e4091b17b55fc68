using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Proofs;
using FactCheck.Web.Caching;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>A bench made ready to be drawn in one language, whatever claim is in hand.</summary>
public sealed class DrawnBench(WorkbenchView bench, SuggestedSentences suggested, Phrasebook phrasebook)
{
    /// <summary>The proof cut into runs, block by block.</summary>
    public IReadOnlyList<ProofBlock> Blocks =>
        field ??= Proof.Compose(
            bench.Sheet.Text,
            Stepwise(ArticleVersion.BlocksOf(bench.Sheet.Structure, bench.Sheet.Text)),
            [.. bench.Claims.Select(c => new ProofMark(c.Number, c.Span))],
            [.. bench.Sentences.Select(s => s.Span)]
        );

    /// <summary>The strip above the proof.</summary>
    public CoverageStrip Strip => field ??= CoverageStrip.Build(bench, suggested, phrasebook);

    // On a page the level of headings never jumps (WCAG 1.3.1), whatever it does in the text that came in.
    private static List<TextBlock> Stepwise(IReadOnlyList<TextBlock> blocks)
    {
        var (stepwise, above) = (new List<TextBlock>(blocks.Count), 0);
        foreach (var block in blocks)
            stepwise.Add(block.Kind == BlockKind.Heading ? block with { Level = above = Math.Min(block.Level, above + 1) } : block);
        return stepwise;
    }
}

/// <summary>Benches as they were last drawn.</summary>
public sealed class DrawnBenches(KeptByVersion<DrawnBench> kept, SuggestedSentences suggested, Phrasebook phrasebook)
{
    /// <summary>The bench in the reader's language.</summary>
    public DrawnBench Draw(WorkbenchView bench) =>
        kept.Get(
            (bench.Sheet.Id, CultureInfo.CurrentUICulture.Name),
            bench.Version,
            () => new(bench, suggested, phrasebook),
            _ => bench.Weight
        );
}
