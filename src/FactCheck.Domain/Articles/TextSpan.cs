namespace FactCheck.Domain.Articles;

/// <summary>A stretch of an article version, half open, in UTF-16 code units (TextPositionSelector).</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset after the last code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>The words of the span.</summary>
    public string In(string text) => text[Start..End];
}

/// <summary>The words of a span with what stands around them (TextQuoteSelector).</summary>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">Up to 32 code units before.</param>
/// <param name="Suffix">Up to 32 code units after.</param>
public sealed record TextQuote(string Exact, string Prefix, string Suffix);
