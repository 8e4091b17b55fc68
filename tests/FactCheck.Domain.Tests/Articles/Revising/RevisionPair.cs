using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>A claim of a revision pair: where it stood and where a person says it stands now.</summary>
/// <param name="Id">Its mark.</param>
/// <param name="Before">Its span in the old text.</param>
/// <param name="After">Its right span in the new text; null when it was deleted.</param>
/// <param name="Same">Whether the words are the same and may move without a person.</param>
/// <param name="OtherSentence">Whether a person has to read them there, because the sentence around them says something else.</param>
internal sealed record MarkedClaim(string Id, TextSpan Before, TextSpan? After, bool Same, bool OtherSentence = false);

/// <summary>An article, its revision and its claims, written as ⟦id:words⟧ in both; ⟦id?:words⟧ needs a person although the words are the
/// same: their sentence says something else.</summary>
internal sealed partial record RevisionPair(string Name, string Before, string After, IReadOnlyList<MarkedClaim> Claims)
{
    /// <summary>The pairs kept beside the tests.</summary>
    public static IEnumerable<RevisionPair> Written() =>
        Directory
            .GetFiles(Root.In("tests", "FactCheck.Domain.Tests", "Articles", "Revising", "revisions"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    public static RevisionPair Parse(string name, string marked)
    {
        var parts = marked.Split("=====\n");
        var (before, old) = Read(parts[0].Trim());
        var (after, now) = Read(parts[1].Trim());
        var claims = old.Select(mark =>
        {
            var here = now.FirstOrDefault(m => m.Id == mark.Id);
            return new MarkedClaim(
                mark.Id,
                mark.Span,
                here?.Span,
                here is not null && AreSame(mark.Span.In(before), here.Span.In(after)),
                here is { Asks: true }
            );
        });
        return new(name, before, after, [.. claims]);
    }

    public static bool AreSame(string one, string other) => Anchoring.Places(new(one), other).Contains(new(0, one.Length));

    private static (string Text, List<Mark> Marks) Read(string marked)
    {
        var (text, marks, at) = (new StringBuilder(), new List<Mark>(), 0);
        foreach (Match match in MarkPattern().Matches(marked))
        {
            text.Append(marked, at, match.Index - at);
            var words = match.Groups[3].Value;
            marks.Add(new(match.Groups[1].Value, match.Groups[2].Length > 0, new(text.Length, text.Length + words.Length)));
            text.Append(words);
            at = match.Index + match.Length;
        }
        return (text.Append(marked, at, marked.Length - at).ToString(), marks);
    }

    [GeneratedRegex(@"⟦(\w+)(\??):([^⟧]*)⟧")]
    private static partial Regex MarkPattern();

    private sealed record Mark(string Id, bool Asks, TextSpan Span);
}
