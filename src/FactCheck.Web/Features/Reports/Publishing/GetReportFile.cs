using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>The signed PDF of a report, byte for byte as it was issued. Without a version, the newest.</summary>
[Public]
public sealed record GetReportFile(string Code, int? Version = null) : IQuery<ReportFileView>;

public sealed record ReportFileView(string Code, int Version, string Sha256, byte[] Bytes);

public sealed class GetReportFileHandler(FactCheckDb db) : IRequestHandler<GetReportFile, ReportFileView>
{
    public async Task<ReportFileView> Handle(GetReportFile query, CancellationToken ct)
    {
        var code = query.Code.ToUpperInvariant();
        return await (
                from report in db
                    .Reports.Where(r => r.Code == code && (query.Version == null || r.Version == query.Version))
                    .OrderByDescending(r => r.Version)
                join file in db.ReportFiles on report.Id equals file.ReportId
                select new ReportFileView(report.Code, report.Version, report.Sha256, file.Bytes)
            ).FirstOrDefaultAsync(ct) ?? throw new NotFound();
    }
}
