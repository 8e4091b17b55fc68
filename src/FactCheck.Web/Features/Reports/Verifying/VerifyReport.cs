using System.Buffers;
using System.Security.Cryptography;
using FactCheck.Domain.Reports;
using FactCheck.Signing.Seals;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Whether a PDF is genuine, unchanged and current. Only its answer leaves this question; the file is not kept.</summary>
[Public]
public sealed record VerifyReport(ReadOnlySequence<byte> Pdf) : IQuery<VerifyAnswer>
{
    /// <summary>No report of ours is larger.</summary>
    public const int MaxBytes = 50_000_000;
}

public sealed class VerifyReportHandler(
    FactCheckDb db,
    NewsroomSeal seal,
    VerificationPlaces places,
    SealedRecords records,
    TimeProvider clock
) : IRequestHandler<VerifyReport, VerifyAnswer>
{
    public Task<VerifyAnswer> Handle(VerifyReport query, CancellationToken ct) => places.Take(() => Answer(query, ct), ct);

    private async Task<VerifyAnswer> Answer(VerifyReport query, CancellationToken ct)
    {
        var bytes = query.Pdf.ToArray();
        var (now, sha) = (clock.GetUtcNow(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var signature = PdfSignatureVerifier.Verify(bytes, seal.Trust(now, await Signers(ct)));
        var report = await Known(db.Reports.Where(r => r.Sha256 == sha), ct);
        var named = report ?? (CodesIn.First(bytes) is { } code ? await Known(db.Reports.Where(r => r.Code == code), ct) : null);
        var answer = new VerifyAnswer
        {
            Sha256 = sha,
            CheckedAt = now,
            Report = report,
            Code = named?.Code,
            Signature = Visible.Names(signature),
        };
        // Only a file of ours is worth opening, and only what we signed is worth comparing.
        return answer.IsGenuine ? answer with { Record = await records.In(bytes, ct) } : answer;
    }

    // Every certificate that a report was issued with counts as ours for good, whatever has taken its place since.
    private Task<List<string>> Signers(CancellationToken ct) =>
        db.Reports.Where(r => r.SignerThumbprint != "").Select(r => r.SignerThumbprint).Distinct().ToListAsync(ct);

    private async Task<KnownReport?> Known(IQueryable<Report> reports, CancellationToken ct)
    {
        var report = await reports
            .OrderByDescending(r => r.Version)
            .Select(r => new
            {
                r.Code,
                r.Headline,
                r.IssuedAt,
                Mark = new ReportMark(r.Version, r.SupersededAt, r.CorrectionNote, r.WithdrawalReason, r.WithdrawnAt),
            })
            .FirstOrDefaultAsync(ct);
        if (report is null)
            return null;
        var newest = await db
            .Reports.Where(r => r.Code == report.Code)
            .OrderByDescending(r => r.Version)
            .Select(r => new ReportMark(r.Version, r.SupersededAt, r.CorrectionNote, r.WithdrawalReason, r.WithdrawnAt))
            .FirstAsync(ct);
        return new(report.Code, report.Headline, report.IssuedAt, ReportStanding.Derive(report.Mark, newest));
    }
}
