namespace FactCheck.Web.Typesetting.Document;

/// <summary>The article that was checked, with its marks.</summary>
public sealed record ReportArticle
{
    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The line below the headline, if any.</summary>
    public string? Deck { get; init; }

    /// <summary>The byline as published; null when the article is unsigned.</summary>
    public string? Byline { get; init; }

    /// <summary>Who published the article.</summary>
    public required string Outlet { get; init; }

    /// <summary>The date of publication as printed; null when unpublished.</summary>
    public string? Published { get; init; }

    /// <summary>Where it can be read; printed as a link only when it is http or https.</summary>
    public string? Address { get; init; }

    /// <summary>When the newsroom retrieved the text, as printed.</summary>
    public required string Retrieved { get; init; }

    /// <summary>Which version of the article was checked.</summary>
    public required int Version { get; init; }

    /// <summary>SHA-256 of the checked text, 64 hexadecimal digits.</summary>
    public required string Sha { get; init; }

    /// <summary>The article's language, such as en or ar.</summary>
    public required string Lang { get; init; }

    /// <summary>The direction in which the article reads.</summary>
    public ReadingDirection Dir { get; init; }

    /// <summary>The text, block by block.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }
}

/// <summary>The direction of a text.</summary>
public enum ReadingDirection
{
    /// <summary>Left to right.</summary>
    Ltr,

    /// <summary>Right to left.</summary>
    Rtl,
}

/// <summary>What a block of the article is.</summary>
public enum ArticleBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph set apart as quoted.</summary>
    Quote,

    /// <summary>The line below a picture.</summary>
    Caption,
}

/// <summary>A block of the article, cut where marks begin and end.</summary>
public sealed record ArticleBlock(ArticleBlockKind Kind, IReadOnlyList<ArticleRun> Runs);

/// <summary>A stretch of text that carries the same marks throughout.</summary>
public sealed record ArticleRun(string Text, IReadOnlyList<ArticleMark> Marks);

/// <summary>The mark of one claim: its number, the lane (1 to 3) of its underline, and whether the claim begins here.</summary>
public sealed record ArticleMark(int Claim, int Lane, bool Starts);
