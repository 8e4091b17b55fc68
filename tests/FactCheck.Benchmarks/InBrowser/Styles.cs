using System.Collections.Concurrent;

namespace FactCheck.Benchmarks.InBrowser;

/// <summary>What a page of the site refers to, fetched once and served by the floor as well; scripts are empty there.</summary>
internal sealed class Styles(HttpClient site)
{
    private static readonly Asset Nothing = new([], "text/javascript");
    private readonly ConcurrentDictionary<string, Task<Asset>> _known = new(StringComparer.Ordinal);

    public Task<Asset> Find(string address) =>
        address.Contains(".js", StringComparison.Ordinal) ? Task.FromResult(Nothing) : _known.GetOrAdd(address, Fetch);

    private async Task<Asset> Fetch(string address)
    {
        using var answer = await site.GetAsync(new Uri(address, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return new(
            await answer.Content.ReadAsByteArrayAsync(),
            answer.Content.Headers.ContentType?.ToString() ?? "application/octet-stream"
        );
    }
}

/// <summary>A file that a page refers to.</summary>
internal sealed record Asset(byte[] Content, string Type);
