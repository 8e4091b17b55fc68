using FactCheck.Domain.Auditing;
using FactCheck.Domain.Sources;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Attachments;

/// <summary>The files that a report carries besides <c>report.json</c>, which the typesetter attaches itself.</summary>
public sealed class ReportAttachments(FactCheckDb db)
{
    /// <summary><c>claimreview.jsonld</c> and <c>audit.json</c>; the same report gives the same bytes.</summary>
    public async Task<IReadOnlyList<ReportAttachment>> Write(ReportMaterial material, ReportDocument document, CancellationToken ct) =>
        [
            new("claimreview.jsonld", ClaimReviewFile.MediaType, "The verdicts as schema.org ClaimReview", ClaimReviewFile.Write(document)),
            new(
                "audit.json",
                "application/json",
                "The audit records that this report rests on",
                AuditFile.Write(material, document, await Records(material, document, ct))
            ),
        ];

    private async Task<IReadOnlyList<AuditRecord>> Records(ReportMaterial material, ReportDocument document, CancellationToken ct)
    {
        var (article, head, sources) = (material.Article.Id, material.Audit.Sequence, PrintedSources.In(material, document).Keys);
        string[] recorded = [.. AuditEvents.WrittenAs<SourceRecorded>(), .. AuditEvents.WrittenAs<SourceCorrected>()];
        return await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.Sequence <= head && (r.ArticleId == article || (recorded.Contains(r.Event) && sources.Contains(r.SubjectId))))
            .OrderBy(r => r.Sequence)
            .ToListAsync(ct);
    }
}
