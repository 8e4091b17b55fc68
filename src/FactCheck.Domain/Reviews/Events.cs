using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Reviews;

/// <summary>Something happened to a claim.</summary>
public abstract record ReviewEvent(Guid SubjectId, Guid? ArticleId, int SubjectVersion) : IDomainEvent
{
    /// <inheritdoc />
    public abstract string Sentence { get; }
}

/// <summary>A claim was marked.</summary>
public sealed record ClaimMarked(Guid Claim, Guid Article, TextSpan Span, string Exact, ClaimWording Wording)
    : ReviewEvent(Claim, Article, 1)
{
    /// <inheritdoc />
    public override string Sentence => $"marked the claim “{Wording.Statement}”";
}

/// <summary>The statement, its particulars or its span changed.</summary>
public sealed record ClaimEdited(
    Guid Claim,
    Guid Article,
    int Version,
    TextSpan SpanBefore,
    ClaimWording WordingBefore,
    TextSpan Span,
    string Exact,
    ClaimWording Wording
) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        Span == SpanBefore ? "edited the claim"
        : Wording == WordingBefore ? "moved the claim’s mark"
        : "edited the claim and moved its mark";
}

/// <summary>Somebody took the claim on.</summary>
public sealed record ReviewStarted(Guid Claim, Guid Article, int Version) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "started checking";
}

/// <summary>The claim was given to somebody.</summary>
public sealed record ReviewAssigned(Guid Claim, Guid Article, int Version, Guid AssigneeId, string AssigneeName)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => $"assigned the claim to {AssigneeName}";
}

/// <summary>The due date was set or cleared.</summary>
public sealed record DueDateSet(Guid Claim, Guid Article, int Version, DateTimeOffset? DueAt) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        DueAt is { } due
            ? string.Create(CultureInfo.InvariantCulture, $"set the due date to {due.UtcDateTime:d MMMM yyyy, HH:mm} UTC")
            : "cleared the due date";
}

/// <summary>A source was tied to the claim.</summary>
public sealed record EvidenceAdded(
    Guid Claim,
    Guid Article,
    int Version,
    int Number,
    Guid SourceId,
    string SourceTitle,
    EvidenceDetails Details
) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"added evidence {Number}, “{SourceTitle}”");
}

/// <summary>Recorded evidence changed.</summary>
public sealed record EvidenceChanged(Guid Claim, Guid Article, int Version, int Number, EvidenceDetails Before, EvidenceDetails After)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"changed evidence {Number}");
}

/// <summary>Evidence was removed.</summary>
public sealed record EvidenceRemoved(Guid Claim, Guid Article, int Version, int Number, Guid SourceId, EvidenceDetails Details)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"removed evidence {Number}");
}

/// <summary>The claim needs no evidence.</summary>
public sealed record EvidenceWaived(Guid Claim, Guid Article, int Version, string Reason) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => $"waived evidence: {Reason}";
}

/// <summary>A revision of the verdict was written.</summary>
public sealed record VerdictWritten(Guid Claim, Guid Article, int Version, int Number, string Rating, VerdictText Text)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        string.Create(CultureInfo.InvariantCulture, $"wrote verdict revision {Number}, {Rating.ToLowerInvariant()}");
}

/// <summary>The verdict was submitted.</summary>
public sealed record VerdictSubmitted(Guid Claim, Guid Article, int Version, int Number, string ContentHash)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"submitted revision {Number} for approval");
}

/// <summary>The submission was taken back.</summary>
public sealed record SubmissionWithdrawn(Guid Claim, Guid Article, int Version) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "withdrew the submission";
}

/// <summary>A change ended the submission.</summary>
public sealed record SubmissionVoided(Guid Claim, Guid Article, int Version) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "voided the submission by this change; the claim is in progress again";
}

/// <summary>The verdict was returned.</summary>
public sealed record VerdictReturned(Guid Claim, Guid Article, int Version, int Number, string Reason)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => string.Create(CultureInfo.InvariantCulture, $"returned revision {Number}: {Reason}");
}

/// <summary>The verdict was approved.</summary>
public sealed record VerdictApproved(Guid Claim, Guid Article, int Version, int Number, string ContentHash, string? Note)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence =>
        string.Create(CultureInfo.InvariantCulture, $"approved revision {Number}{(Note is null ? "" : $": {Note}")}");
}

/// <summary>A change ended the approval.</summary>
public sealed record ApprovalVoided(Guid Claim, Guid Article, int Version, string ApprovedHash) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => "voided the approval by this change; the claim is in progress again";
}

/// <summary>The claim was closed without a verdict.</summary>
public sealed record ClaimClosed(Guid Claim, Guid Article, int Version, Closing Closing, string Reason)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => $"closed the claim as {Words.Of(Closing)}: {Reason}";
}

/// <summary>A settled claim was taken up again.</summary>
public sealed record ClaimReopened(Guid Claim, Guid Article, int Version, string Reason) : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => $"reopened the claim: {Reason}";
}

/// <summary>A remark was made.</summary>
public sealed record CommentPosted(Guid Claim, Guid Article, int Version, Guid CommentId, string Text, bool Blocking)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => Blocking ? "posted a blocking comment" : "posted a comment";
}

/// <summary>A remark was resolved.</summary>
public sealed record CommentResolved(Guid Claim, Guid Article, int Version, Guid CommentId, bool WasBlocking)
    : ReviewEvent(Claim, Article, Version)
{
    /// <inheritdoc />
    public override string Sentence => WasBlocking ? "resolved a blocking comment" : "resolved a comment";
}
