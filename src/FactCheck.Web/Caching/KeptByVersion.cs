using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Caching;

/// <summary>
/// What was read or made of something at one of its versions, kept while there is room; of each thing the last version alone.
/// What holds words for readers has <see cref="System.Globalization.CultureInfo.CurrentUICulture"/> in its key.
/// </summary>
/// <param name="room">How much is kept, in the unit in which sizes are given.</param>
public sealed class KeptByVersion<T>(long room) : IDisposable
    where T : class
{
    /// <summary>The version of what never changes.</summary>
    public const long Only = 0;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = room });

    /// <summary>What is kept of this version; null when nothing is.</summary>
    public T? Find(object key, long version) => _kept.TryGetValue(key, out Entry? entry) && entry!.Version == version ? entry.Value : null;

    /// <summary>Keeps it in the place of any other version.</summary>
    public T Keep(object key, long version, T value, long size)
    {
        _kept.Set(key, new Entry(version, value), new MemoryCacheEntryOptions { Size = size });
        return value;
    }

    /// <summary>What is kept of this version; made and kept when nothing is.</summary>
    public T Get(object key, long version, Func<T> make, Func<T, long> size)
    {
        if (Find(key, version) is { } known)
            return known;
        var made = make();
        return Keep(key, version, made, size(made));
    }

    public void Dispose() => _kept.Dispose();

    private sealed record Entry(long Version, T Value);
}
