using System.Globalization;
using System.Text;

namespace FactCheck.Domain.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A paragraph set apart as quoted.</summary>
    Quote,

    /// <summary>The line below a picture.</summary>
    Caption,
}

/// <summary>One block of an article version; a line end of the text stands between two of them.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">UTF-16 offset of its first code unit.</param>
/// <param name="End">UTF-16 offset after its last.</param>
/// <param name="Level">1 to 3 for a heading; 0 to 3 for an item, by how many lists its own stands in; 0 otherwise.</param>
public sealed record TextBlock(BlockKind Kind, int Start, int End, int Level = 0);

/// <summary>A normalised text and the blocks it consists of.</summary>
/// <param name="Text">See <see cref="PlainText.Normalise"/>.</param>
/// <param name="Blocks">In order; every character that is not white space lies in one of them.</param>
public sealed record StructuredText(string Text, IReadOnlyList<TextBlock> Blocks)
{
    private const int DeepestList = 3;

    // Non-breaking spaces are the author's; these are the file's.
    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n', '\f', '\v', '\u0085', '\u2028', '\u2029'];

    private static readonly (string Mark, BlockKind Kind, int Level)[] Marks =
    [
        ("# ", BlockKind.Heading, 1),
        ("## ", BlockKind.Heading, 2),
        ("### ", BlockKind.Heading, 3),
        ("- ", BlockKind.ListItem, 0),
        ("> ", BlockKind.Quote, 0),
        ("^ ", BlockKind.Caption, 0),
    ];

    /// <summary>A text in which every line is a paragraph.</summary>
    /// <exception cref="RuleViolation">See <see cref="PlainText.Normalise"/>.</exception>
    public static StructuredText Plain(string raw)
    {
        var text = PlainText.Normalise(raw);
        return new(text, Lines(text));
    }

    /// <summary>
    /// A text whose lines say what they are: <c># </c> to <c>### </c> heading, <c>- </c> or <c>1. </c> list item (two spaces before it for
    /// each
    /// list around its own; a number stays in the text), <c>&gt; </c> quote, <c>^ </c> caption; a backslash before such a mark makes it
    /// ordinary text.
    /// </summary>
    /// <exception cref="RuleViolation">See <see cref="PlainText.Normalise"/>.</exception>
    public static StructuredText Parse(string notation)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var raw in PlainText.Normalise(notation).Split('\n'))
        {
            var (kind, level, words) = Read(raw);
            if (words.Length == 0)
                continue;
            if (text.Length > 0)
                text.Append('\n');
            blocks.Add(new(kind, text.Length, text.Length + words.Length, level));
            text.Append(words);
        }
        var whole = PlainText.Normalise(text.ToString());
        return whole.Length == text.Length ? new(whole, blocks) : Plain(whole);
    }

    /// <summary>The text as <see cref="Parse"/> reads it back.</summary>
    public static string Notation(string text, IReadOnlyList<TextBlock> blocks) =>
        string.Join("\n", blocks.Select(b => Line(b.Kind, b.Level, text[b.Start..b.End])));

    /// <summary>One line that <see cref="Parse"/> reads as one block with these words; empty without words.</summary>
    public static string Line(BlockKind kind, int level, string words)
    {
        var line = string.Join(' ', words.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0
            ? ""
            : kind switch
            {
                BlockKind.Heading => new string('#', Math.Clamp(level, 1, 3)) + " " + line,
                BlockKind.ListItem => new string(' ', 2 * Math.Clamp(level, 0, DeepestList)) + (IsNumbered(line) ? "" : "- ") + line,
                BlockKind.Quote => "> " + line,
                BlockKind.Caption => "^ " + line,
                _ => IsMarked(line) ? "\\" + line : line,
            };
    }

    internal static IReadOnlyList<TextBlock> Lines(string text)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                blocks.Add(new(BlockKind.Paragraph, start, end));
            start = end + 1;
        }
        return blocks;
    }

    private static (BlockKind Kind, int Level, string Words) Read(string raw)
    {
        var line = raw.Trim();
        foreach (var (mark, kind, level) in Marks)
            if (line.StartsWith(mark, StringComparison.Ordinal))
                return (kind, kind == BlockKind.ListItem ? Depth(raw) : level, line[mark.Length..].Trim());
        if (IsNumbered(line))
            return (BlockKind.ListItem, Depth(raw), line);
        return (BlockKind.Paragraph, 0, line.StartsWith('\\') && IsMarked(line[1..]) ? line[1..] : line);
    }

    private static int Depth(string raw) => Math.Min(DeepestList, (raw.Length - raw.TrimStart(' ').Length) / 2);

    private static bool IsMarked(string line) =>
        line.StartsWith('\\') || IsNumbered(line) || Array.Exists(Marks, m => line.StartsWith(m.Mark, StringComparison.Ordinal));

    // "12. " or "12) ", but no year or amount: three digits are the most.
    private static bool IsNumbered(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits is >= 1 and <= 3 && line.AsSpan(digits) is ['.' or ')', ' ', _, ..];
    }

    /// <summary>The blocks as one line, for storing; null when all are paragraphs, one a line.</summary>
    internal static string? Pack(StructuredText text) =>
        text.Blocks.SequenceEqual(Lines(text.Text))
            ? null
            : string.Join(
                ' ',
                text.Blocks.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Kind.ToString()[0]}{b.Level}:{b.Start}-{b.End}"))
            );

    internal static IReadOnlyList<TextBlock> Unpack(string? packed, string text) =>
        packed is null ? Lines(text) : [.. packed.Split(' ').Select(Block)];

    private static TextBlock Block(string packed)
    {
        var (colon, dash) = (packed.IndexOf(':', StringComparison.Ordinal), packed.IndexOf('-', StringComparison.Ordinal));
        var kind = Array.Find(Enum.GetValues<BlockKind>(), k => k.ToString()[0] == packed[0]);
        return new(kind, Int(packed[(colon + 1)..dash]), Int(packed[(dash + 1)..]), Int(packed[1..colon]));
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
