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

    private const int MostFiles = 25;

    private static readonly HashSet<string> NotOurs = new(StringComparer.Ordinal) { "bin", "obj", "node_modules", "wwwroot" };

    private static IEnumerable<string> FoldersOfCode(string tests) =>
        Directory
            .EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(tests, Path.GetDirectoryName(file)!))
            .Where(folder => folder.Split(Path.DirectorySeparatorChar)[0] is not ("." or "bin" or "obj"))
            .Distinct(StringComparer.Ordinal);
}
