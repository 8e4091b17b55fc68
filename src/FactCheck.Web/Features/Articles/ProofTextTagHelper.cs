using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Covering;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles;

/// <summary>
/// The text of the proof with its marks. Written here and not in a page, because a line break of the page between two
/// runs would be a space in the article.
/// </summary>
[HtmlTargetElement("proof-text", Attributes = "bench")]
public sealed class ProofTextTagHelper(IFileVersionProvider versions) : TagHelpers.ViewTagHelper
{
    public WorkbenchView Bench { get; set; } = null!;

    private SentencePieces _sentences = null!;

    private ClaimLine Claim(int number) => Bench.Claims[number - 1];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        _sentences = new(Bench.Sentences);
        var paragraphs = Proof.Of(Bench.Sheet.Text, [.. Bench.Claims.Select(c => new ProofMark(c.Number, c.Span))]);
        foreach (var paragraph in paragraphs) output.Content.AppendHtml(Paragraph(paragraph)).AppendHtml("\n");
    }

    private TagBuilder Paragraph(ProofParagraph paragraph)
    {
        var p = new TagBuilder("p");
        p.Attributes["data-start"] = Number(paragraph.Start);
        foreach (var run in paragraph.Runs)
        {
            foreach (var mark in run.Marks.Where(m => m.Starts).OrderBy(m => m.Number)) AddMarker(p.InnerHtml, Claim(mark.Number));
            p.InnerHtml.AppendHtml(Run(run));
        }
        return p;
    }

    private TagBuilder Run(ProofRun run)
    {
        var span = new TagBuilder("span");
        span.Attributes["data-at"] = Number(run.Start);
        if (run.Marks.Count > 0) span.AddCssClass("seg");
        foreach (var mark in run.Marks) span.Attributes["data-" + Number(mark.Lane)] = StateLook.Slug(Claim(mark.Number).State.ToString());
        if (run.Marks.Any(m => Claim(m.Number) == Bench.Hand?.Line)) span.AddCssClass("in-hand");
        _sentences.Write(span.InnerHtml, run);
        return span;
    }

    private void AddMarker(IHtmlContentBuilder to, ClaimLine claim)
    {
        var state = claim.State.ToString();
        var marker = new TagBuilder("a");
        marker.AddCssClass("marker");
        marker.Attributes["id"] = $"claim-{claim.Id}";
        marker.Attributes["href"] = Routes.ArticleAtClaim(Bench.Sheet.Id, claim.Id);
        marker.Attributes["lang"] = "en";
        marker.Attributes["data-state"] = StateLook.Slug(state);
        marker.Attributes["aria-label"] = $"Claim {Number(claim.Number)}, {StateLook.Word(state).ToLowerInvariant()}";
        if (claim == Bench.Hand?.Line) marker.Attributes["aria-current"] = "true";
        marker.InnerHtml.Append(Number(claim.Number)).AppendHtml(new IconSprite(versions).Icon(View, "state-" + StateLook.Slug(state)));
        var figure = new TagBuilder("sup");
        figure.Attributes["aria-hidden"] = "true";
        figure.InnerHtml.Append(Number(claim.Number));
        to.AppendHtml(marker).AppendHtml(figure);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
