using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Sources into which one can be merged: those with these words, or without any those that are like it.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListKeepers(Guid SourceId, string? Words) : IQuery<IReadOnlyList<Keeper>>;

/// <summary>A source that could stay.</summary>
/// <param name="WhyNot">Why this person cannot merge into it, or null.</param>
public sealed record Keeper(Guid Id, SourceParticulars About, int Claims, Refusal? WhyNot);

public sealed class ListKeepersHandler(FactCheckDb db, ISourceSearch search, CurrentUser user)
    : IRequestHandler<ListKeepers, IReadOnlyList<Keeper>>
{
    private const int Most = 20;

    public async Task<IReadOnlyList<Keeper>> Handle(ListKeepers query, CancellationToken ct)
    {
        var source = await db.Sources.AsNoTracking().FirstOrDefaultAsync(s => s.Id == query.SourceId, ct) ?? throw new NotFound();
        var found = string.IsNullOrWhiteSpace(query.Words)
            ? await search.Alike(source.Title, source.Address, unfinished: false, ct)
            : await search.FindAll(new() { Words = query.Words }, Most + 1, ct);
        Guid[] ids = [.. found.Where(id => id != source.Id).Take(Most)];
        var sources = await db.Sources.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        var used = await db
            .Reviews.Living()
            .SelectMany(r => r.Claim.Evidence)
            .Where(e => ids.Contains(e.SourceId))
            .GroupBy(e => e.SourceId)
            .Select(g => new { g.Key, Claims = g.Select(e => e.ClaimId).Distinct().Count() })
            .ToDictionaryAsync(u => u.Key, u => u.Claims, ct);
        return
        [
            .. ids.Select(id => new Keeper(
                id,
                sources[id].Particulars,
                used.GetValueOrDefault(id),
                sources[id].WhyNotMerge(user.Actor, source)
            )),
        ];
    }
}
