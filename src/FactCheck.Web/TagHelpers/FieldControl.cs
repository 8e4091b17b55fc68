using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>The control inside a field: an input, a text area or a select, holding what was typed or what the model says.</summary>
internal sealed class FieldControl(FieldAttributes field, string name, ModelStateEntry? entry, IReadOnlyList<TagHelperAttribute> others)
{
    private readonly Type modelType = field.For.ModelExplorer.ModelType;

    public string Id { get; } = TagBuilder.CreateSanitizedId(name, "_");

    public string Kind { get; } = field.Type ?? FieldValue.GuessKind(field.For.ModelExplorer.ModelType, field.Items is not null);

    public IHtmlContent Render(List<string> describedBy, bool invalid)
    {
        var control = Kind switch
        {
            "textarea" => TextArea(),
            "select" => new TagBuilder("select"),
            _ => Input(),
        };
        control.Attributes["id"] = Id;
        control.Attributes["name"] = name;
        AddMeaning(control, describedBy, invalid);
        AddOthers(control);
        if (Kind is "select")
        {
            AddChoices(control);
        }
        return Kind is "checkbox" ? WithUncheckedValue(control) : control;
    }

    private TagBuilder TextArea()
    {
        var area = new TagBuilder("textarea");
        area.Attributes["rows"] = FieldValue.Format(field.Rows, Kind);
        // The parser drops the first line end of a text area, so one is given away.
        area.InnerHtml.AppendHtml(HtmlString.NewLine).Append(Value() ?? "");
        return area;
    }

    private TagBuilder Input()
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = Kind;
        if (Kind is "checkbox")
        {
            input.Attributes["value"] = "true";
            if (Value()?.StartsWith("true", StringComparison.OrdinalIgnoreCase) == true)
            {
                input.Attributes["checked"] = "checked";
            }
        }
        else if (Kind is not ("password" or "file") && Value() is { } value)
        {
            input.Attributes["value"] = value;
        }
        return input;
    }

    private void AddMeaning(TagBuilder control, List<string> describedBy, bool invalid)
    {
        if (field.Reading)
        {
            control.AddCssClass("reading");
        }
        if (field.Required)
        {
            control.Attributes["required"] = "required";
        }
        if (field.Maxlength is { } limit)
        {
            control.Attributes["data-limit"] = FieldValue.Format(limit, Kind);
        }
        if (describedBy.Count > 0)
        {
            control.Attributes["aria-describedby"] = string.Join(' ', describedBy);
        }
        if (invalid)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }

    private void AddOthers(TagBuilder control)
    {
        foreach (var other in others)
        {
            control.Attributes[other.Name] = other.ValueStyle is HtmlAttributeValueStyle.Minimized ? "" : other.Value?.ToString();
        }
    }

    private void AddChoices(TagBuilder select)
    {
        var chosen = entry?.RawValue is string[] many ? many : FieldValue.All(entry?.AttemptedValue, field.For.Model, Kind);
        if (FieldValue.HoldsMany(modelType))
        {
            select.Attributes["multiple"] = "multiple";
        }
        foreach (var item in FieldValue.Choices(modelType, field.Items, field.Empty))
        {
            var value = item.Value ?? item.Text;
            var option = new TagBuilder("option");
            option.Attributes["value"] = value;
            if (chosen.Count > 0 ? chosen.Contains(value, StringComparer.Ordinal) : item.Selected)
            {
                option.Attributes["selected"] = "selected";
            }
            if (item.Disabled)
            {
                option.Attributes["disabled"] = "disabled";
            }
            option.InnerHtml.Append(item.Text);
            select.InnerHtml.AppendHtml(option);
        }
    }

    private HtmlContentBuilder WithUncheckedValue(TagBuilder box)
    {
        var no = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        no.Attributes["type"] = "hidden";
        no.Attributes["name"] = name;
        no.Attributes["value"] = "false";
        var both = new HtmlContentBuilder();
        both.AppendHtml(box).AppendHtml(no);
        return both;
    }

    // What was typed wins over what the model says, so that nothing is lost when the page is shown again.
    private string? Value() => entry?.AttemptedValue ?? FieldValue.Format(field.For.Model, Kind);
}
