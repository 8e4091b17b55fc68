using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>The other claims of the article that this one can take over, overlapping and neighbouring ones first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListMergeCandidates(Guid ClaimId) : IQuery<IReadOnlyList<MergeCandidate>>;

/// <summary>One of them.</summary>
public sealed record MergeCandidate(Guid Id, int Number, string Statement, bool Overlaps);

public sealed class ListMergeCandidatesHandler(FactCheckDb db) : IRequestHandler<ListMergeCandidates, IReadOnlyList<MergeCandidate>>
{
    public async Task<IReadOnlyList<MergeCandidate>> Handle(ListMergeCandidates query, CancellationToken ct)
    {
        var own =
            await db
                .Reviews.Where(r => r.Id == query.ClaimId)
                .Select(r => new
                {
                    r.ArticleVersionId,
                    r.Claim.Start,
                    r.Claim.End,
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var claims = await db
            .Reviews.Living()
            .Where(r => r.ArticleVersionId == own.ArticleVersionId)
            .Select(r => new
            {
                r.Id,
                r.Claim.Start,
                r.Claim.End,
                r.Claim.Statement,
                r.State,
                r.Anchor,
                Waits = r.Proposal != null,
            })
            .ToListAsync(ct);
        return
        [
            .. ReadingOrder
                .Number(claims, c => (c.Start, c.End, c.Id))
                .Where(c =>
                    c.Item.Id != query.ClaimId && c.Item.State != ReviewState.Closed && !c.Item.Waits && c.Item.Anchor == Anchor.Held
                )
                .Select(c => (Gap: Math.Max(c.Item.Start - own.End, own.Start - c.Item.End), Claim: c))
                .OrderBy(c => Math.Max(c.Gap, 0))
                .ThenBy(c => c.Claim.Number)
                .Select(c => new MergeCandidate(c.Claim.Item.Id, c.Claim.Number, c.Claim.Item.Statement, c.Gap < 0)),
        ];
    }
}
