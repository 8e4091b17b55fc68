using FactCheck.Domain.People;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Sources.Exchanging.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources.Exchanging;

/// <summary>All sources of a list, for other programs.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ExportSources(SourceQuestion Question, ReferenceFormat Format) : IQuery<string>;

public sealed class ExportSourcesHandler(FactCheckDb db, ISourceSearch search) : IRequestHandler<ExportSources, string>
{
    public async Task<string> Handle(ExportSources query, CancellationToken ct)
    {
        var sources = new List<Source>();
        foreach (var ids in (await search.FindAll(query.Question, int.MaxValue, ct)).Chunk(500))
        {
            var read = await db.Sources.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
            sources.AddRange(ids.Select(id => read[id]));
        }
        return ReferenceFile.Write(query.Format, sources);
    }
}
