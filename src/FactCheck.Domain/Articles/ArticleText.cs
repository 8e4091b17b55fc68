namespace FactCheck.Domain.Articles;

/// <summary>The text of an article version, in which words are looked for; it is folded once for all of them.</summary>
/// <param name="value">See <see cref="PlainText.Normalise"/>.</param>
public sealed class ArticleText(string value)
{
    private FoldedText? _folded;

    /// <summary>The words. Offsets into it are UTF-16 code units.</summary>
    public string Value => value;

    internal FoldedText Folded => _folded ??= new(value);
}
