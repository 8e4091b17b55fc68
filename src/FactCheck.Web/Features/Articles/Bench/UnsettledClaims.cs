using FactCheck.Domain.Reviews;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>A claim whose words or sentence were changed or are gone, and which waits for a person.</summary>
public sealed record UnsettledClaim(int Number, Guid Id, string Statement, string Words, Anchor Anchor)
{
    /// <summary>Whether only the sentence around its words reads differently, which ended its approval or submission.</summary>
    public bool OtherSentence => Anchor == Anchor.Held;
}

/// <summary>The claims of an article that wait for a person since its text was revised.</summary>
public static class UnsettledClaims
{
    /// <summary>In reading order, with the numbers that they have everywhere.</summary>
    public static async Task<IReadOnlyList<UnsettledClaim>> Read(FactCheckDb db, Guid article, CancellationToken ct)
    {
        var living = db.Reviews.Living().Where(r => r.ArticleId == article);
        if (!await living.AnyAsync(r => (r.Anchor != Anchor.Held || r.VoidedBecause == VoidReason.Sentence) && r.Proposal == null, ct))
            return [];
        var claims = await living
            .Select(r => new
            {
                r.Id,
                r.Claim.Start,
                r.Claim.End,
                r.Claim.Statement,
                r.Claim.Exact,
                r.Anchor,
                Waits = r.Proposal != null,
                r.VoidedBecause,
            })
            .ToListAsync(ct);
        return
        [
            .. ReadingOrder
                .Number(claims, c => (c.Start, c.End, c.Id))
                .Where(c => (c.Item.Anchor != Anchor.Held || c.Item.VoidedBecause == VoidReason.Sentence) && !c.Item.Waits)
                .Select(c => new UnsettledClaim(c.Number, c.Item.Id, c.Item.Statement, c.Item.Exact, c.Item.Anchor)),
        ];
    }
}
