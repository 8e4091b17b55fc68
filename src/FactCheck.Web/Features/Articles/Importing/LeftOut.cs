using FactCheck.Domain.Articles.Boilerplates;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>A line of the text that looks like no part of the article.</summary>
/// <param name="Line">The line as it stands in the form.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Times">How often it stands there.</param>
/// <param name="Ticked">Whether it is left out unless somebody decides otherwise.</param>
public sealed record ProposedLine(string Line, string Reason, int Times, bool Ticked);

/// <summary>Lines that are left out of an article: proposed by the program, decided by a person.</summary>
public static class LeftOut
{
    private const int MostProposals = 200;
    private static readonly char[] _marks = ['#', '-', '>', '^', ' ', '\\'];

    /// <summary>
    /// The lines that look like no part of the article; ticked as <paramref name="chosen"/> says, or all but captions when nobody has
    /// chosen
    /// yet: a caption tells what a picture shows.
    /// </summary>
    public static IReadOnlyList<ProposedLine> In(string? text, IReadOnlyCollection<string>? chosen)
    {
        var ticked = chosen is null ? null : Set(chosen);
        return
        [
            .. Lines(text ?? "")
                .Select(l => l.Trim())
                .Select(l => (Line: l, Reason: Boilerplate.WhyExclude(l.TrimStart(_marks))))
                .Where(l => l.Reason is not null)
                .GroupBy(l => l.Line, StringComparer.Ordinal)
                .Take(MostProposals)
                .Select(g => new ProposedLine(g.Key, g.First().Reason!, g.Count(), ticked?.Contains(g.Key) ?? !IsCaption(g.Key))),
        ];
    }

    /// <summary>The text without the chosen lines.</summary>
    public static string Without(string? text, IReadOnlyCollection<string> chosen)
    {
        if (text is null || chosen.Count == 0)
            return text ?? "";
        var leave = Set(chosen);
        var kept = new List<string>();
        var gap = false;
        foreach (var line in Lines(text))
        {
            var (blank, left) = (string.IsNullOrWhiteSpace(line), leave.Contains(line.Trim()));
            // Of the blank lines around a line that is left out, those before it are enough.
            if (!left && !(gap && blank && (kept.Count == 0 || string.IsNullOrWhiteSpace(kept[^1]))))
                kept.Add(line);
            gap = left || (gap && blank);
        }
        return string.Join('\n', kept);
    }

    private static bool IsCaption(string line) => line.StartsWith("^ ", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static HashSet<string> Set(IReadOnlyCollection<string> lines) =>
        lines.Select(l => l.Trim()).Where(l => l.Length > 0).ToHashSet(StringComparer.Ordinal);
}
