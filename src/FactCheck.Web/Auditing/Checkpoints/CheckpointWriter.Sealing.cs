using System.Globalization;
using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Web.Access;
using FactCheck.Web.Data;
using FactCheck.Web.Signing;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing.Checkpoints;

// What the next line says, and what is signed and stamped of it.
public sealed partial class CheckpointWriter
{
    private async Task<string?> Next(Top head, string? line, bool starts, CancellationToken ct)
    {
        var (last, now) = (line is null ? null : Checkpoint.Parse(line), clock.GetUtcNow());
        if (line is not null && last is null)
            throw new InvalidDataException("its last line is not a checkpoint");
        if (last is not null && (head.Sequence < last.Sequence || (head.Sequence == last.Sequence && !Ordinal.Same(head.Hash, last.Head))))
            throw new InvalidDataException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it holds record {last.Sequence}, which the database does not; run verify-audit"
                )
            );
        var timestamp = await OwesTimestamp(head, last, now, ct);
        var covered = await Covered(last?.Access, now);
        var isSame = last is not null && head.Sequence == last.Sequence && Ordinal.Same(last.Signer, seal.Thumbprint(now));
        // The access log alone makes no line before the day is over.
        if (isSame && !timestamp && (covered.UpTo == last!.Access?.UpTo || last.At.UtcDateTime.Date == now.UtcDateTime.Date))
            return null;
        // This program has written none yet: the one before was stopped within a change, or somebody added them since.
        long? late = starts && last is not null && head.Sequence > last.Sequence ? last.Sequence + 1 : null;
        if (late is { } found)
            LogLate(found, head.Sequence);
        return await Sealed(
            new()
            {
                Previous = line is null ? Checkpoint.First : Checkpoint.HashOf(line),
                At = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
                Sequence = head.Sequence,
                Head = head.Hash,
                Late = late,
                Access = covered,
                Signer = seal.Thumbprint(now),
            },
            last,
            timestamp,
            ct
        );
    }

    private async Task<string> Sealed(Checkpoint checkpoint, Checkpoint? last, bool timestamp, CancellationToken ct)
    {
        if (seal.Sign(checkpoint.Signed(), checkpoint.At) is not { } signed || !Ordinal.Same(signed.Thumbprint, checkpoint.Signer))
            return (checkpoint with { Signer = null }).Line();
        var token = timestamp ? await Timestamp(signed.Signature, checkpoint.At, ct) : null;
        return (
            checkpoint with
            {
                Certificate = Ordinal.Same(last?.Signer, signed.Thumbprint) ? null : signed.Certificate,
                Signature = signed.Signature,
                Timestamp = token,
            }
        ).Line();
    }

    // At the first checkpoint of a day, which covers the day before, and at every report.
    private async Task<bool> OwesTimestamp(Top head, Checkpoint? last, DateTimeOffset now, CancellationToken ct)
    {
        if (!seal.HasTimestampAuthority || seal.Thumbprint(now) is null)
            return false;
        if (last is null || _stamped != DateOnly.FromDateTime(now.UtcDateTime))
            return true;
        if (last.Sequence == head.Sequence)
            return false;
        var issued = AuditEvents.WrittenAs<ReportIssued>();
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FactCheckDb>()
            .AuditRecords.AnyAsync(r => r.Sequence > last.Sequence && r.Sequence <= head.Sequence && issued.Contains(r.Event), ct);
    }

    private async Task<AccessSeal> Covered(AccessSeal? before, DateTimeOffset now)
    {
        await using var connection = await database.Open();
        return AccessChain.Next(connection, before, now, access.Value.KeepDays);
    }

    private async Task<byte[]?> Timestamp(byte[] signature, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            var token = await seal.Timestamp(signature, now, ct);
            _stamped = DateOnly.FromDateTime(now.UtcDateTime);
            return token;
        }
        catch (SigningException e)
        {
            // The next checkpoint asks again.
            _stamped = default;
            Tell(phrases.Say(e));
            return null;
        }
    }
}
