using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>Where a part leads to: other parts by what they are for, and addresses by their id.</summary>
internal sealed class Relations
{
    private const int Most = 100_000;

    private readonly string _folder;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly List<(string Kind, string Target)> _all = [];
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byId = new(StringComparer.Ordinal);
    private readonly Func<string, Action<XmlReader>, bool> _read;

    private Relations(string folder, Func<string, Action<XmlReader>, bool> read) => (_folder, _read) = (folder, read);

    public static Relations Read(Func<string, Action<XmlReader>, bool> read, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var all = new Relations(part[..slash], read);
        read(
            $"{part[..slash]}_rels/{part[slash..]}.rels",
            reader =>
                WordXml.Children(
                    reader,
                    relation =>
                    {
                        if (relation.GetAttribute("Type") is not { } type || relation.GetAttribute("Target") is not { } target)
                            return;
                        var kind = type[(type.LastIndexOf('/') + 1)..];
                        var isOutside = relation.GetAttribute("TargetMode") is "External";
                        if (!isOutside)
                            all._parts.TryAdd(kind, target);
                        if (!isOutside && all._all.Count < Most)
                            all._all.Add((kind, target));
                        if (relation.GetAttribute("Id") is { } id && all._addresses.Count + all._byId.Count < Most)
                            (isOutside ? all._addresses : all._byId).TryAdd(id, target);
                    }
                )
        );
        return all;
    }

    /// <summary>The path in the package of the part that is for this.</summary>
    public string? Part(string kind) => _parts.TryGetValue(kind, out var target) ? Whole(target) : null;

    /// <summary>The paths of all parts that are for this.</summary>
    public IEnumerable<string> Parts(string kind) =>
        _all.Where(p => string.Equals(p.Kind, kind, StringComparison.Ordinal))
            .Select(p => Whole(p.Target))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The address behind an id.</summary>
    public string? Address(string? id) => id is null ? null : _addresses.GetValueOrDefault(id);

    /// <summary>The path in the package of the part behind an id.</summary>
    public string? Path(string? id) => id is not null && _byId.TryGetValue(id, out var target) ? Whole(target) : null;

    /// <summary>Reads the part at a path, with what that part leads to.</summary>
    public bool Open(string path, Action<XmlReader, Relations> read)
    {
        var inner = Read(_read, path);
        return _read(path, reader => read(reader, inner));
    }

    private string Whole(string target)
    {
        var plain = target.Replace('\\', '/');
        var steps = new List<string>();
        foreach (var step in (plain.StartsWith('/') ? plain : _folder + plain).Split('/'))
            if (step is ".." && steps.Count > 0)
                steps.RemoveAt(steps.Count - 1);
            else if (step is not ("" or "." or ".."))
                steps.Add(step);
        return string.Join('/', steps);
    }
}
