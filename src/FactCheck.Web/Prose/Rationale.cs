using Microsoft.AspNetCore.Html;

namespace FactCheck.Web.Prose;

/// <summary>The reasons for a verdict, which checkers write in Markdown and in which [2] cites the second piece of evidence.</summary>
public static class Rationale
{
    /// <summary>The numbers of the evidence that the text cites: sorted, each once.</summary>
    public static IReadOnlyList<int> Citations(string markdown) =>
        [.. Runs(MarkdownReader.Read(markdown)).Select(run => run.Cite).OfType<int>().Distinct().Order()];

    /// <summary>The text for a page. A citation for which there is no address stays text.</summary>
    public static IHtmlContent ToHtml(string markdown, Func<int, string?> hrefOfEvidence) =>
        ProseHtml.Write(MarkdownReader.Read(markdown), hrefOfEvidence);

    /// <summary>The text for print. A citation for which there is no source (a number below 1) stays text.</summary>
    public static IReadOnlyList<ProseBlock> ToPrint(string markdown, Func<int, int> sourceNumberOfEvidence)
    {
        return Print(MarkdownReader.Read(markdown));

        List<ProseBlock> Print(IReadOnlyList<ProseBlock> blocks) =>
            [.. blocks.Select(b => b with { Runs = [.. b.Runs.Select(Numbered)], Items = [.. b.Items.Select(Print)] })];

        ProseRun Numbered(ProseRun run) =>
            run.Cite is not { } evidence ? run
            : sourceNumberOfEvidence(evidence) is var source && source > 0 ? run with { Cite = source, Text = "" }
            : run with { Cite = null };
    }

    private static IEnumerable<ProseRun> Runs(IEnumerable<ProseBlock> blocks) =>
        blocks.SelectMany(b => b.Runs.Concat(b.Items.SelectMany(Runs)));
}
