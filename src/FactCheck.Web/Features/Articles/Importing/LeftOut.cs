using FactCheck.Domain;
using FactCheck.Domain.Articles.Boilerplates;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Importing;

/// <summary>A line of the text that looks like no part of the article.</summary>
/// <param name="Line">The line as it stands in the form.</param>
/// <param name="Kind">What it looks like; null where only earlier articles of the outlet speak of it.</param>
/// <param name="Learned">What these say of it; null where they say nothing.</param>
/// <param name="Times">How often it stands there.</param>
/// <param name="Ticked">Whether it is left out unless somebody decides otherwise.</param>
public sealed record ProposedLine(string Line, BoilerplateKind? Kind, Remark? Learned, int Times, bool Ticked)
{
    /// <summary>Why it is proposed, in a few words.</summary>
    public string Why(Phrasebook phrases) =>
        string.Join("; ", new[] { Kind is { } kind ? phrases.Word(kind) : null, phrases.Say(Learned) }.OfType<string>());
}

/// <summary>Lines that are left out of an article: proposed by the program, decided by a person.</summary>
public static class LeftOut
{
    private static readonly char[] _marks = ['#', '-', '>', '^', ' ', '\\'];

    /// <summary>
    /// The lines that look like no part of the article, or were left out of earlier ones of its outlet; ticked as
    /// <paramref name="chosen"/> says, or as <paramref name="habits"/> do when nobody has chosen yet.
    /// </summary>
    public static IReadOnlyList<ProposedLine> In(string? text, IReadOnlyCollection<string>? chosen, OutletHabits habits)
    {
        var ticked = chosen is null ? null : Set(chosen);
        return
        [
            .. Lines(text ?? "")
                .Select(l => l.Trim())
                .GroupBy(l => l, StringComparer.Ordinal)
                .Select(g => (Line: g.Key, Times: g.Count(), Proposal: Proposal(g.Key, habits)))
                .Where(l => l.Proposal is not null)
                .Take(LineChoice.Most)
                .Select(l => new ProposedLine(
                    l.Line,
                    l.Proposal!.Kind,
                    l.Proposal.Learned,
                    l.Times,
                    ticked?.Contains(l.Line) ?? l.Proposal.Ticked
                )),
        ];
    }

    /// <summary>What was chosen of the proposed lines, for the next article of the outlet.</summary>
    public static IEnumerable<LineChoice> Choices(string? text, IReadOnlyCollection<string> chosen, OutletHabits habits) =>
        In(text, chosen, habits).Select(p => new LineChoice(Bare(p.Line), p.Kind, p.Ticked));

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

    // A line of marks alone, such as the mark of the end, is nothing without them.
    private static LineProposal? Proposal(string line, OutletHabits habits) =>
        line.Length == 0 ? null
        : IsCaption(line) ? habits.Of(Bare(line), isCaption: true)
        : habits.Of(line.TrimStart('\\'), isCaption: false) ?? habits.Of(Bare(line), isCaption: false);

    private static string Bare(string line) => line.TrimStart(_marks) is { Length: > 0 } bare ? bare : line;

    private static bool IsCaption(string line) => line.StartsWith("^ ", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static HashSet<string> Set(IReadOnlyCollection<string> lines) =>
        lines.Select(l => l.Trim()).Where(l => l.Length > 0).ToHashSet(StringComparer.Ordinal);
}
