using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FactCheck.Web.TagHelpers;

/// <summary>One icon of the sprite. The address carries a version, so that a changed sprite is fetched anew.</summary>
public sealed class IconSprite(IFileVersionProvider versions)
{
    /// <summary>An icon that only decorates when <paramref name="label"/> is null, and an image with that name otherwise.</summary>
    public IHtmlContent Icon(ViewContext view, string name, string? label = null, string? moreClasses = null)
    {
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icon");
        if (!string.IsNullOrEmpty(moreClasses))
        {
            svg.AddCssClass(moreClasses);
        }
        if (string.IsNullOrEmpty(label))
        {
            svg.Attributes["aria-hidden"] = "true";
        }
        else
        {
            svg.Attributes["role"] = "img";
            svg.Attributes["aria-label"] = label;
        }
        var use = new TagBuilder("use");
        use.Attributes["href"] = Address(view, name);
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }

    private string Address(ViewContext view, string name)
    {
        var root = view.HttpContext.Request.PathBase;
        return versions.AddFileVersionToPath(root, root.Add("/icons.svg").Value!) + "#" + name;
    }
}
