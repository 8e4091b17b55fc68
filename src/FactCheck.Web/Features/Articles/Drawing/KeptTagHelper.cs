using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary><c>&lt;kept bench="…" part="strip"&gt;</c>: its content is written once for as long as nothing about the bench
/// changes.</summary>
[HtmlTargetElement("kept", Attributes = "bench,part")]
public sealed class KeptTagHelper(DrawnHtml drawn, IFileVersionProvider versions) : ViewTagHelper
{
    public WorkbenchView Bench { get; set; } = null!;

    /// <summary>Which part of the bench this is.</summary>
    public string Part { get; set; } = "";

    /// <summary>Whether it is written anew, because this time it shows the claim in hand.</summary>
    public bool Fresh { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Fresh)
            return;
        var icons = new IconSprite(versions).Markup(View);
        var pieces = drawn.Find(Bench, Part, icons) ?? drawn.Keep(Bench, Part, icons, (await output.GetChildContentAsync()).GetContent());
        output.Content.SetHtmlContent(pieces[0]);
    }
}
