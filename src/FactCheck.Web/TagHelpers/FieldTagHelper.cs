using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>
/// A whole field: label, hint, control, and the sentences of what is wrong with it, tied together for assistive
/// technology. What was typed stays when the page is shown again. Attributes it does not know (min, accept,
/// placeholder, data-…) go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IFileVersionProvider versions) : FieldAttributes
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var entry = View.ViewData.ModelState[name];
        var control = new FieldControl(this, name, entry, [.. output.Attributes]);
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var errors = Sentences(entry);
        output.Attributes.SetAttribute("class", Classes(control.Kind, errors.Count > 0));
        var describedBy = new List<string>();
        var hint = HintPart(control.Id, describedBy);
        var errorParts = ErrorParts(control.Id, errors, describedBy);
        var input = control.Render(describedBy, invalid: errors.Count > 0);
        IEnumerable<IHtmlContent> parts = string.Equals(control.Kind, "checkbox", StringComparison.Ordinal)
            ? [input, LabelPart(control.Id), .. hint]
            : [LabelPart(control.Id), .. hint, input];
        foreach (var part in parts.Concat(errorParts))
        {
            output.Content.AppendHtml(part);
        }
    }

    private string Classes(string kind, bool invalid) =>
        string.Join(' ', new[] { "field", kind is "checkbox" ? "check" : null, invalid ? "invalid" : null, Class }.OfType<string>());

    private TagBuilder LabelPart(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label);
        if (Optional)
        {
            label.InnerHtml.AppendHtml(Span("meta", null, " optional"));
        }
        return label;
    }

    private IEnumerable<IHtmlContent> HintPart(string id, List<string> describedBy)
    {
        if (string.IsNullOrEmpty(Hint))
        {
            return [];
        }
        describedBy.Add(id + "-hint");
        return [Span("hint", id + "-hint", Hint)];
    }

    private List<IHtmlContent> ErrorParts(string id, List<string> errors, List<string> describedBy)
    {
        var parts = new List<IHtmlContent>();
        foreach (var sentence in errors)
        {
            var errorId = parts.Count == 0 ? id + "-error" : FormattableString.Invariant($"{id}-error-{parts.Count + 1}");
            describedBy.Add(errorId);
            var words = Span("words", null, sentence);
            var error = Span("error", errorId, null);
            error.InnerHtml.AppendHtml(new IconSprite(versions).Icon(View, "stop")).AppendHtml(words);
            parts.Add(error);
        }
        return parts;
    }

    private static List<string> Sentences(ModelStateEntry? entry) =>
        [.. (entry?.Errors ?? []).Select(Problems.Sentence).Distinct(StringComparer.Ordinal)];

    private static TagBuilder Span(string css, string? id, string? text)
    {
        var span = new TagBuilder("span");
        span.AddCssClass(css);
        if (id is not null)
        {
            span.Attributes["id"] = id;
        }
        span.InnerHtml.Append(text ?? "");
        return span;
    }
}
