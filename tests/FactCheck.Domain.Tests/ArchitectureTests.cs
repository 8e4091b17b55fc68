using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests;

public class ArchitectureTests
{
    [Fact]
    public void The_domain_rests_on_the_base_library_alone() =>
        typeof(Entity)
            .Assembly.GetReferencedAssemblies()
            .Select(a => a.Name!)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_domain_project_names_no_package_and_no_other_project()
    {
        var project = File.ReadAllText(Root.In("src", "FactCheck.Domain", "FactCheck.Domain.csproj"));
        project.ShouldNotContain("Reference");
        project.ShouldContain("<GenerateDocumentationFile>true");
    }

    [Fact]
    public void Entities_can_be_changed_only_through_their_methods() =>
        typeof(Entity)
            .Assembly.GetExportedTypes()
            .Where(t => !typeof(Exception).IsAssignableFrom(t))
            .SelectMany(t => t.GetProperties())
            .Where(p =>
                p.SetMethod is { IsPublic: true } set
                && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
            )
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void The_readme_shows_the_workflow_as_it_is()
    {
        var readme = File.ReadAllText(Root.In("README.md")).ReplaceLineEndings("\n");
        readme.ShouldContain("```mermaid\n" + ReviewWorkflow.Mermaid() + "```\n");
    }

    [Fact]
    public void Every_event_is_described_once()
    {
        var described = File.ReadLines(Root.In("docs", "audit-events.md"))
            .SkipWhile(l => !l.StartsWith("| event ", StringComparison.Ordinal))
            .Where(l => l.StartsWith("| `", StringComparison.Ordinal))
            .Select(l => l.Split('`')[1]);
        described.ShouldBe(AuditEvents.Names, ignoreOrder: true);
    }

    [Fact]
    public void Every_folder_of_tests_is_a_folder_of_what_it_tests()
    {
        string[] tested = ["FactCheck.Domain", "FactCheck.Signing", "FactCheck.Web"];
        tested
            .SelectMany(project => FoldersOfCode(Root.In("tests", project + ".Tests")).Select(folder => Path.Join(project, folder)))
            .Where(folder => !Directory.Exists(Root.In("src", folder)))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_folder_of_the_source_is_crowded() =>
        Directory
            .EnumerateDirectories(Root.In("src"), "*", SearchOption.AllDirectories)
            .Where(folder => !NotOurs.Overlaps(Path.GetRelativePath(Root.In("src"), folder).Split(Path.DirectorySeparatorChar)))
            .Where(folder => Directory.EnumerateFiles(folder).Count() > MostFiles)
            .ShouldBeEmpty();

    [Fact]
    public void Every_test_that_the_threat_model_names_exists()
    {
        var tests = new[] { "tests", "e2e" }
            .SelectMany(folder => Directory.EnumerateFiles(Root.In(folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !NotOurs.Overlaps(Path.GetRelativePath(Root.Path, file).Split(Path.DirectorySeparatorChar)))
            .Select(File.ReadAllText)
            .Where(code => code.Contains("[Fact", StringComparison.Ordinal) || code.Contains("[Theory", StringComparison.Ordinal))
            .ToList();
        var named = Threats.SelectMany(row => Regex.Matches(row[^1], "`([^`]+)`")).Select(m => m.Groups[1].Value).ToList();

        named.Count.ShouldBeGreaterThan(30);
        named.Where(name => !tests.Any(code => Holds(code, name.Split('.')))).ShouldBeEmpty();
    }

    [Fact]
    public void Every_line_of_the_threat_model_names_its_test()
    {
        Threats.Where(row => !row[^1].Contains('`', StringComparison.Ordinal)).Select(row => row[0]).ShouldBeEmpty();
        Threats
            .Select(row => row[0])
            .Where(number => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ShouldBe(Enumerable.Range(1, 14).Select(n => n.ToString(CultureInfo.InvariantCulture)), ignoreOrder: true);
    }

    // The cells of each row; the test stands in the last.
    private static List<string[]> Threats =>
        [
            .. File.ReadLines(Root.In("docs", "threat-model.md"))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))
                .Where(cells => cells[^1] != "test"),
        ];

    private static bool Holds(string code, string[] name) =>
        Regex.IsMatch(code, $@"class {Regex.Escape(name[0])}\b")
        && (name.Length == 1 || Regex.IsMatch(code, $@"\b{Regex.Escape(name[1])}\("));

    private const int MostFiles = 25;

    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal) { "bin", "obj", "node_modules", "wwwroot" };

    private static IEnumerable<string> FoldersOfCode(string tests) =>
        Directory
            .EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(tests, Path.GetDirectoryName(file)!))
            .Where(folder => folder.Split(Path.DirectorySeparatorChar)[0] is not ("." or "bin" or "obj"))
            .Distinct(StringComparer.Ordinal);
}
