using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>
/// Workbenches as they were last read and drawn. Whatever changes an article, its claims or its coverage leaves a record
/// in the trail inside of the same transaction, so that a bench is as it was while its last record is the last one.
/// </summary>
public sealed class KeptBenches : IDisposable
{
    // In characters of article text and claims; what is drawn takes some ten times that in bytes.
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 16_000_000 });

    /// <summary>The bench as it was after this record; null when it is not kept.</summary>
    public WorkbenchView? Find(Guid articleId, long record) =>
        _kept.TryGetValue(articleId, out Kept? kept) && kept!.Record == record ? kept.View : null;

    /// <summary>Keeps a bench that was read after this record was.</summary>
    public void Keep(Guid articleId, long record, WorkbenchView view) =>
        _kept.Set(
            articleId,
            new Kept(record, view),
            new MemoryCacheEntryOptions { Size = view.Sheet.Text.Length + (400L * view.Claims.Count) + 1000 }
        );

    public void Dispose() => _kept.Dispose();

    private sealed record Kept(long Record, WorkbenchView View);
}
