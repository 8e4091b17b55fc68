using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>Turns what happened into sealed records, inside the transaction of the change.</summary>
public sealed class AuditTrail(FactCheckDb db, CurrentUser user, TimeProvider clock)
{
    /// <summary>
    /// Saves what was changed, with a record of each event; the rows that the change left behind stand in the last of them.
    /// </summary>
    public async Task Save(CancellationToken ct)
    {
        // What is deleted is no longer tracked once it is saved, and could not say what happened.
        var events = db.TakeEvents();
        await db.SaveChangesAsync(ct);
        var rows = db.TakeRows();
        if (events.Count == 0 && rows.Length > 0)
            events = [new RowsWritten()];
        await Append(events, rows, ct);
    }

    /// <summary>Takes rows into the record as they stand, a list of them with each record.</summary>
    public async Task Take(StateRecorded what, IEnumerable<string> lists, CancellationToken ct)
    {
        foreach (var rows in lists)
            await Append([what], rows, ct);
    }

    private async Task Append(IReadOnlyList<IDomainEvent> events, string rows, CancellationToken ct)
    {
        if (events.Count == 0)
            return;
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
            )
            {
                Rows = what == events[^1] ? rows : "",
            };
            var record = HashChain.Seal(entry, hash);
            db.AuditRecords.Add(record);
            hash = record.Hash;
        }
        await db.SaveChangesAsync(ct);
    }
}
