using FactCheck.Domain.Addresses;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Asking;

/// <summary>Which source an address is of, however it was written.</summary>
internal static class KnownAddresses
{
    /// <summary>The best of them; null where the library has none that new evidence may use.</summary>
    public static async Task<Guid?> SourceOf(FactCheckDb db, ISourceSearch search, WebAddress address, CancellationToken ct)
    {
        if (await search.Alike(null, address.ToString(), unfinished: false, ct) is [var recorded, ..])
            return recorded;
        var key = address.Key();
        return await db
            .Captures.Where(c => c.AddressKey == key || c.FinalKey == key)
            .Join(db.Sources.Where(s => s.MergedInto == null && s.RetiredBecause == null), c => c.SourceId, s => s.Id, (c, _) => c)
            .OrderBy(c => c.Id)
            .Select(c => c.SourceId)
            .FirstOrDefaultAsync(ct);
    }
}
