using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Reviews;

/// <summary>Why a submission or an approval ended.</summary>
public enum VoidReason
{
    /// <summary>Somebody changed the statement, the evidence or the verdict.</summary>
    Change,

    /// <summary>A revised text changed the claim's words or left them out.</summary>
    Words,

    /// <summary>A revised text has the same words, in a sentence that reads differently.</summary>
    Sentence,

    /// <summary>Whoever approved it turned out to be the author of the article.</summary>
    Author,

    /// <summary>What is recorded of a source that it rests on was corrected.</summary>
    Source,

    /// <summary>A source that it rests on was retracted by its publisher.</summary>
    Retraction,

    /// <summary>A source that it rests on was merged into another one.</summary>
    Merge,
}

/// <summary>A claim was marked.</summary>
[AuditEvent("claim-marked", 1)]
public sealed record ClaimMarked(Guid SubjectId, Guid? ArticleId, TextSpan Span, string Exact, ClaimWording Wording) : IDomainEvent
{
    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>The statement, its particulars or its span changed.</summary>
[AuditEvent("claim-edited", 1)]
public sealed record ClaimEdited(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    TextSpan SpanBefore,
    ClaimWording WordingBefore,
    TextSpan Span,
    string Exact,
    ClaimWording Wording
) : IDomainEvent;

/// <summary>Somebody took the claim on.</summary>
[AuditEvent("review-started", 1)]
public sealed record ReviewStarted(Guid SubjectId, Guid? ArticleId, int SubjectVersion) : IDomainEvent;

/// <summary>The claim was given to somebody.</summary>
[AuditEvent("review-assigned", 1)]
public sealed record ReviewAssigned(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Guid AssigneeId, string AssigneeName)
    : IDomainEvent;

/// <summary>The due date was set or cleared.</summary>
[AuditEvent("due-date-set", 1)]
public sealed record DueDateSet(Guid SubjectId, Guid? ArticleId, int SubjectVersion, DateTimeOffset? DueAt) : IDomainEvent;

/// <summary>A source was tied to the claim.</summary>
[AuditEvent("evidence-added", 1)]
public sealed record EvidenceAdded(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    int Number,
    Guid SourceId,
    string SourceTitle,
    EvidenceDetails Details
) : IDomainEvent;

/// <summary>Recorded evidence changed.</summary>
[AuditEvent("evidence-changed", 1)]
public sealed record EvidenceChanged(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    int Number,
    EvidenceDetails Before,
    EvidenceDetails After
) : IDomainEvent;

/// <summary>Evidence was removed.</summary>
[AuditEvent("evidence-removed", 1)]
public sealed record EvidenceRemoved(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    int Number,
    Guid SourceId,
    EvidenceDetails Details
) : IDomainEvent;

/// <summary>What is recorded of a source that it rests on was corrected.</summary>
[AuditEvent("evidence-source-corrected", 1)]
public sealed record EvidenceSourceCorrected(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    IReadOnlyList<int> Numbers,
    Guid SourceId,
    string SourceTitle
) : IDomainEvent;

/// <summary>A source that it rests on was retracted by its publisher.</summary>
[AuditEvent("evidence-source-retracted", 1)]
public sealed record EvidenceSourceRetracted(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    IReadOnlyList<int> Numbers,
    Guid SourceId,
    string SourceTitle
) : IDomainEvent;

/// <summary>A source that it rests on was merged into another one, on which it rests now.</summary>
[AuditEvent("evidence-source-merged", 1)]
public sealed record EvidenceSourceMerged(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    IReadOnlyList<int> Numbers,
    Guid SourceId,
    string SourceTitle,
    Guid IntoId,
    string IntoTitle
) : IDomainEvent;

/// <summary>The claim needs no evidence.</summary>
[AuditEvent("evidence-waived", 1)]
public sealed record EvidenceWaived(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Reason) : IDomainEvent;

/// <summary>A revision of the verdict was written.</summary>
[AuditEvent("verdict-written", 1)]
public sealed record VerdictWritten(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, string Rating, VerdictText Text)
    : IDomainEvent;

/// <summary>The verdict was submitted.</summary>
[AuditEvent("verdict-submitted", 2)]
public sealed record VerdictSubmitted(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, string ContentHash, string? Answer)
    : IDomainEvent;

/// <summary>The submission was taken back.</summary>
[AuditEvent("submission-withdrawn", 1)]
public sealed record SubmissionWithdrawn(Guid SubjectId, Guid? ArticleId, int SubjectVersion) : IDomainEvent;

/// <summary>A change ended the submission.</summary>
[AuditEvent("submission-voided", 2)]
public sealed record SubmissionVoided(Guid SubjectId, Guid? ArticleId, int SubjectVersion, VoidReason? Reason) : IDomainEvent;

/// <summary>The verdict was returned.</summary>
[AuditEvent("verdict-returned", 1)]
public sealed record VerdictReturned(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, string Reason) : IDomainEvent;

/// <summary>The verdict was approved.</summary>
[AuditEvent("verdict-approved", 1)]
public sealed record VerdictApproved(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, string ContentHash, string? Note)
    : IDomainEvent;

/// <summary>A change ended the approval.</summary>
[AuditEvent("approval-voided", 2)]
public sealed record ApprovalVoided(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string ApprovedHash, VoidReason? Reason)
    : IDomainEvent;

/// <summary>An upgrade wrote what an approval covers, and still covered, in another format.</summary>
[AuditEvent("approval-restated", 1)]
public sealed record ApprovalRestated(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string HashBefore, string ContentHash)
    : IDomainEvent;

/// <summary>The claim was closed without a verdict, by one person: until that took two, and read ever after.</summary>
[AuditEvent("claim-closed", 1)]
public sealed record ClaimClosed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Closing Closing, string Reason) : IDomainEvent;

/// <summary>A settled claim was taken up again by one person: until that took two.</summary>
[AuditEvent("claim-reopened", 1)]
public sealed record ClaimReopened(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Reason) : IDomainEvent;

/// <summary>A remark was made.</summary>
[AuditEvent("comment-posted", 1)]
public sealed record CommentPosted(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Guid CommentId, string Text, bool Blocking)
    : IDomainEvent;

/// <summary>A remark was resolved.</summary>
[AuditEvent("comment-resolved", 2)]
public sealed record CommentResolved(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Guid CommentId, bool WasBlocking, string? Reason)
    : IDomainEvent;
