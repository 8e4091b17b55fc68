using System.Text.Encodings.Web;
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

    /// <summary>The sprite for text that is written without tag builders.</summary>
    public Sprite Markup(ViewContext view) => new(Address(view));

    private string Address(ViewContext view, string name) => Address(view) + "#" + name;

    private string Address(ViewContext view)
    {
        var root = view.HttpContext.Request.PathBase;
        return versions.AddFileVersionToPath(root, root.Add("/icons.svg").Value!);
    }
}

/// <summary>The sprite at its address.</summary>
public sealed class Sprite(string address)
{
    private readonly string _before = $"<svg aria-hidden=\"true\" class=\"icon\"><use href=\"{HtmlEncoder.Default.Encode(address)}#";

    /// <summary>Where the sprite is, with its version.</summary>
    public string Address { get; } = address;

    /// <summary>An icon that only decorates; its name is written as it is.</summary>
    public string Icon(string name) => $"{_before}{name}\"></use></svg>";
}
