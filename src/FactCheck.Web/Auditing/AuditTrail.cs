using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>Turns what happened into sealed records, inside the transaction of the change.</summary>
public sealed class AuditTrail(FactCheckDb db, CurrentUser user, TimeProvider clock)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public async Task Append(IReadOnlyList<IDomainEvent> events, CancellationToken ct)
    {
        var last = await db.AuditRecords.OrderByDescending(r => r.Sequence).Select(r => new { r.Sequence, r.Hash }).FirstOrDefaultAsync(ct);
        var (sequence, hash) = (last?.Sequence ?? 0, last?.Hash ?? HashChain.Root);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var what in events)
        {
            var entry = new AuditEntry(
                ++sequence,
                at,
                user.Actor.Id,
                user.Actor.Name,
                what.GetType().Name,
                what.SubjectId,
                what.SubjectVersion,
                what.ArticleId,
                what.Sentence,
                JsonSerializer.Serialize(what, what.GetType(), Json)
            );
            var record = HashChain.Seal(entry, hash);
            db.AuditRecords.Add(record);
            hash = record.Hash;
        }
    }
}
