using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>A decision about a sentence as it travels between programs.</summary>
/// <param name="Position">Where the sentence stands, in code points; null when only the words are given.</param>
/// <param name="Quote">The words with what stands around them.</param>
public sealed record AnnotatedDecision(TextSpan? Position, TextQuote Quote, CoverageReason Reason, string? Note);

/// <summary>A decision as it is exported: with who made it and when.</summary>
public sealed record ExportedDecision(Guid Id, AnnotatedDecision Decision, string DecidedBy, DateTimeOffset DecidedAt);
