using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FactCheck.Web.TagHelpers;

/// <summary>One icon of the sprite. The address carries a version, so that a changed sprite is fetched anew.</summary>
public sealed class IconSprite(IFileVersionProvider versions)
{
    /// <summary>An icon that only decorates when <paramref name="label"/> is null, and an image with that name otherwise.</summary>
    public IHtmlContent Icon(ViewContext view, string name, string? label = null, string? moreClasses = null) =>
        new HtmlString(Markup(view).Icon(name, label, moreClasses));

    /// <summary>The sprite for text that is written without tag helpers.</summary>
    public Sprite Markup(ViewContext view)
    {
        var root = view.HttpContext.Request.PathBase;
        return new(versions.AddFileVersionToPath(root, root.Add("/icons.svg").Value!));
    }
}

/// <summary>The sprite at its address.</summary>
public sealed class Sprite(string address)
{
    private readonly string _use = $"<use href=\"{HtmlEncoder.Default.Encode(address)}#";

    /// <summary>Where the sprite is, with its version.</summary>
    public string Address { get; } = address;

    /// <summary>An icon that only decorates; its name is written as it is.</summary>
    public string Icon(string name) => Icon(name, null, null);

    /// <summary>An icon with a name for those who do not see it, or none; the names of icon and classes are written as they are.</summary>
    public string Icon(string name, string? label, string? moreClasses)
    {
        var meaning = string.IsNullOrEmpty(label)
            ? "aria-hidden=\"true\""
            : $"aria-label=\"{HtmlEncoder.Default.Encode(label)}\" role=\"img\"";
        var classes = string.IsNullOrEmpty(moreClasses) ? "icon" : $"icon {moreClasses}";
        return $"<svg {meaning} class=\"{classes}\">{_use}{name}\"></use></svg>";
    }
}
