using System.Text.Json;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>
/// The public page of a report: what was printed, and nothing newer but where it stands now. Without a version, the newest.
/// </summary>
[Public]
public sealed record GetReport(string Code, int? Version = null) : IQuery<ReportView>;

public sealed record ReportView(
    ReportDocument Document,
    DateTimeOffset IssuedAt,
    string Sha256,
    int Length,
    string Level,
    DateTimeOffset? TimestampedAt,
    ReportStanding Standing,
    IReadOnlyList<ReportVersionView> Versions
)
{
    /// <summary>The rating's name; the key itself for one that the scale does not know.</summary>
    public string Name(string rating) =>
        Document.Scale.Ratings.FirstOrDefault(r => string.Equals(r.Id, rating, StringComparison.Ordinal))?.Name ?? rating;

    /// <summary>The ratings given, in the order of the scale, with their claims.</summary>
    public IReadOnlyList<(ReportRating Rating, IReadOnlyList<ReportClaim> Claims)> Tally =>
        [
            .. Document
                .Scale.Ratings.Select(r =>
                    (
                        Rating: r,
                        Claims: (IReadOnlyList<ReportClaim>)
                            [.. Document.Claims.Where(c => string.Equals(c.Rating, r.Id, StringComparison.Ordinal))]
                    )
                )
                .Where(t => t.Claims.Count > 0),
        ];

    public IEnumerable<string> Checkers => Document.Claims.SelectMany(c => c.CheckedBy).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Approvers => Document.Claims.Select(c => c.ApprovedBy).Distinct(StringComparer.Ordinal);
}

public sealed record ReportVersionView(int Version, DateTimeOffset IssuedAt, string? CorrectionNote, ReportStatus Status);

public sealed class GetReportHandler(FactCheckDb db) : IRequestHandler<GetReport, ReportView>
{
    public async Task<ReportView> Handle(GetReport query, CancellationToken ct)
    {
        var code = query.Code.ToUpperInvariant();
        var versions = await db
            .Reports.Where(r => r.Code == code)
            .OrderByDescending(r => r.Version)
            .Select(r => new
            {
                r.Id,
                r.IssuedAt,
                Mark = new ReportMark(r.Version, r.SupersededAt, r.CorrectionNote, r.WithdrawalReason, r.WithdrawnAt),
            })
            .ToListAsync(ct);
        var shown = versions.Find(v => query.Version is null || v.Mark.Version == query.Version) ?? throw new NotFound();
        var report = await db
            .Reports.Where(r => r.Id == shown.Id)
            .Select(r => new
            {
                r.Document,
                r.IssuedAt,
                r.Sha256,
                r.Length,
                r.Level,
                r.TimestampedAt,
            })
            .SingleAsync(ct);
        var document = JsonSerializer.Deserialize<ReportDocument>(report.Document, ReportJson.Options)!;
        return new(
            document,
            report.IssuedAt,
            report.Sha256,
            report.Length,
            report.Level,
            report.TimestampedAt,
            ReportStanding.Derive(shown.Mark, versions[0].Mark),
            [
                .. versions.Select(v => new ReportVersionView(
                    v.Mark.Version,
                    v.IssuedAt,
                    v.Mark.CorrectionNote,
                    ReportStanding.Derive(v.Mark, versions[0].Mark).Status
                )),
            ]
        );
    }
}
