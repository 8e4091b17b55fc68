namespace FactCheck.Domain.Captures;

/// <summary>A page is to be captured.</summary>
/// <param name="SubjectId">The capture.</param>
/// <param name="SourceId">The source it is for; null where that is not recorded yet.</param>
/// <param name="Address">As it was typed.</param>
[AuditEvent("capture-asked", 1)]
public sealed record CaptureAsked(Guid SubjectId, Guid? SourceId, string Address) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>A capture that failed is to be tried again.</summary>
[AuditEvent("capture-asked-again", 1)]
public sealed record CaptureAskedAgain(Guid SubjectId, int SubjectVersion) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>What a site answered is kept.</summary>
/// <param name="SubjectId">The capture.</param>
/// <param name="SubjectVersion">Its version now.</param>
/// <param name="Page">All that is known of it.</param>
[AuditEvent("capture-kept", 1)]
public sealed record CaptureKept(Guid SubjectId, int SubjectVersion, CapturedPage Page) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>Nothing could be kept.</summary>
[AuditEvent("capture-failed", 1)]
public sealed record CaptureFailed(Guid SubjectId, int SubjectVersion, Remark Why) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>A capture became the one of a source.</summary>
/// <param name="SubjectId">The capture.</param>
/// <param name="SubjectVersion">Its version now.</param>
/// <param name="SourceId">The source.</param>
/// <param name="SourceTitle">Its title.</param>
[AuditEvent("capture-tied", 1)]
public sealed record CaptureTied(Guid SubjectId, int SubjectVersion, Guid SourceId, string SourceTitle) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}

/// <summary>Where an archive outside keeps the same page.</summary>
[AuditEvent("archive-noted", 1)]
public sealed record ArchiveNoted(Guid SubjectId, int SubjectVersion, string Address) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => null;
}
