using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Web.Features.Articles.Marking;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>A claim as it travels between programs.</summary>
/// <param name="Position">Where it stands, in code points; null when only the words are given.</param>
/// <param name="Quote">The words with what stands around them.</param>
/// <param name="Wording">What a checker words; the state and the verdict do not travel back in.</param>
public sealed record AnnotatedClaim(TextSpan? Position, TextQuote Quote, ClaimWording Wording)
{
    /// <summary>Other targets of the same annotation: the first that stands in the text is meant.</summary>
    public IReadOnlyList<(TextSpan? Position, TextQuote Quote)> Others { get; init; } = [];

    /// <summary>All its targets.</summary>
    public IEnumerable<(TextSpan? Position, TextQuote Quote)> Selected => Others.Prepend((Position, Quote));

    /// <summary>The claim as a person would mark it.</summary>
    internal MarkClaim AsMark() =>
        new()
        {
            Exact = Quote.Exact,
            Statement = Wording.Statement,
            ClaimantName = Wording.Claimant?.Name,
            ClaimantRole = Wording.Claimant?.Role,
            StatedOn = Wording.StatedOn,
            StatedAt = Wording.StatedAt,
            Kind = Wording.Kind,
            Wording = Wording.Wording,
        };

    /// <summary>Which of the file it is, from 1; null where all of the file are there.</summary>
    public int? Number { get; init; }
}

/// <summary>A claim as it is exported: with what the desk says about it.</summary>
public sealed record ExportedClaim(
    int Number,
    Guid Id,
    AnnotatedClaim Claim,
    string State,
    string? Rating,
    string? Conclusion,
    string MarkedBy,
    DateTimeOffset MarkedAt
);
