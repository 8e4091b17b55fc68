using System.Text;

namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>What is proposed of a line.</summary>
/// <param name="Kind">What it looks like; null where it is proposed because of earlier choices alone.</param>
/// <param name="Ticked">Whether it is left out unless somebody decides otherwise.</param>
/// <param name="Learned">What earlier articles of the outlet say of it, in words; null where they say nothing.</param>
public sealed record LineProposal(BoilerplateKind? Kind, bool Ticked, Remark? Learned);

/// <summary>What people chose of the lines of an outlet's earlier articles, and what it says of the next one's.</summary>
public sealed class OutletHabits
{
    /// <summary>Articles that have to agree before all lines of one kind are proposed otherwise.</summary>
    public const int Agreeing = 2;

    private readonly Dictionary<string, Habit> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<BoilerplateKind, Habit> _kinds = [];

    /// <param name="articles">The choices of each article, the latest article first.</param>
    public OutletHabits(IEnumerable<IReadOnlyList<LineChoice>> articles)
    {
        foreach (var choices in articles)
        {
            foreach (var line in choices.GroupBy(c => Same(c.Line), StringComparer.Ordinal))
                Add(_lines, line.Key, line.Last().LeftOut);
            foreach (var kind in choices.Where(c => c.Kind is not null).GroupBy(c => c.Kind!.Value))
                Add(_kinds, kind.Key, kind.Any(c => c.LeftOut));
        }
    }

    /// <summary>Nothing was chosen yet.</summary>
    public static OutletHabits None { get; } = new([]);

    /// <summary>What is proposed of a line; null when it looks like part of the article and nobody ever left it out.</summary>
    /// <param name="line">The line, without marks of its format.</param>
    /// <param name="isCaption">A caption tells what a picture shows: it is never ticked before somebody ticks it.</param>
    public LineProposal? Of(string line, bool isCaption)
    {
        var kind = Boilerplate.WhyExclude(line);
        var known = _lines.GetValueOrDefault(Same(line));
        if (kind is null && known is not { Latest: true })
            return null;
        if (known is not null)
            return new(kind, known.Latest && !isCaption, Told(known));
        var alike = _kinds.GetValueOrDefault(kind!.Value);
        return alike is { LeftOut: 0, Kept: >= Agreeing }
            ? new(kind, false, BoilerplateRemarks.KindWasKept(alike.Kept))
            : new(kind, !isCaption, null);
    }

    private static Remark Told(Habit line) =>
        line.Latest ? BoilerplateRemarks.LineWasLeftOut(line.LeftOut) : BoilerplateRemarks.LineWasKept(line.Kept);

    private static void Add<T>(Dictionary<T, Habit> habits, T what, bool leftOut)
        where T : notnull
    {
        var before = habits.GetValueOrDefault(what) ?? new(leftOut, 0, 0);
        habits[what] = leftOut ? before with { LeftOut = before.LeftOut + 1 } : before with { Kept = before.Kept + 1 };
    }

    // The same line on another day has other figures, or other spaces.
    private static string Same(string line)
    {
        var same = new StringBuilder(line.Length);
        foreach (var c in Folded.Fold(line))
            if (char.IsDigit(c))
                same.Append(same is [.., '0'] ? "" : "0");
            else if (!char.IsWhiteSpace(c))
                same.Append(c);
        return same.ToString();
    }

    /// <param name="Latest">Whether the latest article left it out.</param>
    /// <param name="LeftOut">Articles that did.</param>
    /// <param name="Kept">Articles that kept it.</param>
    private sealed record Habit(bool Latest, int LeftOut, int Kept);
}
