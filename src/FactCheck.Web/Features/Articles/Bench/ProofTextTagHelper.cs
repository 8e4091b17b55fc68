using System.Text.Encodings.Web;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>The text of the proof with its marks.</summary>
[HtmlTargetElement("proof-text", Attributes = "bench")]
public sealed class ProofTextTagHelper(IFileVersionProvider versions, HtmlEncoder encoder) : ViewTagHelper
{
    public WorkbenchView Bench { get; set; } = null!;

    /// <summary>Indexes of blocks, when not all of them are wanted.</summary>
    public IReadOnlyList<int>? Only { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var sprite = new IconSprite(versions).Markup(View);
        foreach (var piece in Only is null ? Bench.Drawn.Text(Bench, encoder, sprite) : Bench.Drawn.Some(Only, Bench, encoder, sprite))
            output.Content.AppendHtml(piece);
    }
}
