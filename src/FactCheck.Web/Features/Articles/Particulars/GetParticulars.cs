using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Particulars;

/// <summary>What is known of an article besides its text.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetParticulars(Guid ArticleId) : IQuery<ParticularsView>;

/// <param name="Version">The article's, for the form.</param>
/// <param name="WhyNot">Why this person cannot correct them, or null.</param>
public sealed record ParticularsView(ArticleParticulars About, int Version, Refusal? WhyNot);

public sealed class GetParticularsHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetParticulars, ParticularsView>
{
    public async Task<ParticularsView> Handle(GetParticulars query, CancellationToken ct) =>
        await db
            .Articles.Where(a => a.Id == query.ArticleId)
            .Select(a => new ParticularsView(
                new(a.Headline, a.Byline, a.Outlet, a.Address, a.PublishedOn, a.Language),
                a.Version,
                Article.WhyNotCorrectParticulars(user.Actor)
            ))
            .FirstOrDefaultAsync(ct)
        ?? throw new NotFound();
}
