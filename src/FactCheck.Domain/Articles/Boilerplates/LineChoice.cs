namespace FactCheck.Domain.Articles.Boilerplates;

/// <summary>What somebody chose of a line that was proposed to be left out of an article.</summary>
/// <param name="Line">The line.</param>
/// <param name="Kind">What it looked like; null where it was proposed because of earlier choices alone.</param>
/// <param name="LeftOut">Whether it was left out; otherwise it was kept.</param>
public sealed record LineChoice(string Line, BoilerplateKind? Kind, bool LeftOut)
{
    /// <summary>The most choices that are kept of one article.</summary>
    public const int Most = 200;

    // A line each: what was chosen, what it looked like, a tab, the words.
    private const char LeftOutMark = '-',
        KeptMark = '+';

    /// <summary>The choices as they are stored; null of none.</summary>
    public static string? Pack(IEnumerable<LineChoice> choices)
    {
        var lines = choices
            .Where(c => !Blank.Is(c.Line) && !c.Line.AsSpan().ContainsAny('\n', '\r'))
            .Take(Most)
            .Select(c => $"{(c.LeftOut ? LeftOutMark : KeptMark)}{c.Kind}\t{c.Line.Trim()}")
            .ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>The same again; what a later program may have stored otherwise is passed over.</summary>
    public static IReadOnlyList<LineChoice> Unpack(string? packed) =>
        packed is null ? [] : [.. packed.Split('\n').Select(Read).OfType<LineChoice>()];

    private static LineChoice? Read(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 1 || line[0] is not (LeftOutMark or KeptMark))
            return null;
        var kind = Enum.TryParse<BoilerplateKind>(line.AsSpan(1, tab - 1), out var known) ? known : (BoilerplateKind?)null;
        return new(line[(tab + 1)..], kind, line[0] == LeftOutMark);
    }
}
