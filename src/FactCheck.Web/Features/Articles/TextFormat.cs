using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles;

/// <summary>How a typed text says what its lines are.</summary>
public enum TextFormat
{
    /// <summary>Every line is a paragraph.</summary>
    Plain,

    /// <summary>A mark at the beginning of a line makes it a heading, a list item, a quote or a caption.</summary>
    Structured,
}

/// <summary>Reads a typed text.</summary>
internal static class TextFormatReader
{
    /// <summary>The text as the domain reads it.</summary>
    /// <exception cref="Domain.RuleViolation">It cannot be the text of an article.</exception>
    public static StructuredText Read(this TextFormat format, string? text) =>
        format == TextFormat.Structured ? StructuredText.Parse(text ?? "") : StructuredText.Plain(text ?? "");
}
