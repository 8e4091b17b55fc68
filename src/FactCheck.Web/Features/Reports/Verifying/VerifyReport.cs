using System.Security.Cryptography;
using FactCheck.Signing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Verifying;

/// <summary>Whether a PDF is genuine, unchanged and current. Only its answer leaves this question; the file is not kept.</summary>
[Public]
public sealed record VerifyReport(Stream Pdf, int Length) : IQuery<VerifyAnswer>;

/// <summary>One of the three answers.</summary>
public sealed record Finding(bool Good, string Word, string Sentence);

public sealed record VerifyAnswer
{
    public required string Sha256 { get; init; }

    public required DateTimeOffset CheckedAt { get; init; }

    public required Finding Issued { get; init; }

    public required Finding Unchanged { get; init; }

    public required Finding Stands { get; init; }

    /// <summary>The report that the file is, or says it is, where there is one.</summary>
    public required string? Code { get; init; }

    public required PdfVerification Signature { get; init; }
}

/// <summary>What we know of the report that a file is or names.</summary>
public sealed record KnownReport(string Code, int Version, DateTimeOffset IssuedAt, int Latest);

public sealed class VerifyReportHandler(FactCheckDb db, NewsroomSeal seal, VerificationDesk desk, TimeProvider clock) : IRequestHandler<VerifyReport, VerifyAnswer>
{
    public Task<VerifyAnswer> Handle(VerifyReport query, CancellationToken ct) => desk.Take(() => Answer(query, ct), ct);

    private async Task<VerifyAnswer> Answer(VerifyReport query, CancellationToken ct)
    {
        var bytes = new byte[query.Length];
        await query.Pdf.ReadExactlyAsync(bytes, ct);
        var (now, sha) = (clock.GetUtcNow(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        var signature = PdfSignatureVerifier.Verify(bytes, seal.Trust(now));
        var same = await Known(db.Reports.Where(r => r.Sha256 == sha), ct);
        var named = same ?? (CodesIn.First(bytes) is { } code ? await Known(db.Reports.Where(r => r.Code == code), ct) : null);
        return new()
        {
            Sha256 = sha,
            CheckedAt = now,
            Issued = Findings.Issued(same, signature),
            Unchanged = Findings.Unchanged(same, signature),
            Stands = Findings.Stands(same, named),
            Code = named?.Code,
            Signature = signature,
        };
    }

    private Task<KnownReport?> Known(IQueryable<Domain.Reports.Report> reports, CancellationToken ct) => reports
        .OrderByDescending(r => r.Version)
        .Select(r => new KnownReport(r.Code, r.Version, r.IssuedAt, db.Reports.Where(o => o.Code == r.Code).Max(o => o.Version)))
        .FirstOrDefaultAsync(ct);
}
