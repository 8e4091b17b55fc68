using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace FactCheck.Web.TagHelpers;

/// <summary>
/// A moment (<c>at</c>) in UTC, which the script rewrites to the reader's zone, or a day (<c>on</c>), which has no zone.
/// Renders nothing when there is no time.
/// </summary>
[HtmlTargetElement("when", Attributes = "at")]
[HtmlTargetElement("when", Attributes = "on")]
public sealed class WhenTagHelper : TagHelper
{
    public DateTimeOffset? At { get; set; }

    public DateOnly? On { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (At is { } at)
        {
            output.Attributes.SetAttribute("datetime", Utc(at, "yyyy-MM-dd'T'HH:mm:ss'Z'"));
            output.Attributes.SetAttribute("title", Utc(at, "d MMM yyyy, HH:mm:ss 'UTC'"));
            output.Content.SetContent(Utc(at, "d MMM yyyy, HH:mm 'UTC'"));
        }
        else if (On is { } on)
        {
            output.Attributes.SetAttribute("datetime", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            output.Content.SetContent(on.ToString("d MMM yyyy", CultureInfo.InvariantCulture));
        }
        else
        {
            output.SuppressOutput();
        }
    }

    private static string Utc(DateTimeOffset at, string format) => at.UtcDateTime.ToString(format, CultureInfo.InvariantCulture);
}
