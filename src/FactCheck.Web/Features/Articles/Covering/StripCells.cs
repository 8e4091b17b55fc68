using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary><c>&lt;strip-cells of="strip" /&gt;</c>: the cells of the strip above the proof, or only some of them.</summary>
[HtmlTargetElement("strip-cells", Attributes = "of")]
public sealed class StripCellsTagHelper(IFileVersionProvider versions, HtmlEncoder encoder) : ViewTagHelper
{
    public CoverageStrip Of { get; set; } = null!;

    public IReadOnlyList<StripCell>? Only { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var (html, sprite) = (new StringBuilder(), new IconSprite(versions).Markup(View));
        foreach (var cell in Only ?? Of.Cells) Write(html, cell, Of.Likely.Contains(cell.Sentence), sprite);
        output.Content.SetHtmlContent(html.ToString());
    }

    private void Write(StringBuilder html, StripCell cell, bool likely, Sprite sprite)
    {
        html.Append(cell.Turn ? "<li class=\"turn\">" : "<li>");
        html.Append(CultureInfo.InvariantCulture, $"<a href=\"#s{cell.Sentence}\" data-cover=\"{cell.Cover}\" data-starts=\"{cell.Starts}\"");
        if (cell.Done || likely) html.Append(cell.Done ? " class=\"done\"" : " class=\"likely\"");
        html.Append(" aria-label=\"").Append(encoder.Encode(cell.Words)).Append(likely ? ", looks checkable\">" : "\">");
        html.Append(cell.Figures ?? sprite.Icon("cover-" + cell.Cover)).Append("</a></li>\n");
    }
}
