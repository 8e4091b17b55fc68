using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Signing.Pdf;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Attachments;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>The record that is sealed in a report, held against ours as it is now.</summary>
/// <param name="Sequence">The last record at the time of the report: the head of the trail.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Records">How many records the report rests on.</param>
/// <param name="Differs">The first record that is not the one that was sealed; null when all are.</param>
public sealed record SealedRecord(long Sequence, string Hash, int Records, long? Differs)
{
    public bool Holds => Differs is null;
}

/// <summary>Reads what a signed file says of the record, never what the database repeats of it.</summary>
public sealed class SealedRecords(FactCheckDb db)
{
    private const string File = "audit.json";
    private const int AtOnce = 500;

    /// <summary>Null for a file that says nothing of the record.</summary>
    public async Task<SealedRecord?> In(byte[] pdf, CancellationToken ct)
    {
        if (Extract(pdf) is not { Head: { } head } extract)
            return null;
        var lines = extract.Records.Select(r => (r.Sequence, r.Hash)).Append((head.Sequence, head.Hash)).Where(r => r.Sequence > 0);
        return new(head.Sequence, head.Hash, extract.Records.Count, await FirstThatDiffers([.. lines.Distinct()], ct));
    }

    private async Task<long?> FirstThatDiffers(List<(long Sequence, string Hash)> sealedOnes, CancellationToken ct)
    {
        foreach (var part in sealedOnes.OrderBy(r => r.Sequence).Chunk(AtOnce))
        {
            var wanted = part.Select(r => r.Sequence).ToList();
            var found = await db.AuditRecords.AsNoTracking().Where(r => wanted.Contains(r.Sequence)).ToDictionaryAsync(r => r.Sequence, ct);
            foreach (var (sequence, hash) in part)
                if (
                    !found.TryGetValue(sequence, out var record)
                    || !string.Equals(record.Hash, hash, StringComparison.Ordinal)
                    || !HashChain.Holds(record)
                )
                    return sequence;
        }
        return null;
    }

    private static AuditExtract? Extract(byte[] pdf)
    {
        try
        {
            return AttachedFiles.Read(pdf).TryGetValue(File, out var json)
                ? JsonSerializer.Deserialize<AuditExtract>(json, AttachedJson.Options)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
