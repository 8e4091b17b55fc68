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
[AuditEvent("report-withdrawn", 1)]
public sealed record ReportWithdrawn(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent;

/// <summary>An editor ordered a report to be made.</summary>
[AuditEvent("issue-ordered", 1)]
public sealed record IssueOrdered(Guid SubjectId, Guid? ArticleId, string BottomLine, string? CorrectionNote) : IDomainEvent
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
