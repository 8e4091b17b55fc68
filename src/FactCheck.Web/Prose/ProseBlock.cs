namespace FactCheck.Web.Prose;

/// <summary>What a block of prose is.</summary>
public enum ProseKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading inside a rationale.</summary>
    Heading,

    /// <summary>A list; its points are in <see cref="ProseBlock.Items"/>.</summary>
    List,

    /// <summary>A quotation; what is quoted is the only point of <see cref="ProseBlock.Items"/>.</summary>
    Quote,

    /// <summary>Text to be shown exactly as it was written.</summary>
    Code,
}

/// <summary>A block of prose: plain data, without any markup left in it.</summary>
public sealed record ProseBlock
{
    /// <summary>What the block is.</summary>
    public required ProseKind Kind { get; init; }

    /// <summary>The text of a paragraph, heading or code block.</summary>
    public IReadOnlyList<ProseRun> Runs { get; init; } = [];

    /// <summary>The points of a list, or the one content of a quotation.</summary>
    public IReadOnlyList<IReadOnlyList<ProseBlock>> Items { get; init; } = [];

    /// <summary>The number of a numbered list's first point; null for a list without numbers.</summary>
    public int? Start { get; init; }
}

/// <summary>A stretch of text in one style. One with <see cref="Cite"/> is a citation and nothing else.</summary>
public sealed record ProseRun
{
    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Strong.</summary>
    public bool Strong { get; init; }

    /// <summary>Emphasised.</summary>
    public bool Emphasis { get; init; }

    /// <summary>To be shown exactly as written.</summary>
    public bool Code { get; init; }

    /// <summary>Where the text leads; only ever http, https or mailto.</summary>
    public string? Href { get; init; }

    /// <summary>The number that is cited: of the evidence in a rationale, of the source in print.</summary>
    public int? Cite { get; init; }
}
