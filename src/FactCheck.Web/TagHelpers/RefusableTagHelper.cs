using System.Globalization;
using FactCheck.Domain;
using FactCheck.Web.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>
/// A submit button that stays readable when it would be refused and says why. It still posts: the server answers with
/// the same sentence, so that nobody is stopped by a page that has grown old.
/// </summary>
[HtmlTargetElement("refusable", Attributes = "why")]
public sealed class RefusableTagHelper(IFileVersionProvider versions, Phrasebook phrasebook) : ViewTagHelper
{
    private const string CounterKey = "FactCheck.Refusals";

    /// <summary>Why it would be refused, or null.</summary>
    public Refusal? Why { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "button";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (!output.Attributes.ContainsName("type"))
        {
            output.Attributes.SetAttribute("type", "submit");
        }
        if (!output.Attributes.ContainsName("class"))
        {
            output.Attributes.SetAttribute("class", "button");
        }
        if (Why is null)
        {
            return;
        }
        var id = NextId();
        output.Attributes.SetAttribute("aria-disabled", "true");
        output.Attributes.SetAttribute("aria-describedby", id);
        output.PreElement.AppendHtml(Sentence(id, phrasebook.Say(Why)));
    }

    // A span, because it may have to stand inside a paragraph of actions.
    private TagBuilder Sentence(string id, string why)
    {
        var words = new TagBuilder("span");
        words.InnerHtml.Append(why);
        var sentence = new TagBuilder("span");
        sentence.Attributes["id"] = id;
        sentence.AddCssClass("why");
        sentence.InnerHtml.AppendHtml(new IconSprite(versions).Icon(View, "stop")).AppendHtml(words);
        return sentence;
    }

    // Counted per page, because one tag in a loop needs an id for each turn.
    private string NextId()
    {
        var items = View.HttpContext.Items;
        var number = items[CounterKey] is int last ? last + 1 : 1;
        items[CounterKey] = number;
        return "why-" + number.ToString(CultureInfo.InvariantCulture);
    }
}
