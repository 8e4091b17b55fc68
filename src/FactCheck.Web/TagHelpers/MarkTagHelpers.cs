using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary><c>&lt;icon name="lock" /&gt;</c>, or with <c>label="Supports"</c> where no word stands beside it.</summary>
[HtmlTargetElement("icon", Attributes = "name")]
public sealed class IconTagHelper(IFileVersionProvider versions) : ViewTagHelper
{
    public string Name { get; set; } = "";

    public string? Label { get; set; }

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new IconSprite(versions).Icon(View, Name, Label, Class));
    }
}

/// <summary><c>&lt;state of="@claim.State" /&gt;</c>: the state's icon and word.</summary>
[HtmlTargetElement("state", Attributes = "of")]
public sealed class StateTagHelper(IFileVersionProvider versions) : ViewTagHelper
{
    /// <summary>The state, as the enum or its name.</summary>
    public object? Of { get; set; }

    /// <summary>What is proposed of the claim, in words: they stand in the place of the state’s.</summary>
    public string? Proposed { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var state = Of?.ToString() ?? throw new InvalidOperationException("A state tag needs a state.");
        var slug = StateLook.Slug(state);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "state");
        output.Attributes.SetAttribute("data-state", slug);
        output
            .Content.AppendHtml(new IconSprite(versions).Icon(View, "state-" + slug))
            .Append(Proposed is { Length: > 0 } words ? char.ToUpperInvariant(words[0]) + words[1..] : StateLook.Word(state));
    }
}

/// <summary><c>&lt;rating key="missing-context" name="Missing context" /&gt;</c>: the rating's mark and word.</summary>
[HtmlTargetElement("rating", Attributes = "key,name")]
public sealed class RatingTagHelper(IFileVersionProvider versions) : ViewTagHelper
{
    public string Key { get; set; } = "";

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rating");
        output.Attributes.SetAttribute("data-rating", Key);
        output.Content.AppendHtml(new IconSprite(versions).Icon(View, "rating-" + Key)).Append(Name);
    }
}
