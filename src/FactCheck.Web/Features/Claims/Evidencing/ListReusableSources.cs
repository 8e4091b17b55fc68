using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>
/// Sources that new evidence may use, by the article they were used for: those of the article at hand, the newest of the library, and
/// the one that is chosen.
/// </summary>
[Requires(Permission.ReadArticles)]
public sealed record ListReusableSources(Guid ArticleId, Guid? Chosen) : IQuery<IReadOnlyList<ReusableSource>>;

/// <summary>A source and the headline under which it is listed; null when no claim uses it yet.</summary>
public sealed record ReusableSource(Guid Id, string Title, string? Publisher, string? Headline);

public sealed class ListReusableSourcesHandler(FactCheckDb db) : IRequestHandler<ListReusableSources, IReadOnlyList<ReusableSource>>
{
    private const int MostNew = 100;

    public async Task<IReadOnlyList<ReusableSource>> Handle(ListReusableSources query, CancellationToken ct)
    {
        var usable = db.Sources.Where(s => s.MergedInto == null && s.RetiredBecause == null);
        var ids = await usable.OrderByDescending(s => s.Id).Take(MostNew).Select(s => s.Id).ToListAsync(ct);
        ids.AddRange(
            await db
                .Reviews.Where(r => r.ArticleId == query.ArticleId)
                .SelectMany(r => r.Claim.Evidence)
                .Select(e => e.SourceId)
                .Distinct()
                .ToListAsync(ct)
        );
        if (query.Chosen is { } chosen)
            ids.Add(chosen);
        var sources = await usable
            .Where(s => ids.Contains(s.Id))
            .OrderBy(s => s.Title)
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
            where ids.Contains(evidence.SourceId)
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
