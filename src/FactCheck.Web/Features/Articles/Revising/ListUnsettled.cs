using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>The claims of an article whose words were changed or are gone, and wait for a person.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListUnsettled(Guid ArticleId) : IQuery<Unsettled>;

/// <param name="Number">The version of the text.</param>
/// <param name="MayRevise">Whether this person can bring in another one.</param>
public sealed record Unsettled(int Number, string Language, bool MayRevise, IReadOnlyList<UnsettledClaim> Claims);

public sealed record UnsettledClaim(int Number, Guid Id, string Statement, string Words, Anchor Anchor);

public sealed class ListUnsettledHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<ListUnsettled, Unsettled>
{
    public async Task<Unsettled> Handle(ListUnsettled query, CancellationToken ct)
    {
        var article = await db.Articles.Where(a => a.Id == query.ArticleId)
            .Select(a => new { a.Language, Number = a.Versions.Max(v => v.Number) }).FirstOrDefaultAsync(ct) ?? throw new NotFound();
        var open = article.Number > 1 && await db.Reviews.Living().AnyAsync(r => r.ArticleId == query.ArticleId && r.Anchor != Anchor.Held, ct);
        return new(article.Number, article.Language, Article.WhyNotRevise(user.Actor) is null, open ? await Claims(query.ArticleId, ct) : []);
    }

    private async Task<IReadOnlyList<UnsettledClaim>> Claims(Guid article, CancellationToken ct)
    {
        var claims = await db.Reviews.Living().Where(r => r.ArticleId == article)
            .Select(r => new { r.Id, r.Claim.Start, r.Claim.End, r.Claim.Statement, r.Claim.Exact, r.Anchor }).ToListAsync(ct);
        return [.. ReadingOrder.Of(claims, c => (c.Start, c.End, c.Id)).Where(c => c.Item.Anchor != Anchor.Held)
            .Select(c => new UnsettledClaim(c.Number, c.Item.Id, c.Item.Statement, c.Item.Exact, c.Item.Anchor))];
    }
}
