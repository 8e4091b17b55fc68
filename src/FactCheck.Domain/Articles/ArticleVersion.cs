using FactCheck.Domain.Articles.Boilerplates;

namespace FactCheck.Domain.Articles;

/// <summary>How a text came in.</summary>
public enum Obtained
{
    /// <summary>Pasted into the import page.</summary>
    Pasted,

    /// <summary>Uploaded as a file.</summary>
    Uploaded,
}

/// <summary>An immutable body of an article. Offsets into <see cref="Text"/> are UTF-16 code units.</summary>
public sealed class ArticleVersion
{
    private ArticleText? _body;

    private ArticleVersion() => (Text, Sha256) = ("", "");

    internal ArticleVersion(Guid articleId, int number, StructuredText body, Obtained how, Guid by, DateTimeOffset at)
    {
        (Id, ArticleId, Number, Text, How, ObtainedBy, ObtainedAt) = (Guid.CreateVersion7(), articleId, number, body.Text, how, by, at);
        (Structure, Sha256) = (StructuredText.Pack(body), PlainText.Sha256(body.Text));
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>1, 2, 3 … within the article.</summary>
    public int Number { get; private set; }

    /// <summary>The normalised text.</summary>
    public string Text { get; private set; }

    /// <summary>The text, ready for words to be looked for in it.</summary>
    public ArticleText Body => _body ??= new(Text);

    /// <summary>The blocks as they are stored; null when every line is a paragraph.</summary>
    public string? Structure { get; private set; }

    /// <summary>Headings, paragraphs, list items, quotes and captions, in order.</summary>
    public IReadOnlyList<TextBlock> Blocks => BlocksOf(Structure, Text);

    /// <summary>The blocks of a version of which only the columns were read.</summary>
    public static IReadOnlyList<TextBlock> BlocksOf(string? structure, string text) => StructuredText.Unpack(structure, text);

    /// <summary>What was chosen of lines that were proposed to be left out, as it is stored; null where none were.</summary>
    public string? LineChoices { get; private set; }

    /// <summary>SHA-256 of the normalised text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>How the text was obtained.</summary>
    public Obtained How { get; private set; }

    /// <summary>Who obtained it.</summary>
    public Guid ObtainedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ObtainedAt { get; private set; }

    /// <summary>Keeps what was chosen while the text came in, for the next article of its outlet.</summary>
    public void Remember(IEnumerable<LineChoice> choices) => LineChoices = LineChoice.Pack(choices);
}
