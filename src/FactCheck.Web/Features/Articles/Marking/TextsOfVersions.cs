using FactCheck.Domain.Articles;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>
/// The texts of article versions, the same object for the same version while there is room: what the search for words
/// prepares, once for each text that it meets, is then found again by the next mark.
/// </summary>
public sealed class TextsOfVersions : IDisposable
{
    // In characters; the text and what is prepared take some twelve times that in bytes.
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 5_000_000 });

    public ArticleText Of(Guid versionId, ArticleText text) =>
        _kept.GetOrCreate(
            versionId,
            entry =>
            {
                entry.Size = text.Value.Length;
                return text;
            }
        )!;

    public void Dispose() => _kept.Dispose();
}
