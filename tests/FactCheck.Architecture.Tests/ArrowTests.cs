namespace FactCheck.Architecture.Tests;

/// <summary>Who may know whom: docs/architecture.md, “Arrows”.</summary>
public sealed class ArrowTests
{
    [Fact]
    public void Arrows_go_down_the_layers_and_never_up()
    {
        SourceFiles.Texts.Keys.Select(SourceFiles.FolderOf).Distinct().Where(f => Layers.Of(f) is null).ShouldBeEmpty();
        var up = Building.Arrows.Where(a => Layers.Of(a.FromFolder) < Layers.Of(a.ToFolder));
        OnlyKnown(up, a => $"{a.FromFolder} -> {a.ToFolder}", KnownBreaches.Up);
    }

    [Fact]
    public void No_two_folders_know_each_other()
    {
        var between = Building.Arrows.Where(a => a.FromFolder != a.ToFolder).ToLookup(a => (a.FromFolder, a.ToFolder));
        var mutual = between.Where(g => between.Contains((g.Key.ToFolder, g.Key.FromFolder))).SelectMany(g => g);
        OnlyKnown(
            mutual,
            a => string.Join(" <-> ", new[] { a.FromFolder, a.ToFolder }.Order(StringComparer.Ordinal)),
            KnownBreaches.Mutual
        );
    }

    [Fact]
    public void No_files_form_a_circle()
    {
        var circles = Circles.Among(Building.Arrows.Select(a => (a.From, a.To)));
        var within = circles.SelectMany(c => Building.Arrows.Where(a => c.Contains(a.From) && c.Contains(a.To)));
        OnlyKnown(within, a => a.From, KnownBreaches.InCircles);
    }

    [Fact]
    public void A_namespace_is_its_folder() =>
        SourceFiles
            .Texts.Keys.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && f != "Web/Program.cs")
            .Where(f => SourceFiles.NamespaceOf(f) != $"FactCheck.{SourceFiles.FolderOf(f).Replace('/', '.')}")
            .ShouldBeEmpty();

    // What is known must still be there: the list shrinks with the house, and never hides what has come back.
    private static void OnlyKnown(IEnumerable<Arrow> arrows, Func<Arrow, string> name, string[] known)
    {
        var named = arrows.GroupBy(name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g, StringComparer.Ordinal);
        var unknown = named.Where(n => !known.Contains(n.Key)).SelectMany(n => n.Value.Take(8).Select(a => $"{n.Key}: {a}")).ToArray();
        unknown.ShouldBeEmpty("These arrows are new and not allowed:\n" + string.Join('\n', unknown));
        known.Where(k => !named.ContainsKey(k)).ShouldBeEmpty("These are gone; take them out of KnownBreaches.");
    }
}
