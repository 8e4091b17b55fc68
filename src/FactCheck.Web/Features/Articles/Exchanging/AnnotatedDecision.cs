using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>A decision about a sentence as it travels between programs.</summary>
/// <param name="Position">Where the sentence stands, in code points; null when only the words are given.</param>
/// <param name="Quote">The words with what stands around them.</param>
public sealed record AnnotatedDecision(TextSpan? Position, TextQuote Quote, CoverageReason Reason, string? Note)
{
    /// <summary>Which of the file's decisions it is, from 1; null where all of them are there.</summary>
    public int? Number { get; init; }
}

/// <summary>A decision as it is exported: with who made it and when.</summary>
public sealed record ExportedDecision(Guid Id, AnnotatedDecision Decision, string DecidedBy, DateTimeOffset DecidedAt);
