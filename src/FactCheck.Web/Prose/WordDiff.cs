using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using DiffPlex;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;

namespace FactCheck.Web.Prose;

/// <summary>What became of a stretch of words.</summary>
public enum DiffKind
{
    /// <summary>It stayed.</summary>
    Same,

    /// <summary>It went.</summary>
    Deleted,

    /// <summary>It came.</summary>
    Inserted,
}

/// <summary>A stretch of words that share one fate.</summary>
public sealed record DiffRun(DiffKind Kind, string Text);

/// <summary>The difference between two texts, word by word.</summary>
public static partial class WordDiff
{
    // The time it takes grows with the square of what differs: 20,000 signs of which none stayed took ten seconds.
    private const int MostToCompare = 8_000;

    // Revisions never change, and a page shows many.
    private static readonly MemoryCache Known = new(new MemoryCacheOptions { SizeLimit = 10_000_000 });

    /// <summary>The runs that lead from one text to the other; what was deleted comes before what replaced it.</summary>
    public static IReadOnlyList<DiffRun> Between(string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, CutFor(before, after));
        var (old, now) = (diff.PiecesOld, diff.PiecesNew);
        var runs = new List<DiffRun>();
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(runs, DiffKind.Same, old.Skip(at).Take(block.DeleteStartA - at));
            Add(runs, DiffKind.Deleted, old.Skip(block.DeleteStartA).Take(block.DeleteCountA));
            Add(runs, DiffKind.Inserted, now.Skip(block.InsertStartB).Take(block.InsertCountB));
            at = block.DeleteStartA + block.DeleteCountA;
        }

        Add(runs, DiffKind.Same, old.Skip(at));
        return runs;
    }

    /// <summary>The same as HTML, with <c>del</c> and <c>ins</c>; every text is encoded.</summary>
    public static IHtmlContent ToHtml(string before, string after) =>
        Known.GetOrCreate(
            (before, after),
            entry =>
            {
                var html = Html(before, after);
                entry.Size = before.Length + after.Length + html.Length;
                return new HtmlString(html);
            }
        )!;

    private static string Html(string before, string after)
    {
        var html = new StringBuilder();
        foreach (var run in Between(before, after))
        {
            var text = HtmlEncoder.Default.Encode(run.Text);
            html.Append(
                run.Kind switch
                {
                    DiffKind.Deleted => $"<del>{text}</del>",
                    DiffKind.Inserted => $"<ins>{text}</ins>",
                    _ => text,
                }
            );
        }

        return html.ToString();
    }

    // Word by word; where too much differs line by line, and at last the one text for the other.
    private static Func<string, string[]> CutFor(string before, string after) =>
        new Func<string, string[]>[] { Words, Lines, text => [text] }.First(cut => Differing(cut(before), cut(after)) <= MostToCompare);

    private static int Differing(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && Same(old[start], now[start]))
            start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && Same(old[^(end + 1)], now[^(end + 1)]))
            end++;
        return old.Length + now.Length - (2 * (start + end));
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);

    private static void Add(List<DiffRun> runs, DiffKind kind, IEnumerable<string> words)
    {
        var text = string.Concat(words);
        if (text.Length > 0)
        {
            runs.Add(new DiffRun(kind, text));
        }
    }

    // A number, a word, a run of spaces, one sign; where words are not parted by spaces, one character.
    [GeneratedRegex(
        @"\p{Nd}+(?:[.,]\p{Nd}+)+|[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[\p{L}\p{M}\p{Nd}'’]+?(?=[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]|[^\p{L}\p{M}\p{Nd}'’]|\z)|\s+|[\uD800-\uDBFF][\uDC00-\uDFFF]|.",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000
    )]
    private static partial Regex Word();

    private static string[] Lines(string text) => [.. text.Split('\n').Select((line, i) => i == 0 ? line : "\n" + line)];

    private static string[] Words(string text) => [.. Word().Matches(text).Select(match => match.Value)];
}
