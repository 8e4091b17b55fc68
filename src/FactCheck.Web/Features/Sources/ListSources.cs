using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources;

/// <summary>One source in the library.</summary>
public sealed record SourceLine(Guid Id, string Title, SourceType Type, string? Publisher, string? Author, Standing Standing, int Claims);

/// <summary>The library, by title; <paramref name="Text"/> narrows it to titles, publishers and authors that contain it.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListSources(string? Text) : IQuery<IReadOnlyList<SourceLine>>;

public sealed class ListSourcesHandler(FactCheckDb db) : IRequestHandler<ListSources, IReadOnlyList<SourceLine>>
{
    public async Task<IReadOnlyList<SourceLine>> Handle(ListSources query, CancellationToken ct)
    {
        var used = await db
            .Reviews.Living()
            .SelectMany(r => r.Claim.Evidence)
            .GroupBy(e => e.SourceId)
            .Select(g => new { g.Key, Claims = g.Select(e => e.ClaimId).Distinct().Count() })
            .ToDictionaryAsync(u => u.Key, u => u.Claims, ct);
        var sources = await db
            .Sources.Select(s => new
            {
                s.Id,
                s.Title,
                s.Type,
                s.Publisher,
                s.Author,
                s.Standing,
            })
            .ToListAsync(ct);
        // Compared here, because SQLite folds the case of ASCII letters alone.
        var text = Typed.Text(query.Text);
        bool Has(string? field) => field?.Contains(text, StringComparison.InvariantCultureIgnoreCase) == true;
        return
        [
            .. sources
                .Where(s => Has(s.Title) || Has(s.Publisher) || Has(s.Author))
                .OrderBy(s => s.Title, StringComparer.InvariantCultureIgnoreCase)
                .ThenBy(s => s.Id)
                .Select(s => new SourceLine(s.Id, s.Title, s.Type, s.Publisher, s.Author, s.Standing, used.GetValueOrDefault(s.Id))),
        ];
    }
}
