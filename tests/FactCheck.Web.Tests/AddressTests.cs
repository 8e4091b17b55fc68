using System.Text.RegularExpressions;

namespace FactCheck.Web.Tests;

/// <summary>Addresses stand in the page that has them and in Routes; everything else asks there.</summary>
public sealed partial class AddressTests
{
    private static readonly string Source = Repository.In("src", "FactCheck.Web");

    [Fact]
    public void No_page_types_an_address() =>
        Lines("*.cshtml").Where(l => !l.Text.StartsWith("@page ", StringComparison.Ordinal) && Typed().IsMatch(l.Text)).ShouldBeEmpty();

    [Fact]
    public void No_code_types_an_address() =>
        Lines("*.cs")
            .Where(l => l.File is not "Routes.cs" && Quoted().IsMatch(l.Text))
            .Where(l => !l.Text.Contains("AddPageRoute(", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static IEnumerable<(string File, string Text)> Lines(string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(Source, "Features"), pattern, SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Select(line => (Path.GetFileName(file), line.Trim())));

    // href="/…, action="~/…, formaction, and any quoted path of ours.
    [GeneratedRegex("(href|action)=\"~?/|" + Ours, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Typed();

    [GeneratedRegex(Ours, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    private const string Ours = "\"/(articles|claims|sources|captures|reports|corrections|verify|account|admin)\\b";
}
