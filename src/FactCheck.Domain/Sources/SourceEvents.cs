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
