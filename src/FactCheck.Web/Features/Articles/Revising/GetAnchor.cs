using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Prose;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>Where a claim last stood and where it is proposed to stand now.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetAnchor(Guid ClaimId) : IQuery<AnchorView>;

/// <param name="Old">The words it stood on, in their surroundings.</param>
/// <param name="New">The proposed ones; null when none are.</param>
/// <param name="Words">What differs between the two quotes.</param>
/// <param name="Start">Where the proposal begins.</param>
/// <param name="WhyNot">Why this person cannot settle it, or null.</param>
public sealed record AnchorView(
    Anchor Anchor,
    int OldNumber,
    int NewNumber,
    Excerpt Old,
    Excerpt? New,
    FoldedDiff? Words,
    int? Start,
    Refusal? WhyNot
);

public sealed class GetAnchorHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetAnchor, AnchorView>
{
    public async Task<AnchorView> Handle(GetAnchor query, CancellationToken ct)
    {
        var review = await db.Reviews.AsNoTracking().FirstOrDefaultAsync(r => r.Id == query.ClaimId, ct) ?? throw new NotFound();
        var versions = await db.Set<ArticleVersion>()
            .AsNoTracking()
            .Where(v => v.ArticleId == review.ArticleId)
            .OrderBy(v => v.Number)
            .ToListAsync(ct);
        var language = await db.Articles.Where(a => a.Id == review.ArticleId).Select(a => a.Language).FirstAsync(ct);
        var (old, now) = (versions.First(v => v.Id == review.ArticleVersionId), versions[^1]);
        var proposed = review.Proposed is { } span ? Excerpt.Around(now.Text, span, language) : null;
        return new(
            review.Anchor,
            old.Number,
            now.Number,
            Excerpt.Around(old.Text, review.Claim.Span, language),
            proposed,
            proposed is null ? null : FoldedDiff.Whole(review.Claim.Exact, proposed.Exact),
            review.ProposedStart,
            review.WhyNotSettleAnchor(user.Actor)
        );
    }
}
