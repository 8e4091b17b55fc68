using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>The signed PDFs of issued reports are kept for good.</summary>
internal sealed class ReportBlobs(FactCheckDb db) : IBlobKeeper
{
    public Task<bool> Needs(string sha256, CancellationToken ct) => db.Reports.AnyAsync(r => r.Sha256 == sha256, ct);
}
