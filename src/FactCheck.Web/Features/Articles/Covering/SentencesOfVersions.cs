using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Features.Articles.Covering;

/// <summary>The sentences of article versions. A version never changes, so they are found once and kept while there is room.</summary>
public sealed class SentencesOfVersions : IDisposable
{
    // A sentence takes 8 bytes: this is some 80 MB at most.
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = 10_000_000 });

    public IReadOnlyList<TextSpan> Of(Guid versionId, string text, string language) =>
        _kept.GetOrCreate(
            (versionId, language),
            entry =>
            {
                var sentences = Sentences.Split(text, language);
                entry.Size = sentences.Count;
                return sentences;
            }
        )!;

    public void Dispose() => _kept.Dispose();
}
