using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources;

/// <summary>Sources of the library that are probably the one that somebody describes.</summary>
/// <param name="Unfinished">Whether it is still being typed.</param>
[Requires(Permission.ReadArticles)]
public sealed record ListAlike(string? Title, string? Address, bool Unfinished) : IQuery<IReadOnlyList<AlikeSource>>;

/// <summary>A source that is offered.</summary>
public sealed record AlikeSource(Guid Id, string Title, SourceType Type, string? Publisher, string? Address);

public sealed class ListAlikeHandler(FactCheckDb db, ISourceSearch search) : IRequestHandler<ListAlike, IReadOnlyList<AlikeSource>>
{
    public async Task<IReadOnlyList<AlikeSource>> Handle(ListAlike query, CancellationToken ct)
    {
        var ids = await search.Alike(query.Title, query.Address, query.Unfinished, ct);
        var found = await db
            .Sources.Where(s => ids.Contains(s.Id))
            .Select(s => new AlikeSource(s.Id, s.Title, s.Type, s.Publisher, s.Address))
            .ToDictionaryAsync(s => s.Id, ct);
        return [.. ids.Select(id => found[id])];
    }
}
