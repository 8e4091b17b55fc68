using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>Whose account the byline of an article is linked to.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetAuthor(Guid ArticleId) : IQuery<AuthorView>;

/// <param name="Version">The article's, for the form.</param>
/// <param name="WhyNot">Why this person cannot say it, or null.</param>
public sealed record AuthorView(string Headline, string? Byline, int Version, Guid? Author, Refusal? WhyNot);

public sealed class GetAuthorHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetAuthor, AuthorView>
{
    public async Task<AuthorView> Handle(GetAuthor query, CancellationToken ct) =>
        await db
            .Articles.Where(a => a.Id == query.ArticleId)
            .Select(a => new AuthorView(a.Headline, a.Byline, a.Version, a.AuthorId, Article.WhyNotLinkAuthor(user.Actor)))
            .FirstOrDefaultAsync(ct)
        ?? throw new NotFound();
}
