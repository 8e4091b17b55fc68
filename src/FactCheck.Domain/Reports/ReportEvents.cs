namespace FactCheck.Domain.Reports;

/// <summary>A report was issued.</summary>
[AuditEvent("report-issued", 1)]
public sealed record ReportIssued(
    Guid SubjectId,
    Guid? ArticleId,
    int Version,
    string Code,
    string Sha256,
    string BottomLine,
    string? CorrectionNote,
    string Level
) : IDomainEvent
{
    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>A correction was begun.</summary>
[AuditEvent("correction-begun", 1)]
public sealed record CorrectionBegun(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent;

/// <summary>A newer version took the place of this one.</summary>
[AuditEvent("report-superseded", 1)]
public sealed record ReportSuperseded(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, int ByVersion)
    : IDomainEvent;

/// <summary>A report was withdrawn.</summary>
[AuditEvent("report-withdrawn", 2)]
public sealed record ReportWithdrawn(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    string Code,
    int Version,
    string Reason,
    Guid? ProposedBy = null,
    bool OneEditor = false
) : IDomainEvent;

/// <summary>An editor ordered a report to be made.</summary>
[AuditEvent("issue-ordered", 2)]
public sealed record IssueOrdered(
    Guid SubjectId,
    Guid? ArticleId,
    string BottomLine,
    string? CorrectionNote,
    string? Front = null,
    bool OneEditor = false
) : IDomainEvent
{
    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>The timestamp authority did not answer; an editor has to choose.</summary>
[AuditEvent("timestamp-missed", 1)]
public sealed record TimestampMissed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Remark Why) : IDomainEvent;

/// <summary>The order goes on.</summary>
[AuditEvent("issue-resumed", 1)]
public sealed record IssueResumed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, bool WithTimestamp) : IDomainEvent;

/// <summary>The order ended without a report.</summary>
[AuditEvent("issue-failed", 1)]
public sealed record IssueFailed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, Remark Why) : IDomainEvent;

/// <summary>An editor proposes that a report be withdrawn.</summary>
[AuditEvent("withdrawal-proposed", 1)]
public sealed record WithdrawalProposed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent;

/// <summary>Another editor says no.</summary>
[AuditEvent("withdrawal-declined", 1)]
public sealed record WithdrawalDeclined(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent;

/// <summary>Whoever proposed it thought again.</summary>
[AuditEvent("withdrawal-taken-back", 1)]
public sealed record WithdrawalTakenBack(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent;

/// <summary>Somebody wrote bottom line and correction note.</summary>
[AuditEvent("front-matter-written", 1)]
public sealed record FrontMatterWritten(
    Guid SubjectId,
    Guid? ArticleId,
    int SubjectVersion,
    int Number,
    string BottomLine,
    string? CorrectionNote,
    Guid? Corrects
) : IDomainEvent;

/// <summary>Somebody else stands behind the front of the report as it was shown.</summary>
[AuditEvent("front-matter-confirmed", 1)]
public sealed record FrontMatterConfirmed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, int Number, string Hash) : IDomainEvent;
