using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims.Page;

/// <summary>Everything that happened to a claim, newest first; at most <paramref name="Last"/> records when it is given.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetClaimHistory(Guid ClaimId, int? Last = null) : IQuery<ClaimHistoryView>;

/// <summary>The records and whether every one of them still carries the seal that it was written with.</summary>
public sealed record ClaimHistoryView(IReadOnlyList<HistoryRecord> Records, int Count, bool SealsHold);

/// <summary>One record in words; <paramref name="Seal"/> is the beginning of its hash.</summary>
public sealed record HistoryRecord(long Sequence, DateTimeOffset At, string Who, string What, string Seal, bool SealHolds);

public sealed class GetClaimHistoryHandler(FactCheckDb db, EventSentences sentences) : IRequestHandler<GetClaimHistory, ClaimHistoryView>
{
    public async Task<ClaimHistoryView> Handle(GetClaimHistory query, CancellationToken ct)
    {
        if (!await db.Reviews.AnyAsync(r => r.Id == query.ClaimId, ct))
            throw new NotFound();
        var stored = await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.SubjectId == query.ClaimId)
            .OrderByDescending(r => r.Sequence)
            .ToListAsync(ct);
        var records = stored.ConvertAll(r => new HistoryRecord(
            r.Sequence,
            r.At,
            r.ActorName,
            sentences.Say(r),
            $"{r.Hash[..4]} {r.Hash[4..8]}",
            HashChain.Holds(r)
        ));
        return new(query.Last is { } last ? [.. records.Take(last)] : records, records.Count, records.TrueForAll(r => r.SealHolds));
    }
}
