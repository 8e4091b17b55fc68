using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FactCheck.Web.TagHelpers;

/// <summary>What a page says of a field.</summary>
public abstract class FieldAttributes : ViewTagHelper
{
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>
    /// text, date, datetime-local, textarea, select, url, email, password, number, file or checkbox; guessed when absent.
    /// </summary>
    public string? Type { get; set; }

    public int Rows { get; set; } = 4;

    /// <summary>Set in the reading face.</summary>
    public bool Reading { get; set; }

    public bool Optional { get; set; }

    public bool Required { get; set; }

    /// <summary>The choices of a select; an enum brings its own.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The words of the choice that stands for nothing.</summary>
    public string? Empty { get; set; }

    /// <summary>Counted beside the field; a longer text is kept and refused, never cut.</summary>
    public int? Maxlength { get; set; }

    public string? Class { get; set; }
}
