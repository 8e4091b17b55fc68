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
    private ArticleVersion() => (Text, Sha256) = ("", "");

    internal ArticleVersion(Guid articleId, int number, string normalised, Obtained how, Guid by, DateTimeOffset at)
    {
        (Id, ArticleId, Number, Text, How, ObtainedBy, ObtainedAt) = (Guid.CreateVersion7(), articleId, number, normalised, how, by, at);
        Sha256 = ArticleText.Sha256(normalised);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>1, 2, 3 … within the article.</summary>
    public int Number { get; private set; }

    /// <summary>The normalised text.</summary>
    public string Text { get; private set; }

    /// <summary>SHA-256 of the normalised text in UTF-8, lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; }

    /// <summary>How the text was obtained.</summary>
    public Obtained How { get; private set; }

    /// <summary>Who obtained it.</summary>
    public Guid ObtainedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset ObtainedAt { get; private set; }
}
