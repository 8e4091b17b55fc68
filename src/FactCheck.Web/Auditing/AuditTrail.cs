using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>Turns what happened into sealed records, inside the transaction of the change.</summary>
public sealed class AuditTrail(FactCheckDb db, CurrentUser user, TimeProvider clock)
{
    public async Task Append(IReadOnlyList<IDomainEvent> events, CancellationToken ct)
    {
        var last = await db.AuditRecords.OrderByDescending(r => r.Sequence).Select(r => new { r.Sequence, r.Hash }).FirstOrDefaultAsync(ct);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? HashChain.Root);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var what in events)
        {
            var declared = AuditEvents.Declared(what.GetType());
            var entry = new AuditEntry(
                ++sequence,
                at,
                user.Actor.Id,
                user.Actor.Name,
                declared.Name,
                declared.Version,
                what.SubjectId,
                what.SubjectVersion,
                what.ArticleId,
                AuditData.Write(what)
            );
            var record = HashChain.Seal(entry, hash);
            db.AuditRecords.Add(record);
            hash = record.Hash;
        }
    }
}
