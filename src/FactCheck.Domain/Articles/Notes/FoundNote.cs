namespace FactCheck.Domain.Articles.Notes;

/// <summary>What a note of the writer was in the document.</summary>
public enum NoteKind
{
    /// <summary>A note at the foot of a page.</summary>
    Footnote,

    /// <summary>A note at the end of the document.</summary>
    Endnote,

    /// <summary>A remark beside the text.</summary>
    Comment,

    /// <summary>The address that words link to.</summary>
    Link,

    /// <summary>Words that a tracked change put in.</summary>
    Insertion,

    /// <summary>Words that a tracked change took out; they stand in the note, not in the text.</summary>
    Deletion,
}

/// <summary>A note of the writer as it was read, not stored yet.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Span">The words it belongs to, in the normalised text; empty where it stands between words.</param>
public sealed record FoundNote(NoteKind Kind, TextSpan Span)
{
    /// <summary>What it says.</summary>
    public string? Words { get; init; }

    /// <summary>Who wrote it, as the document says.</summary>
    public string? Author { get; init; }

    /// <summary>When, as the document says.</summary>
    public DateTimeOffset? WrittenAt { get; init; }

    /// <summary>The http or https address it names.</summary>
    public string? Address { get; init; }
}
