namespace FactCheck.Domain.Reviews;

/// <summary>Somebody proposed that the claim leave the report, or be taken up again.</summary>
/// <param name="SubjectId">The claim.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="SubjectVersion">The claim's version after it.</param>
/// <param name="Kind">What is proposed.</param>
/// <param name="Reason">Why.</param>
/// <param name="KeeperId">The claim that is to take it over.</param>
/// <param name="KeeperStatement">What that one would then say; null until that waited for the approval.</param>
[AuditEvent("proposal-made", 2)]
public sealed record ProposalMade(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    ProposalKind Kind,
    string Reason,
    Guid? KeeperId,
    string? KeeperStatement
) : IDomainEvent;

/// <summary>Somebody else approved it: now it is so.</summary>
/// <param name="SubjectId">The claim.</param>
/// <param name="ArticleId">Its article.</param>
/// <param name="SubjectVersion">The claim's version after it.</param>
/// <param name="Kind">What was proposed.</param>
/// <param name="Reason">Why.</param>
/// <param name="ProposedBy">By whom.</param>
/// <param name="KeeperId">The claim that took it over.</param>
[AuditEvent("proposal-approved", 1)]
public sealed record ProposalApproved(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    ProposalKind Kind,
    string Reason,
    Guid ProposedBy,
    Guid? KeeperId
) : IDomainEvent;

/// <summary>Somebody else declined it.</summary>
[AuditEvent("proposal-declined", 1)]
public sealed record ProposalDeclined(Guid SubjectId, Guid? ArticleId, int SubjectVersion, ProposalKind Kind, string Reason) : IDomainEvent;

/// <summary>Whoever proposed it took that back.</summary>
[AuditEvent("proposal-withdrawn", 1)]
public sealed record ProposalWithdrawn(Guid SubjectId, Guid? ArticleId, int SubjectVersion, ProposalKind Kind) : IDomainEvent;

/// <summary>A change to the claim ended what was proposed of it.</summary>
[AuditEvent("proposal-voided", 1)]
public sealed record ProposalVoided(Guid SubjectId, Guid? ArticleId, int SubjectVersion, ProposalKind Kind) : IDomainEvent;

/// <summary>
/// Other words stand where the claim was closed, or the article’s author approved it, so that the closing covers nothing any more.
/// </summary>
[AuditEvent("closing-voided", 1)]
public sealed record ClosingVoided(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Closing Closing, string? Reason) : IDomainEvent;
