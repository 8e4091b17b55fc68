using System.Globalization;

namespace FactCheck.Domain.Reports;

/// <summary>A report was issued.</summary>
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

    /// <inheritdoc />
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"issued report {Code}, version {Version}");
}

/// <summary>A correction was begun.</summary>
public sealed record CorrectionBegun(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"began to correct version {Version} of report {Code}: {Reason}");
}

/// <summary>A newer version took the place of this one.</summary>
public sealed record ReportSuperseded(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, int ByVersion)
    : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence =>
        string.Create(CultureInfo.InvariantCulture, $"superseded version {Version} of report {Code} by version {ByVersion}");
}

/// <summary>A report was withdrawn.</summary>
public sealed record ReportWithdrawn(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Code, int Version, string Reason)
    : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence => string.Create(CultureInfo.InvariantCulture, $"withdrew report {Code}, version {Version}: {Reason}");
}

/// <summary>An editor ordered a report to be made.</summary>
public sealed record IssueOrdered(Guid SubjectId, Guid? ArticleId, string BottomLine, string? CorrectionNote) : IDomainEvent
{
    /// <inheritdoc />
    public int SubjectVersion => 1;

    /// <inheritdoc />
    public string Sentence => "ordered the report to be issued";
}

/// <summary>The timestamp authority did not answer; an editor has to choose.</summary>
public sealed record TimestampMissed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Why) : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence => $"was told that the report has no timestamp yet: {Why}";
}

/// <summary>The order goes on.</summary>
public sealed record IssueResumed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, bool WithTimestamp) : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence => WithTimestamp ? "had the timestamp authority asked again" : "decided to issue the report without a timestamp";
}

/// <summary>The order ended without a report.</summary>
public sealed record IssueFailed(Guid SubjectId, Guid? ArticleId, int SubjectVersion, string Why) : IDomainEvent
{
    /// <inheritdoc />
    public string Sentence => $"got no report: {Why}";
}
