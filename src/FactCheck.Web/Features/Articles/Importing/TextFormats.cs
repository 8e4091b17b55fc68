using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>How the text of the form is to be read.</summary>
public static class TextFormats
{
    /// <summary>Every line is a paragraph.</summary>
    public const string Plain = "plain";

    /// <summary>Marks at the beginnings of lines tell what each is.</summary>
    public const string Structured = "structured";

    public static bool Knows(string? format) => format is Plain or Structured;

    public static IReadOnlyList<SelectListItem> Choices() => [new("Plain text", Plain), new("Structured text", Structured)];
}
