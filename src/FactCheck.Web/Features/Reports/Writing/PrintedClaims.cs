using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Prose;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Features.Reports.Writing;

/// <summary>Approved claims as the report prints them.</summary>
internal sealed class PrintedClaims(ReportMaterial material, SourceNumbers sources, TimeZoneInfo zone)
{
    /// <summary>Printed as the claimant where nobody else is one.</summary>
    public const string TheArticle = "The article";

    public IReadOnlyList<ReportClaim> All() => [.. material.Approved.Select(c => One(c.Number, c.Review))];

    public IReadOnlyList<ReportClosedClaim> Closed() =>
        [
            .. material.Closed.Select(c => new ReportClosedClaim(
                c.Number,
                c.Review.Claim.Statement,
                c.Review.Claim.Exact,
                Printed.WhyClosed(c.Review),
                Decider(c.Review.ClosingProposedBy),
                Decider(c.Review.ClosingApprovedBy)
            )),
        ];

    /// <summary>Claims that are no longer in the text’s numbering: what a reader is told of them.</summary>
    public IReadOnlyList<ReportFormerClaim> Former() =>
        [
            .. material.Former.Select(r => new ReportFormerClaim(
                r.Claim.Statement,
                r.Claim.Exact,
                Printed.WhyClosed(r),
                material.Claims.Where(c => c.Review.Id == r.MergedInto).Select(c => (int?)c.Number).FirstOrDefault(),
                Decider(r.ClosingProposedBy),
                Decider(r.ClosingApprovedBy)
            )),
        ];

    private string? Decider(Guid? person) => person is null ? null : material.Name(person);

    private ReportClaim One(int number, Review review)
    {
        var (claim, verdict) = (review.Claim, review.Verdict!);
        return new()
        {
            N = number,
            Id = claim.Id.ToString(),
            Statement = claim.Statement,
            Excerpt = Around(TextOf(review), claim.Span, material.Article.Language),
            Claimant =
                claim.ClaimantName is null ? TheArticle
                : claim.ClaimantRole is null ? claim.ClaimantName
                : $"{claim.ClaimantName}, {claim.ClaimantRole}",
            When = claim.StatedOn is { } on ? Printed.Day(on) : null,
            Where = claim.StatedAt,
            Kind = Printed.KindOfClaim(claim.Kind),
            Wording = Printed.HowWorded(claim.Wording),
            Rating = verdict.RatingKey,
            Conclusion = verdict.Conclusion,
            Rationale = Rationale.ToPrint(verdict.Rationale, evidence => sources.OfEvidence(claim, evidence)),
            Evidence =
            [
                .. claim
                    .Evidence.OrderBy(e => e.Number)
                    .Select(e => new ClaimEvidence(sources.Of(e.SourceId), e.Number, Stance(e.Stance), e.Passage, e.Place, e.Note)),
            ],
            EvidenceWaiver = claim.EvidenceWaiver,
            Response = verdict.Response,
            Limits = verdict.Limits,
            CheckedBy = Checkers(review),
            ApprovedBy = material.Name(review.ApprovedBy),
            ApprovedOn = Printed.Day(review.ApprovedAt!.Value, zone),
        };
    }

    private string TextOf(Review review) => material.Article.Versions.First(v => v.Id == review.ArticleVersionId).Text;

    // Whoever submitted it answers for it and stands first; bringing in or writing the article is no checking.
    private IReadOnlyList<string> Checkers(Review review) =>
        [
            .. review
                .Contributions.Where(c => c.Part is not (Part.Text or Part.Article))
                .Select(c => c.PersonId)
                .Distinct()
                .OrderByDescending(id => id == review.SubmittedBy)
                .Select(id => material.Name(id))
                .Distinct(StringComparer.Ordinal),
        ];

    private static EvidenceStance Stance(Stance stance) =>
        stance switch
        {
            Domain.Claims.Stance.Supports => EvidenceStance.Supports,
            Domain.Claims.Stance.Contradicts => EvidenceStance.Contradicts,
            _ => EvidenceStance.Context,
        };

    private static ClaimExcerpt Around(string text, TextSpan span, string language)
    {
        var excerpt = Excerpt.Around(text, span, language);
        return new(excerpt.Before, excerpt.Exact, excerpt.After);
    }
}
