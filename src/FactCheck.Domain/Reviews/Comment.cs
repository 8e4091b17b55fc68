namespace FactCheck.Domain.Reviews;

/// <summary>One remark in the discussion of a claim.</summary>
public sealed class Comment
{
    private Comment() => Text = "";

    internal Comment(Guid reviewId, string text, bool blocking, Guid by, DateTimeOffset at) =>
        (Id, ReviewId, Text, Blocking, AuthorId, At) = (Guid.CreateVersion7(), reviewId, text, blocking, by, at);

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>What was said.</summary>
    public string Text { get; private set; }

    /// <summary>Whether it stops approval until resolved.</summary>
    public bool Blocking { get; private set; }

    /// <summary>Who said it.</summary>
    public Guid AuthorId { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Who resolved it.</summary>
    public Guid? ResolvedBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Why somebody else than its author settled it, where it blocked.</summary>
    public string? SettleReason { get; private set; }

    /// <summary>Whether it stops approval now.</summary>
    public bool StillBlocks => Blocking && ResolvedAt is null;

    /// <summary>Whether it was an objection, and this person settled it in place of whoever made it.</summary>
    public bool WasSettledForItsAuthorBy(Guid person) => Blocking && ResolvedBy == person && AuthorId != person;

    internal void Resolve(Guid by, DateTimeOffset at, string? why) => (ResolvedBy, ResolvedAt, SettleReason) = (by, at, why);
}
