using FactCheck.Web.Blobs;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>
/// Signed PDFs were once rows of the database. Before the migration that drops their table, each becomes a blob:
/// kept, read back and compared, and only then deleted. Whatever interrupts it, the next start goes on.
/// </summary>
internal static class ReportFilesMove
{
    private const string Made = "20261122000003_Record";
    private const string Dropped = "20261126150000_JobsAndBlobs";

    public static async Task Run(FactCheckDb db, IBlobs blobs)
    {
        var applied = await db.Database.GetAppliedMigrationsAsync();
        if (!applied.Contains(Made, StringComparer.Ordinal) || applied.Contains(Dropped, StringComparer.Ordinal))
            return;
        while (await First(db) is { } row)
        {
            using var bytes = new MemoryStream(row.Bytes, writable: false);
            var blob = await blobs.Put(bytes, default);
            if (!string.Equals(blob.Sha256, row.Sha256, StringComparison.Ordinal))
                throw new InvalidOperationException(
                    $"The file of report {row.Code} in the database is not the one that was issued. "
                        + "Put back a backup on which verify-audit of the version before this one found nothing, and start again."
                );
            await (await blobs.Open(blob.Sha256, default)).DisposeAsync();
            await db.Database.ExecuteSqlAsync($"""DELETE FROM "ReportFiles" WHERE "ReportId" = {row.Id}""");
        }
    }

    private static async Task<Row?> First(FactCheckDb db)
    {
        var rows = await db
            .Database.SqlQuery<Row>(
                $"""
                SELECT f."ReportId" AS "Id", f."Bytes", r."Sha256", r."Code" FROM "ReportFiles" f
                JOIN "Reports" r ON r."Id" = f."ReportId" ORDER BY f."ReportId" LIMIT 1
                """
            )
            .ToListAsync();
        return rows.FirstOrDefault();
    }

    private sealed record Row(Guid Id, byte[] Bytes, string Sha256, string Code);
}
