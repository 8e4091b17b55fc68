using System.Globalization;
using FactCheck.Web.Access;
using FactCheck.Web.Blobs;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>The signed PDF of a report, byte for byte as it was issued. Without a version, the newest.</summary>
[Public]
public sealed record GetReportFile(string Code, int? Version = null) : IQuery<ReportFileView>;

public sealed record ReportFileView(string Code, int Version, string Sha256, Stream Content);

public sealed partial class GetReportFileHandler(FactCheckDb db, IBlobs blobs, AccessLog log, ILogger<GetReportFileHandler> logger)
    : IRequestHandler<GetReportFile, ReportFileView>
{
    public async Task<ReportFileView> Handle(GetReportFile query, CancellationToken ct)
    {
        var code = query.Code.ToUpperInvariant();
        var report =
            await db
                .Reports.Where(r => r.Code == code && (query.Version == null || r.Version == query.Version))
                .OrderByDescending(r => r.Version)
                .Select(r => new { r.Version, r.Sha256 })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        try
        {
            return new(code, report.Version, report.Sha256, await blobs.Open(report.Sha256, ct));
        }
        catch (Exception e) when (e is BlobChanged or BlobMissing)
        {
            LogDamaged(e, code, report.Version);
            log.Damaged(string.Create(CultureInfo.InvariantCulture, $"{code} v{report.Version}"));
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "The file of report {Code}, version {Version}, cannot be given out; put it back from a copy")]
    private partial void LogDamaged(Exception cause, string code, int version);
}
