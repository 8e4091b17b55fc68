using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin.Grants;

/// <summary>
/// Roles that somebody gave to themselves within a day of an approval that the article's report would print, and approvers who
/// became editors on the day before: whoever issues is told.
/// </summary>
[Requires(Permission.ReadArticles)]
public sealed record GetNearbyGrants(Guid ArticleId) : IQuery<IReadOnlyList<NearbyGrant>>;

/// <summary>One of them.</summary>
public sealed record NearbyGrant(long Sequence, DateTimeOffset At, string Who, string What);

public sealed class GetNearbyGrantsHandler(FactCheckDb db, EventSentences sentences)
    : IRequestHandler<GetNearbyGrants, IReadOnlyList<NearbyGrant>>
{
    private static readonly TimeSpan Near = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<NearbyGrant>> Handle(GetNearbyGrants query, CancellationToken ct)
    {
        var approvals = await db
            .Reviews.Living()
            .Where(r => r.ArticleId == query.ArticleId && r.State == ReviewState.Approved && r.ApprovedAt != null)
            .Select(r => new Approval(r.ApprovedBy!.Value, r.ApprovedAt!.Value))
            .ToListAsync(ct);
        if (approvals.Count == 0)
            return [];
        var (from, until) = (approvals.Min(a => a.At) - Near, approvals.Max(a => a.At) + Near);
        var changes = await RoleHistory.Changes(db.AuditRecords.Where(r => r.At >= from && r.At <= until), ct);
        return
        [
            .. changes
                .Where(c => approvals.Exists(a => IsAlone(c, a) || IsFresh(c, a)))
                .Select(c => new NearbyGrant(c.Record.Sequence, c.At, c.Record.ActorName, sentences.Say(c.Record))),
        ];
    }

    private static bool IsAlone(RoleChange change, Approval approval) =>
        change.Account == change.By && change.Gained.Count > 0 && (change.At - approval.At).Duration() <= Near;

    // An account that the server made is nobody's.
    private static bool IsFresh(RoleChange change, Approval approval) =>
        change.By != Guid.Empty
        && change.Account == approval.By
        && change.Gained.Contains(Role.Editor)
        && change.At <= approval.At
        && approval.At - change.At <= Near;

    private sealed record Approval(Guid By, DateTimeOffset At);
}
