using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Reviews;

/// <summary>The same words were found in a revised text.</summary>
/// <param name="SubjectId">The claim.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="SubjectVersion">The claim's version after it.</param>
/// <param name="FromVersionId">The article version it stood in.</param>
/// <param name="ToVersionId">The one it stands in now.</param>
/// <param name="SpanBefore">Where it stood.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Exact">The words as they stand there.</param>
/// <param name="ApprovedHash">What the approval covers now, when one stood and stands.</param>
[AuditEvent("claim-carried-over", 1)]
public sealed record ClaimCarriedOver(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    Guid FromVersionId,
    Guid ToVersionId,
    TextSpan SpanBefore,
    TextSpan Span,
    string Exact,
    string? ApprovedHash
) : IDomainEvent;

/// <summary>The language of the article was corrected, which cuts the sentence around the claim's words otherwise.</summary>
/// <param name="SubjectId">The claim.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="SubjectVersion">The claim's version after it.</param>
/// <param name="Language">BCP 47 tag of the text, as corrected.</param>
/// <param name="Before">The sentence as it was cut.</param>
/// <param name="After">The sentence as it is cut now.</param>
[AuditEvent("claim-sentence-recut", 1)]
public sealed record ClaimSentenceRecut(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Language, string Before, string After)
    : IDomainEvent;

/// <summary>A revised text changed the claim's words or left them out.</summary>
[AuditEvent("anchor-lost", 1)]
public sealed record AnchorLost(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Exact, TextSpan? Proposed) : IDomainEvent;

/// <summary>A person decided where the claim stands in the revised text.</summary>
[AuditEvent("claim-placed", 1)]
public sealed record ClaimPlaced(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    Guid ToVersionId,
    string ExactBefore,
    TextSpan Span,
    string Exact
) : IDomainEvent;

/// <summary>A mark was taken back by one person: until that took two.</summary>
[AuditEvent("mark-taken-back", 1)]
public sealed record MarkTakenBack(Guid SubjectId, Guid? ArticleId, int SubjectVersion, TextSpan Span, string Exact) : IDomainEvent;

/// <summary>The claim was split in two.</summary>
[AuditEvent("claim-split", 1)]
public sealed record ClaimSplit(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Guid OtherId, TextSpan First, TextSpan Second)
    : IDomainEvent;

/// <summary>The claim took another one over, as one person proposed and another approved.</summary>
/// <param name="SubjectId">The claim.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="SubjectVersion">The claim's version after it.</param>
/// <param name="OtherId">The one that went into it.</param>
/// <param name="SpanBefore">Where it stood.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Evidence">How much evidence came along.</param>
/// <param name="StatementBefore">What it said; null until that waited for the approval.</param>
/// <param name="Statement">What it says.</param>
/// <param name="ProposedBy">Whose words those are.</param>
[AuditEvent("claims-merged", 2)]
public sealed record ClaimsMerged(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    Guid OtherId,
    TextSpan SpanBefore,
    TextSpan Span,
    int Evidence,
    string? StatementBefore,
    string? Statement,
    Guid? ProposedBy
) : IDomainEvent;

/// <summary>The claim went into another one, by one person: until that took two.</summary>
[AuditEvent("claim-merged-away", 1)]
public sealed record ClaimMergedAway(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Guid IntoId) : IDomainEvent;

/// <summary>The claim stands by itself again, by one person: until that took two.</summary>
[AuditEvent("claim-separated", 1)]
public sealed record ClaimSeparated(Guid SubjectId, Guid? ArticleId, int SubjectVersion) : IDomainEvent;
