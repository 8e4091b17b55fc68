using System.Globalization;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>
/// The program's command <c>verify-audit</c>: the chain holds, and every issued report is the one that the trail records.
/// </summary>
public static class VerifyAudit
{
    /// <summary>Says in one sentence how it stands; 0 when all holds, 1 when not.</summary>
    public static async Task<int> Run(IServiceProvider services, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        // One view of everything, even while the site goes on writing.
        await using var transaction = db.Database.BeginTransaction();
        var broken =
            HashChain.WhyBroken(db.AuditRecords.AsNoTracking().OrderBy(r => r.Sequence).AsEnumerable())
            ?? await WhyCutOff(db)
            ?? await WhyReportsDiffer(db, scope.ServiceProvider.GetRequiredService<IBlobs>())
            ?? await WhyOutlived(
                db,
                "the report",
                db.Reports.Select(r => new Kept
                {
                    Subject = r.Id,
                    Id = r.Id,
                    Version = r.Revision,
                })
            );
        var (records, reports) = (await db.AuditRecords.LongCountAsync(), await db.Reports.CountAsync());
        await output.WriteLineAsync(
            broken is null
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"The audit trail holds: {records} records in an unbroken chain, "
                        + $"{reports} issued {(reports == 1 ? "report" : "reports")} as recorded."
                )
                : $"The audit trail is broken: {broken}"
        );
        return broken is null ? 0 : 1;
    }

    // A chain that lost its last records is still a chain; what they were about has gone on without them.
    private static async Task<string?> WhyCutOff(FactCheckDb db) =>
        await WhyOutlived(
            db,
            "the claim",
            db.Reviews.Select(r => new Kept
            {
                Subject = r.Id,
                Id = r.Id,
                Version = r.Version,
            })
        )
        ?? await WhyOutlived(
            db,
            "the article",
            db.Articles.Select(a => new Kept
            {
                Subject = a.Id,
                Id = a.Id,
                Version = a.Version,
            })
        )
        ?? await WhyOutlived(
            db,
            "the coverage of the article",
            db.Coverages.Select(c => new Kept
            {
                Subject = c.Id,
                Id = c.ArticleId,
                Version = c.Version,
            })
        )
        ?? await WhyOutlived(
            db,
            "the account",
            db.Users.Select(u => new Kept
            {
                Subject = u.Id,
                Id = u.Id,
                Version = u.Version,
            })
        )
        ?? await WhyUnrecorded(db);

    private static async Task<string?> WhyOutlived(FactCheckDb db, string what, IQueryable<Kept> all)
    {
        var outlived = await all.Where(k =>
                k.Version > (db.AuditRecords.Where(r => r.SubjectId == k.Subject).Max(r => (int?)r.SubjectVersion) ?? 0)
            )
            .OrderBy(k => k.Subject)
            .Select(k => (Guid?)k.Id)
            .FirstOrDefaultAsync();
        return outlived is null ? null : $"Records of {what} {outlived} are missing: it was changed after the last of them.";
    }

    private static async Task<string?> WhyUnrecorded(FactCheckDb db)
    {
        var source = await db
            .Sources.OrderBy(s => s.Id)
            .Where(s => !db.AuditRecords.Any(a => a.SubjectId == s.Id))
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync();
        return source is null ? null : $"The source {source} is kept, but no record says that it was recorded.";
    }

    private static async Task<string?> WhyReportsDiffer(FactCheckDb db, IBlobs blobs)
    {
        var recorded = await Recorded(db);
        await foreach (var report in db.Reports.AsNoTracking().OrderBy(r => r.Id).AsAsyncEnumerable())
        {
            if (await WhyDiffers(db, blobs, report, recorded) is { } why)
                return why;
            recorded.Remove(report.Id);
        }
        return recorded.Count == 0 ? null : $"Report {recorded.Values.First().Code} was issued but is no longer kept.";
    }

    private static async Task<string?> WhyDiffers(FactCheckDb db, IBlobs blobs, Report report, Dictionary<Guid, ReportIssued> recorded)
    {
        if (!recorded.TryGetValue(report.Id, out var issued))
            return $"Report {report.Code} is kept, but no record says that it was issued.";
        if (!Same(report.Sha256, issued.Sha256))
            return $"The file of report {report.Code} is not the one that was issued.";
        try
        {
            await (await blobs.Open(report.Sha256, default)).DisposeAsync();
        }
        catch (BlobMissing)
        {
            return $"The file of report {report.Code} is missing.";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"The file of report {report.Code} cannot be read.";
        }
        catch (BlobChanged)
        {
            return $"The file of report {report.Code} is not the one that was issued.";
        }
        // The signed report names the head of the chain at its time: a trail rewritten as a whole no longer has it.
        if (HeadNamedIn(report) is not { } head)
            return $"What report {report.Code} says of the trail cannot be read.";
        var stands = head.Sequence == 0 || await db.AuditRecords.AnyAsync(r => r.Sequence == head.Sequence && r.Hash == head.HeadHash);
        return stands
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Record {head.Sequence} is not the one that report {report.Code} vouches for.");
    }

    private static ReportAudit? HeadNamedIn(Report report)
    {
        try
        {
            return JsonSerializer.Deserialize<ReportDocument>(report.Document, ReportJson.Options)?.Audit;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<Dictionary<Guid, ReportIssued>> Recorded(FactCheckDb db)
    {
        var names = AuditEvents.WrittenAs<ReportIssued>();
        var records = await db.AuditRecords.AsNoTracking().Where(r => names.Contains(r.Event)).ToListAsync();
        return records.ConvertAll(r => (ReportIssued)AuditData.Read(r)!).ToDictionary(r => r.SubjectId);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    // Something whose every version left a record.
    private sealed class Kept
    {
        public Guid Subject { get; init; }

        public Guid Id { get; init; }

        public int Version { get; init; }
    }
}
