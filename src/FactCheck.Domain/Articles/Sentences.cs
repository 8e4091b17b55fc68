namespace FactCheck.Domain.Articles;

/// <summary>Splits a text into its sentences.</summary>
public static class Sentences
{
    /// <summary>The sentences without the white space around them, in order; a line end always ends one.</summary>
    /// <param name="text">A normalised text.</param>
    /// <param name="language">BCP 47 tag of the text.</param>
    public static IReadOnlyList<TextSpan> Of(string text, string language) =>
        [.. StructuredText.Lines(text).Select(b => new TextSpan(b.Start, b.End))];
}
