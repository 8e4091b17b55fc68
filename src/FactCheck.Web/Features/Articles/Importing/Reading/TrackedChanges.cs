using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What becomes of the changes that a document tracks.</summary>
public enum ChangesWay
{
    /// <summary>A person is asked; nothing is stored before.</summary>
    Ask,

    /// <summary>The text as it is when all are accepted.</summary>
    Accept,

    /// <summary>The text as it was before all of them.</summary>
    Reject,

    /// <summary>The text as accepted, with a note for each change.</summary>
    Preserve,
}

/// <summary>A text with what was found in it.</summary>
/// <param name="Text">Structured text.</param>
/// <param name="Notes">The writer's notes at their words.</param>
/// <param name="Receipt">Everything that was changed or left out.</param>
public sealed record TextRead(string Text, IReadOnlyList<FoundNote> Notes, IReadOnlyList<ReceiptLine> Receipt);

/// <summary>The changes that a document tracks, and its text in each way of reading them.</summary>
/// <param name="Insertions">How often something was put in.</param>
/// <param name="Deletions">How often something was taken out.</param>
/// <param name="Authors">Who did.</param>
/// <param name="Accepted">With all of them.</param>
/// <param name="Rejected">Without any.</param>
/// <param name="Preserved">As accepted, each change a note.</param>
public sealed record TrackedChanges(
    int Insertions,
    int Deletions,
    IReadOnlyList<string> Authors,
    TextRead Accepted,
    TextRead Rejected,
    TextRead Preserved
)
{
    /// <summary>How often only looks were changed.</summary>
    public int Formats { get; init; }

    /// <summary>The text read this way; null where a person is still to be asked.</summary>
    public TextRead? By(ChangesWay way) =>
        way switch
        {
            ChangesWay.Accept => Accepted,
            ChangesWay.Reject => Rejected,
            ChangesWay.Preserve => Preserved,
            _ => null,
        };
}
