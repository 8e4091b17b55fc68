using System.Text.Json;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>The public page of a report: what was printed, and nothing newer.</summary>
[Public]
public sealed record GetReport(string Code) : IQuery<ReportView>;

public sealed record ReportView(ReportDocument Document, DateTimeOffset IssuedAt, string Sha256, int Length, IReadOnlyList<ReportVersionView> Versions)
{
    /// <summary>The rating's name; the key itself for one that the scale does not know.</summary>
    public string Name(string rating) => Document.Scale.Ratings.FirstOrDefault(r => string.Equals(r.Id, rating, StringComparison.Ordinal))?.Name ?? rating;

    /// <summary>The ratings given, in the order of the scale, with their claims.</summary>
    public IReadOnlyList<(ReportRating Rating, IReadOnlyList<ReportClaim> Claims)> Tally =>
        [.. Document.Scale.Ratings
            .Select(r => (Rating: r, Claims: (IReadOnlyList<ReportClaim>)[.. Document.Claims.Where(c => string.Equals(c.Rating, r.Id, StringComparison.Ordinal))]))
            .Where(t => t.Claims.Count > 0)];

    public IEnumerable<string> Checkers => Document.Claims.SelectMany(c => c.CheckedBy).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Approvers => Document.Claims.Select(c => c.ApprovedBy).Distinct(StringComparer.Ordinal);
}

public sealed record ReportVersionView(int Version, DateTimeOffset IssuedAt, bool IsCurrent);

public sealed class GetReportHandler(FactCheckDb db) : IRequestHandler<GetReport, ReportView>
{
    public async Task<ReportView> Handle(GetReport query, CancellationToken ct)
    {
        var code = query.Code.ToUpperInvariant();
        var versions = await db.Reports.Where(r => r.Code == code).OrderByDescending(r => r.Version)
            .Select(r => new { r.Id, r.Version, r.IssuedAt }).ToListAsync(ct);
        if (versions.Count == 0) throw new NotFound();
        var id = versions[0].Id;
        var report = await db.Reports.Where(r => r.Id == id).Select(r => new { r.Document, r.IssuedAt, r.Sha256, r.Length }).SingleAsync(ct);
        var document = JsonSerializer.Deserialize<ReportDocument>(report.Document, ReportJson.Options)!;
        return new(document, report.IssuedAt, report.Sha256, report.Length, [.. versions.Select((v, i) => new ReportVersionView(v.Version, v.IssuedAt, i == 0))]);
    }
}
