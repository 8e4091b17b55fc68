using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles;

/// <summary>One article in the list.</summary>
public sealed record ArticleLine(
    Guid Id,
    string Headline,
    string? Byline,
    string? Outlet,
    DateOnly? PublishedOn,
    DateTimeOffset ImportedAt,
    string Language,
    Progress Progress
);

/// <summary>Every article, the newest first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListArticles : IQuery<IReadOnlyList<ArticleLine>>;

public sealed class ListArticlesHandler(FactCheckDb db) : IRequestHandler<ListArticles, IReadOnlyList<ArticleLine>>
{
    public async Task<IReadOnlyList<ArticleLine>> Handle(ListArticles query, CancellationToken ct)
    {
        var counts = await db
            .Reviews.Living()
            .GroupBy(r => new
            {
                r.ArticleId,
                r.State,
                r.Anchor,
            })
            .Select(g => new
            {
                g.Key.ArticleId,
                g.Key.State,
                g.Key.Anchor,
                Count = g.Count(),
            })
            .ToListAsync(ct);
        var articles = await db
            .Articles.OrderByDescending(a => a.ImportedAt)
            .ThenByDescending(a => a.Id)
            .Select(a => new
            {
                a.Id,
                a.Headline,
                a.Byline,
                a.Outlet,
                a.PublishedOn,
                a.ImportedAt,
                a.Language,
            })
            .ToListAsync(ct);
        var progress = counts.ToLookup(c => c.ArticleId);
        return
        [
            .. articles.Select(a => new ArticleLine(
                a.Id,
                a.Headline,
                a.Byline,
                a.Outlet,
                a.PublishedOn,
                a.ImportedAt,
                a.Language,
                new(
                    progress[a.Id].GroupBy(c => c.State).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
                    progress[a.Id].Where(c => Settlement.IsReached(c.State, c.Anchor)).Sum(c => c.Count)
                )
            )),
        ];
    }
}
