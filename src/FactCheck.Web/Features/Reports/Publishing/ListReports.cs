using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>The newest version of every issued report, newest first.</summary>
[Public]
public sealed record ListReports(int Page) : IQuery<ReportListView>;

public sealed record ReportListView(IReadOnlyList<ReportRow> Reports, int Page, bool HasMore);

public sealed record ReportRow(
    string Code,
    int Version,
    string Headline,
    string BottomLine,
    DateTimeOffset IssuedAt,
    string? CorrectionNote,
    string? WithdrawalReason
);

public sealed class ListReportsHandler(FactCheckDb db) : IRequestHandler<ListReports, ReportListView>
{
    private const int PageSize = 50;

    public async Task<ReportListView> Handle(ListReports query, CancellationToken ct)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var rows = await db
            .Reports.Where(r => !db.Reports.Any(later => later.Code == r.Code && later.Version > r.Version))
            .OrderByDescending(r => r.IssuedAt)
            .ThenByDescending(r => r.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize + 1)
            .Select(r => new ReportRow(r.Code, r.Version, r.Headline, r.BottomLine, r.IssuedAt, r.CorrectionNote, r.WithdrawalReason))
            .ToListAsync(ct);
        return new([.. rows.Take(PageSize)], page, rows.Count > PageSize);
    }
}
