using System.Globalization;
using System.Text.Json;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Benchmarks.Reading;

/// <summary>The public set of sentences that splitters are measured with: a name, a text, and the sentences it has.</summary>
internal static class GoldenSentences
{
    public const string File = "../shared/data/sentences/golden52.json";

    /// <summary>How many texts are split right, and the names of the others.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var cases = JsonDocument.Parse(System.IO.File.ReadAllText(file));
        var wrong = cases
            .RootElement.EnumerateArray()
            .Where(c => !Split(c[1].GetString()!).SequenceEqual(c[2].EnumerateArray().Select(s => Bare(s.GetString()!))))
            .Select(c => c[0].GetString()!)
            .ToList();
        var all = cases.RootElement.GetArrayLength();
        yield return string.Create(CultureInfo.InvariantCulture, $"sentences, public golden set: {all - wrong.Count} of {all} texts right");
        foreach (var name in wrong)
            yield return $"  wrong: {name}";
    }

    private static IEnumerable<string> Split(string text) => Sentences.Split(text, "en").Select(s => Bare(s.In(text)));

    // Where a line ends says nothing about the sentence.
    private static string Bare(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
