using System.Diagnostics;
using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing;
using FactCheck.Web.Features.Articles.Importing.Reading;
using FactCheck.Web.Typesetting;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Reading;

/// <summary>
/// Imports web pages as the site does and compares the words with those that people expect: a folder for each page, in it
/// source.html and expected.html, as the public test pages of Readability lie.
/// </summary>
internal static class PageFolder
{
    private const int MostNamed = 10;
    private const double Poor = 0.9;
    private const string Blocks = "p,div,li,td,th,tr,br,h1,h2,h3,h4,h5,h6,pre,blockquote,figure,figcaption,section,dt,dd";

    public static async Task<IReadOnlyList<string>> Lines(string folder)
    {
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddOptions()
            .Configure<TypesettingOptions>(_ => { })
            .AddArticleReading()
            .BuildServiceProvider();
        var reader = services.GetRequiredService<HtmlReader>();
        string[] cases = [.. Directory.EnumerateDirectories(folder).Where(IsCase).Order(StringComparer.Ordinal)];
        if (cases.Length == 0)
            return [$"pages: no folder in {folder} has both source.html and expected.html"];
        var read = new List<(string Name, double F1, double Milliseconds, string Refused)>();
        foreach (var one in cases)
            read.Add(await Read(reader, one));
        var poor = read.Where(r => r.F1 < Poor).OrderBy(r => r.F1).ToList();
        double[] times = [.. read.Select(r => r.Milliseconds).Order()];
        return
        [
            Text($"pages: {read.Count}, mean word F1 {read.Average(r => r.F1):F3}, refused {read.Count(r => r.Refused.Length > 0)}"),
            Text($"  each took {times[times.Length / 2]:F0} ms in the median, {times[^1]:F0} ms at most"),
            .. poor.Take(MostNamed).Select(r => Text($"  {r.F1:F3} {r.Name} {r.Refused}").TrimEnd()),
            .. poor.Count > MostNamed ? [Text($"  and {poor.Count - MostNamed} more below {Poor}")] : Array.Empty<string>(),
        ];
    }

    private static bool IsCase(string folder) =>
        File.Exists(Path.Combine(folder, "source.html")) && File.Exists(Path.Combine(folder, "expected.html"));

    private static async Task<(string, double, double, string)> Read(HtmlReader reader, string folder)
    {
        var name = Path.GetFileName(folder);
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, "source.html"));
        var expected = Words(await Expected(Path.Combine(folder, "expected.html")));
        var started = Stopwatch.GetTimestamp();
        try
        {
            var draft = await reader.Page(bytes, CancellationToken.None);
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            var text = draft.Structured ? StructuredText.Parse(draft.Text).Text : draft.Text;
            return (name, F1(Words(text), expected), elapsed, "");
        }
        catch (RuleViolation refused)
        {
            return (name, 0, Stopwatch.GetElapsedTime(started).TotalMilliseconds, refused.Refusal.Name);
        }
    }

    private static async Task<string> Expected(string file)
    {
        using var page = await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(file));
        // Words of neighbouring blocks are not one word.
        foreach (var block in page.QuerySelectorAll(Blocks))
            block.After(page.CreateTextNode(" "));
        return page.DocumentElement.TextContent;
    }

    /// <summary>The words of a text, each with how often it stands there.</summary>
    internal static Dictionary<string, int> Words(string text)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at]))
                at++;
            if (at > start)
                words[text[start..at]] = words.GetValueOrDefault(text[start..at]) + 1;
            else
                at++;
        }
        return words;
    }

    /// <summary>How alike two bags of words are: 1 when they hold the same.</summary>
    internal static double F1(Dictionary<string, int> read, Dictionary<string, int> expected)
    {
        double common = read.Sum(w => Math.Min(w.Value, expected.GetValueOrDefault(w.Key)));
        var all = read.Values.Sum() + expected.Values.Sum();
        return all == 0 ? 1 : 2 * common / all;
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
