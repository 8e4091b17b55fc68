namespace FactCheck.Domain.Sources;

/// <summary>A source entered the library.</summary>
[AuditEvent("source-recorded", 1)]
public sealed record SourceRecorded(Guid SubjectId, SourceParticulars Particulars) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>What is recorded of a source was corrected.</summary>
/// <param name="SubjectId">The source.</param>
/// <param name="SubjectVersion">Its version now.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What stands there now.</param>
[AuditEvent("source-corrected", 1)]
public sealed record SourceCorrected(Guid SubjectId, int SubjectVersion, SourceParticulars Before, SourceParticulars After) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>A source was merged into another one, which took its place.</summary>
/// <param name="SubjectId">The source that is only history now.</param>
/// <param name="SubjectVersion">Its version now.</param>
/// <param name="IntoId">The one that took its place.</param>
/// <param name="IntoTitle">Its title.</param>
[AuditEvent("source-merged", 1)]
public sealed record SourceMerged(Guid SubjectId, int SubjectVersion, Guid IntoId, string IntoTitle) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>A source took the place of another one.</summary>
/// <param name="SubjectId">The source that stays.</param>
/// <param name="SubjectVersion">Its version now.</param>
/// <param name="OtherId">The one whose place it took.</param>
/// <param name="OtherTitle">Its title.</param>
[AuditEvent("source-took-over", 1)]
public sealed record SourceTookOver(Guid SubjectId, int SubjectVersion, Guid OtherId, string OtherTitle) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>No new evidence may use a source.</summary>
[AuditEvent("source-retired", 1)]
public sealed record SourceRetired(Guid SubjectId, int SubjectVersion, string Reason) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>New evidence may use a retired source again.</summary>
[AuditEvent("source-brought-back", 1)]
public sealed record SourceBroughtBack(Guid SubjectId, int SubjectVersion) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>It was recorded that the publisher withdrew a source.</summary>
[AuditEvent("source-retracted", 1)]
public sealed record SourceRetracted(Guid SubjectId, int SubjectVersion, Retraction Retraction) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>The record that the publisher withdrew a source was a mistake.</summary>
[AuditEvent("source-retraction-lifted", 1)]
public sealed record SourceRetractionLifted(Guid SubjectId, int SubjectVersion, Retraction Before) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}
