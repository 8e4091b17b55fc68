namespace FactCheck.Domain.Auditing;

/// <summary>Rows were written by the program itself, which no other event tells of.</summary>
[AuditEvent("rows-written", 1)]
public sealed record RowsWritten : IDomainEvent
{
    /// <inheritdoc />
    public Guid SubjectId => Guid.Empty;

    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 0;
}

/// <summary>
/// Rows were taken into the record as they stood: those of a database that was older than records with rows, or those that an
/// update of the program changed.
/// </summary>
/// <param name="Because">The updates that changed them; none when the record began to hold rows.</param>
/// <param name="Differed">What was not as recorded before the updates; null when all was.</param>
[AuditEvent("state-recorded", 1)]
public sealed record StateRecorded(IReadOnlyList<string> Because, string? Differed) : IDomainEvent
{
    /// <inheritdoc />
    public Guid SubjectId => Guid.Empty;

    /// <inheritdoc />
    public Guid? ArticleId => null;

    /// <inheritdoc />
    public int SubjectVersion => 0;
}
