using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources;

/// <summary>A page of the library.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListSources(SourceQuestion Question) : IQuery<SourceListView>;

/// <summary>One source in the library.</summary>
/// <param name="Claims">How many claims rest on it.</param>
public sealed record SourceLine(
    Guid Id,
    string Title,
    SourceType Type,
    string? Publisher,
    string? Author,
    Standing Standing,
    int Claims,
    bool Retired,
    bool Retracted,
    bool Merged
);

/// <summary>A page of the library, and what its filters offer.</summary>
/// <param name="People">Who recorded a source.</param>
/// <param name="Articles">The newest articles, and the one that is chosen.</param>
public sealed record SourceListView(
    IReadOnlyList<SourceLine> Lines,
    SourcesFound Found,
    IReadOnlyList<SourceChoice> People,
    IReadOnlyList<SourceChoice> Articles
);

/// <summary>Something that can be chosen in a filter.</summary>
public sealed record SourceChoice(Guid Id, string Name);

public sealed class ListSourcesHandler(FactCheckDb db, ISourceSearch search, People people) : IRequestHandler<ListSources, SourceListView>
{
    private const int MostArticles = 100;

    public async Task<SourceListView> Handle(ListSources query, CancellationToken ct)
    {
        var found = await search.Find(query.Question, ct);
        var sources = await db.Sources.AsNoTracking().Where(s => found.Ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var used = await db
            .Reviews.Living()
            .SelectMany(r => r.Claim.Evidence)
            .Where(e => found.Ids.Contains(e.SourceId))
            .GroupBy(e => e.SourceId)
            .Select(g => new { g.Key, Claims = g.Select(e => e.ClaimId).Distinct().Count() })
            .ToDictionaryAsync(u => u.Key, u => u.Claims, ct);
        return new(
            [.. found.Ids.Select(id => Line(sources[id], used.GetValueOrDefault(id)))],
            found,
            [.. (await people.All(ct)).Where(p => p.May(Permission.CheckClaims)).Select(p => new SourceChoice(p.Id, p.Name))],
            await Articles(query.Question.Article, ct)
        );
    }

    private static SourceLine Line(Source source, int claims) =>
        new(
            source.Id,
            source.Title,
            source.Type,
            source.Publisher,
            source.Author,
            source.Standing,
            claims,
            source.RetiredBecause is not null,
            source.IsRetracted,
            source.MergedInto is not null
        );

    private async Task<IReadOnlyList<SourceChoice>> Articles(Guid? chosen, CancellationToken ct) =>
        await db
            .Articles.OrderByDescending(a => a.Id == chosen)
            .ThenByDescending(a => a.ImportedAt)
            .Take(MostArticles)
            .Select(a => new SourceChoice(a.Id, a.Headline))
            .ToListAsync(ct);
}
