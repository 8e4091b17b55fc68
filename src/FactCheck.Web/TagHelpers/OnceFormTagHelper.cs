using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>
/// Every posting form carries a fresh key, so that the same press sent twice acts once, and the antiforgery token
/// even when it names an action. A page shown again after a refusal gets a new key: nothing was done under the old one.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class OnceFormTagHelper(IHtmlGenerator html) : ViewTagHelper
{
    /// <summary>The name of the hidden field.</summary>
    public const string FieldName = "__Once";

    /// <summary>The version the page showed, posted as <c>Command.Version</c> when given.</summary>
    public long? Version { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Our own sentences answer, not the browser's bubbles; the required marks stay for assistive technology.
        output.Attributes.SetAttribute("novalidate", "novalidate");
        output.PostContent.AppendHtml(Hidden(FieldName, Guid.NewGuid().ToString("N")));
        if (Version is { } version)
        {
            output.PostContent.AppendHtml(Hidden("Command.Version", version.ToString(CultureInfo.InvariantCulture)));
        }
        if (NamesItsAction(context))
        {
            output.PostContent.AppendHtml(html.GenerateAntiforgery(View));
        }
    }

    // The framework leaves the token out when a form names its address.
    private static bool NamesItsAction(TagHelperContext context) =>
        context.AllAttributes.TryGetAttribute("action", out var action) && !string.IsNullOrEmpty(action.Value?.ToString());

    private static TagBuilder Hidden(string name, string value)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "hidden";
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        return input;
    }
}
