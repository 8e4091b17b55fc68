using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>A tag helper that knows the view it stands in.</summary>
public abstract class ViewTagHelper : TagHelper
{
    /// <summary>Set by the framework.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;
}
