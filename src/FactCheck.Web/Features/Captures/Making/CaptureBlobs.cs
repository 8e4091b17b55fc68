using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>The files of captures are kept for good.</summary>
internal sealed class CaptureBlobs(FactCheckDb db) : IBlobKeeper
{
    public Task<bool> Needs(string sha256, CancellationToken ct) =>
        db.Captures.AnyAsync(c => c.WaczSha256 == sha256 || c.TextSha256 == sha256, ct);
}
