using FactCheck.Domain.Sources;

namespace FactCheck.Web.Data.Library;

/// <summary>Sources of the library by address and by title.</summary>
public sealed class KnownSources
{
    private readonly Dictionary<string, Guid> _byAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Guid> _byTitle = new(StringComparer.Ordinal);

    /// <summary>The source that this one is; null where it is none.</summary>
    public Guid? Find(SourceParticulars about)
    {
        var (keys, key) = Likeness.AddressKey(about.Address) is { Length: > 0 } address
            ? (_byAddress, address)
            : (_byTitle, Likeness.TextKey(about.Title));
        return keys.TryGetValue(key, out var known) ? known : null;
    }

    internal void Add(bool address, string key, Guid source) => (address ? _byAddress : _byTitle).TryAdd(key, source);
}
