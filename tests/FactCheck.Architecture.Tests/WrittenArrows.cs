using System.Reflection;
using System.Text.RegularExpressions;

namespace FactCheck.Architecture.Tests;

/// <summary>The arrows that leave no trace in compiled code: constants, members of enums, nameof, and the partials of a page.</summary>
internal static partial class WrittenArrows
{
    private static readonly ILookup<string, Type> s_types = Building.Assemblies.SelectMany(a => a.GetTypes()).ToLookup(t => t.Name);

    public static IEnumerable<Arrow> In(string file)
    {
        var text = Comment().Replace(SourceFiles.Texts[file], "");
        var visible = Usings(file).Append(SourceFiles.NamespaceOf(file)).ToHashSet(StringComparer.Ordinal);
        var members =
            from name in Member().Matches(text)
            from type in s_types[name.Groups["type"].Value]
            where IsVisible(type, visible) && Leaves(type, name.Groups["member"].Value, name.Groups["nameof"].Success)
            select type.FullName!.Split('+', '`')[0];
        var types = members.Concat(visible).Select(SourceFiles.OfTypes.GetValueOrDefault).OfType<string[]>().Select(files => files[0]);
        // A page model that answers with a view of its own folder names no more than its own page.
        var partials = PartialName()
            .Matches(text)
            .Select(m => SourceFiles.Partial(m.Groups[1].Value, file))
            .OfType<string>()
            .Where(to => !(file.EndsWith(".cs", StringComparison.Ordinal) && SourceFiles.FolderOf(to) == SourceFiles.FolderOf(file)));
        return types.Concat(partials).Distinct().Where(to => to != file).Select(to => new Arrow(file, to));
    }

    private static bool Leaves(Type type, string member, bool named) =>
        named ? type.GetMember(member).Length > 0 : type.GetField(member, (BindingFlags)(-1)) is { IsLiteral: true };

    private static bool IsVisible(Type type, HashSet<string> spaces) =>
        spaces.Any(space => space == type.Namespace || space.StartsWith($"{type.Namespace}.", StringComparison.Ordinal));

    private static IEnumerable<string> Usings(string file)
    {
        var named = Using().Matches(SourceFiles.Texts[file]).Select(m => m.Groups["name"].Value);
        if (!file.EndsWith(".cshtml", StringComparison.Ordinal))
            return named;
        for (var folder = SourceFiles.FolderOf(file); folder.Contains('/'); folder = Path.GetDirectoryName(folder)!)
            if (SourceFiles.Texts.TryGetValue($"{folder}/_ViewImports.cshtml", out var imports))
                named = named.Concat(Using().Matches(imports).Select(m => m.Groups["name"].Value));
        return named;
    }

    [GeneratedRegex(@"(?<nameof>nameof\()?\b(?<type>[A-Z]\w*)\.(?<member>[A-Z]\w*)")]
    private static partial Regex Member();

    [GeneratedRegex(@"^\s*@?using (?:static )?(?:\w+ = )?(?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("\"(~/[\\w/.]+\\.cshtml|_[A-Z]\\w+)\"")]
    private static partial Regex PartialName();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
