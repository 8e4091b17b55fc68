using System.Text.RegularExpressions;

namespace FactCheck.Architecture.Tests;

/// <summary>What stands in src: every file with its text, and in which files each outermost type is declared.</summary>
internal static partial class SourceFiles
{
    private const string Root = "FactCheck.";

    public static readonly IReadOnlyDictionary<string, string> Texts = Read();

    /// <summary>Full name of a type, without its number of parameters, to the files that declare it; the one of its name first.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> OfTypes = Declarations();

    public static string NamespaceOf(string file) => NamespaceLine().Match(Texts[file]).Groups["name"].Value;

    public static string FolderOf(string file) => Path.GetDirectoryName(file)!;

    /// <summary>“~/Features/Claims/_Excerpt.cshtml” or “_Excerpt”, as the file <paramref name="from"/> embeds it.</summary>
    public static string? Partial(string name, string from)
    {
        if (name.StartsWith("~/", StringComparison.Ordinal))
            return Texts.Keys.FirstOrDefault(f => f == $"Web{name[1..]}");
        string[] places = [FolderOf(from), "Web/Features/Shared", "Web/Features/Shared/Layout"];
        return places.Select(place => $"{place}/{name}.cshtml").FirstOrDefault(Texts.ContainsKey);
    }

    private static Dictionary<string, string> Read()
    {
        var src = Repository.In("src");
        return new[] { "*.cs", "*.cshtml" }
            .SelectMany(pattern => Directory.EnumerateFiles(src, pattern, SearchOption.AllDirectories))
            .Select(path => (Path: path, Name: Path.GetRelativePath(src, path).Replace('\\', '/')[Root.Length..]))
            .Where(f => f.Name.Split('/') is not [_, "bin" or "obj" or "node_modules", ..])
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .ToDictionary(f => f.Name, f => File.ReadAllText(f.Path), StringComparer.Ordinal);
    }

    private static Dictionary<string, string[]> Declarations() =>
        Texts
            .Keys.Where(f => f.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(f => Declaration().Matches(Texts[f]).Select(m => (Type: m.Groups["type"].Value, File: f)))
            .GroupBy(d => $"{NamespaceOf(d.File)}.{d.Type}".TrimStart('.'), StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.Select(d => d.File).Distinct().OrderBy(f => Path.GetFileNameWithoutExtension(f).Length).ToArray(),
                StringComparer.Ordinal
            );

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    // Outermost types begin their line, since namespaces have no braces here.
    [GeneratedRegex(
        @"^(?:[a-z]+ )*(?:class|interface|enum|struct|record|delegate \S+) (?:class |struct )?(?<type>\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();
}
