using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>The sources of the library, by the article they were used for.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListReusableSources : IQuery<IReadOnlyList<ReusableSource>>;

/// <summary>A source and the headline under which it is listed; null when no claim uses it yet.</summary>
public sealed record ReusableSource(Guid Id, string Title, string? Publisher, string? Headline);

public sealed class ListReusableSourcesHandler(FactCheckDb db) : IRequestHandler<ListReusableSources, IReadOnlyList<ReusableSource>>
{
    public async Task<IReadOnlyList<ReusableSource>> Handle(ListReusableSources query, CancellationToken ct)
    {
        var sources = await db
            .Sources.OrderBy(s => s.Title)
            .Select(s => new
            {
                s.Id,
                s.Title,
                s.Publisher,
            })
            .ToListAsync(ct);
        var uses = await (
            from evidence in db.Set<Evidence>()
            join review in db.Reviews on evidence.ClaimId equals review.Id
            join article in db.Articles on review.ArticleId equals article.Id
            orderby article.ImportedAt descending, article.Id
            select new { evidence.SourceId, article.Headline }
        ).ToListAsync(ct);
        var latest = uses.DistinctBy(u => u.SourceId).ToDictionary(u => u.SourceId, u => u.Headline);
        return
        [
            .. sources
                .Select(s => new ReusableSource(s.Id, s.Title, s.Publisher, latest.GetValueOrDefault(s.Id)))
                .OrderBy(s => s.Headline is null)
                .ThenBy(s => s.Headline, StringComparer.CurrentCulture),
        ];
    }
}
