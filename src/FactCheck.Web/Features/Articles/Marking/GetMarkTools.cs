using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>What the person who asks can do to the mark of a claim.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetMarkTools(Guid ClaimId) : IQuery<MarkTools>;

/// <summary>The mark, and per action null or why not.</summary>
public sealed record MarkTools(Guid Id, int Version, TextSpan Span, string? Warning, Refusal? Move, Refusal? Reshape, Refusal? TakeBack);

public sealed class GetMarkToolsHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetMarkTools, MarkTools>
{
    public async Task<MarkTools> Handle(GetMarkTools query, CancellationToken ct)
    {
        // The whole aggregate: whether work has begun depends on all of it.
        var review = await db.Reviews.AsNoTracking().Whole().FirstOrDefaultAsync(r => r.Id == query.ClaimId, ct) ?? throw new NotFound();
        return new(
            review.Id,
            review.Version,
            review.Claim.Span,
            ClaimView.WarningIn(review.State),
            review.WhyNotChange(user.Actor),
            review.WhyNotReshape(user.Actor),
            review.WhyNotTakeBack(user.Actor)
        );
    }
}
