namespace FactCheck.Domain.Articles;

/// <summary>An article came in.</summary>
[AuditEvent("article-imported", 1)]
public sealed record ArticleImported(Guid SubjectId, ArticleParticulars Particulars, string Sha256, int Length) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => SubjectId;

    /// <inheritdoc />
    public int SubjectVersion => 1;
}

/// <summary>A revised text came in.</summary>
[AuditEvent("article-revised", 1)]
public sealed record ArticleRevised(Guid SubjectId, int SubjectVersion, int Number, string Sha256, int Length) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => SubjectId;
}

/// <summary>The byline was linked to an account, or to none.</summary>
[AuditEvent("article-author-linked", 1)]
public sealed record ArticleAuthorLinked(Guid SubjectId, int SubjectVersion, Guid? AuthorId, string? AuthorName) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => SubjectId;
}

/// <summary>Headline, byline, outlet, address, day or language were corrected.</summary>
[AuditEvent("particulars-corrected", 1)]
public sealed record ParticularsCorrected(Guid SubjectId, int SubjectVersion, ArticleParticulars Before, ArticleParticulars After)
    : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => SubjectId;
}

/// <summary>Somebody read the unmarked rest of the text.</summary>
[AuditEvent("coverage-reviewed", 1)]
public sealed record CoverageReviewed(Guid SubjectId, int SubjectVersion, string Note) : IDomainEvent
{
    /// <inheritdoc />
    public Guid? ArticleId => SubjectId;
}
