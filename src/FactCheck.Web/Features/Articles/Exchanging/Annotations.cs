namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>All claims of the current version of an article, and all decisions about its sentences.</summary>
public sealed record Annotations(
    Guid ArticleId,
    string Headline,
    string Language,
    string? Address,
    int Version,
    string Sha256,
    IReadOnlyList<ExportedClaim> Claims,
    IReadOnlyList<ExportedDecision> Decisions,
    IReadOnlyList<ExportedNote> Notes
);

/// <summary>What a file holds.</summary>
public sealed record AnnotationFile(IReadOnlyList<AnnotatedClaim> Claims, IReadOnlyList<AnnotatedDecision> Decisions)
{
    /// <summary>Which annotations of the file, from 1, have no words of a text.</summary>
    public IReadOnlyList<int> WithoutQuote { get; init; } = [];

    /// <summary>The same of its decisions, counted by themselves.</summary>
    public IReadOnlyList<int> DecisionsWithoutQuote { get; init; } = [];

    /// <summary>Claims that say what cannot be.</summary>
    public IReadOnlyList<RefusedItem> RefusedClaims { get; init; } = [];

    /// <summary>The same of its decisions.</summary>
    public IReadOnlyList<RefusedItem> RefusedDecisions { get; init; } = [];
}
