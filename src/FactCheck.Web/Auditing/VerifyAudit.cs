using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reports;
using FactCheck.Web.Data;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>The program's command <c>verify-audit</c>: the chain holds, and every issued report is the one that the trail records.</summary>
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
            ?? await WhyReportsDiffer(db);
        var (records, reports) = (await db.AuditRecords.LongCountAsync(), await db.Reports.CountAsync());
        await output.WriteLineAsync(
            broken is null
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"The audit trail holds: {records} records in an unbroken chain, {reports} issued {(reports == 1 ? "report" : "reports")} as recorded."
                )
                : $"The audit trail is broken: {broken}"
        );
        return broken is null ? 0 : 1;
    }

    // A chain that lost its last records is still a chain; what they were about has gone on without them.
    private static async Task<string?> WhyCutOff(FactCheckDb db)
    {
        var claim = await db
            .Reviews.OrderBy(r => r.Id)
            .Where(r => r.Version > (db.AuditRecords.Where(a => a.SubjectId == r.Id).Max(a => (int?)a.SubjectVersion) ?? 0))
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync();
        if (claim is not null)
            return $"Records of the claim {claim} are missing: it was changed after the last of them.";
        var article = await db
            .Articles.OrderBy(r => r.Id)
            .Where(r => r.Version > (db.AuditRecords.Where(a => a.SubjectId == r.Id).Max(a => (int?)a.SubjectVersion) ?? 0))
            .Select(r => (Guid?)r.Id)
            .FirstOrDefaultAsync();
        if (article is not null)
            return $"Records of the article {article} are missing: it was changed after the last of them.";
        var coverage = await db
            .Coverages.OrderBy(c => c.Id)
            .Where(c => c.Version > (db.AuditRecords.Where(a => a.SubjectId == c.Id).Max(a => (int?)a.SubjectVersion) ?? 0))
            .Select(c => (Guid?)c.ArticleId)
            .FirstOrDefaultAsync();
        if (coverage is not null)
            return $"Records of the coverage of the article {coverage} are missing: it was changed after the last of them.";
        var source = await db
            .Sources.OrderBy(s => s.Id)
            .Where(s => !db.AuditRecords.Any(a => a.SubjectId == s.Id))
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync();
        return source is null ? null : $"The source {source} is kept, but no record says that it was recorded.";
    }

    private static async Task<string?> WhyReportsDiffer(FactCheckDb db)
    {
        var recorded = await Recorded(db);
        await foreach (var report in db.Reports.AsNoTracking().OrderBy(r => r.Id).AsAsyncEnumerable())
        {
            if (await WhyDiffers(db, report, recorded) is { } why)
                return why;
            recorded.Remove(report.Id);
        }
        return recorded.Count == 0 ? null : $"Report {recorded.Values.First().Code} was issued but is no longer kept.";
    }

    private static async Task<string?> WhyDiffers(FactCheckDb db, Report report, Dictionary<Guid, ReportIssued> recorded)
    {
        if (!recorded.TryGetValue(report.Id, out var issued))
            return $"Report {report.Code} is kept, but no record says that it was issued.";
        var bytes = await db.ReportFiles.AsNoTracking().Where(f => f.ReportId == report.Id).Select(f => f.Bytes).FirstOrDefaultAsync();
        if (bytes is null)
            return $"The file of report {report.Code} is missing.";
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!Same(sha, issued.Sha256) || !Same(sha, report.Sha256))
            return $"The file of report {report.Code} is not the one that was issued.";
        // The signed report names the head of the chain at its time: a trail rewritten as a whole no longer has it.
        var head = JsonSerializer.Deserialize<ReportDocument>(report.Document, ReportJson.Options)!.Audit;
        var stands = head.Sequence == 0 || await db.AuditRecords.AnyAsync(r => r.Sequence == head.Sequence && r.Hash == head.HeadHash);
        return stands
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Record {head.Sequence} is not the one that report {report.Code} vouches for.");
    }

    private static async Task<Dictionary<Guid, ReportIssued>> Recorded(FactCheckDb db)
    {
        var data = await db.AuditRecords.AsNoTracking().Where(r => r.Event == nameof(ReportIssued)).Select(r => r.Data).ToListAsync();
        return data.Select(d => JsonSerializer.Deserialize<ReportIssued>(d)!).ToDictionary(r => r.SubjectId);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}
