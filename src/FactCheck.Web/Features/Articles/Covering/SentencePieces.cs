using System.Globalization;
using FactCheck.Domain.Articles;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>Cuts the runs of a proof at sentences: each piece says which sentence it belongs to, the first one carries its anchor.</summary>
public sealed class SentencePieces(IReadOnlyList<SentenceCoverage> sentences)
{
    private int _next;

    /// <summary>The words of a run; runs come in the order of the text.</summary>
    public void Write(IHtmlContentBuilder to, ProofRun run)
    {
        var (at, end) = (run.Start, run.Start + run.Text.Length);
        while (_next < sentences.Count && sentences[_next].Span.End <= at) _next++;
        for (var s = _next; s < sentences.Count && sentences[s].Span.Start < end; s++)
        {
            var (from, until) = (Math.Max(sentences[s].Span.Start, at), Math.Min(sentences[s].Span.End, end));
            if (from > at) to.Append(run.Text[(at - run.Start)..(from - run.Start)]);
            to.AppendHtml(Piece(s, run.Text[(from - run.Start)..(until - run.Start)], begins: from == sentences[s].Span.Start));
            at = until;
        }
        if (at < end) to.Append(run.Text[(at - run.Start)..]);
    }

    private TagBuilder Piece(int index, string words, bool begins)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var piece = new TagBuilder("span");
        piece.Attributes["data-sentence"] = number;
        if (begins) piece.Attributes["id"] = "s" + number;
        if (begins && sentences[index].Treatment == Treatment.Untouched) piece.AddCssClass("untouched");
        piece.InnerHtml.Append(words);
        return piece;
    }
}
