using System.Xml;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

/// <summary>Where a part leads to: other parts by what they are for, and addresses by their id.</summary>
internal sealed class Relations
{
    private const int Most = 100_000;

    private readonly string _folder;
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _addresses = new(StringComparer.Ordinal);

    private Relations(string folder) => _folder = folder;

    public static Relations Read(Func<string, Action<XmlReader>, bool> read, string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var all = new Relations(part[..slash]);
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
                        if (relation.GetAttribute("TargetMode") is not "External")
                            all._parts.TryAdd(kind, target);
                        else if (relation.GetAttribute("Id") is { } id && all._addresses.Count < Most)
                            all._addresses.TryAdd(id, target);
                    }
                )
        );
        return all;
    }

    /// <summary>The path in the package of the part that is for this.</summary>
    public string? Part(string kind) => _parts.TryGetValue(kind, out var target) ? Path(target) : null;

    /// <summary>The address behind an id.</summary>
    public string? Address(string? id) => id is null ? null : _addresses.GetValueOrDefault(id);

    private string Path(string target)
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
