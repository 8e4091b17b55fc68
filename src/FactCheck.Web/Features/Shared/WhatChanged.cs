using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Shared;

/// <summary>One thing that somebody did.</summary>
public sealed record Change(DateTimeOffset At, string Who, string What);

/// <summary>What happened to something after the version that a form showed.</summary>
[Requires(Permission.ReadArticles)]
public sealed record WhatChanged(Guid SubjectId, int AfterVersion) : IQuery<IReadOnlyList<Change>>;

public sealed class WhatChangedHandler(FactCheckDb db, EventSentences sentences) : IRequestHandler<WhatChanged, IReadOnlyList<Change>>
{
    public async Task<IReadOnlyList<Change>> Handle(WhatChanged query, CancellationToken ct) =>
        (
            await db
                .AuditRecords.AsNoTracking()
                .Where(r => r.SubjectId == query.SubjectId && r.SubjectVersion > query.AfterVersion)
                .OrderBy(r => r.Sequence)
                .ToListAsync(ct)
        ).ConvertAll(r => new Change(r.At, r.ActorName, sentences.Say(r)));
}
