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
/// <param name="Level">1 to 3 for a heading, 0 otherwise.</param>
public sealed record TextBlock(BlockKind Kind, int Start, int End, int Level = 0);

/// <summary>A normalised text and the blocks it consists of.</summary>
/// <param name="Text">See <see cref="ArticleText.Normalise"/>.</param>
/// <param name="Blocks">In order; every character that is not white space lies in one of them.</param>
public sealed record StructuredText(string Text, IReadOnlyList<TextBlock> Blocks)
{
    private static readonly (string Mark, BlockKind Kind, int Level)[] Marks =
    [
        ("# ", BlockKind.Heading, 1), ("## ", BlockKind.Heading, 2), ("### ", BlockKind.Heading, 3),
        ("- ", BlockKind.ListItem, 0), ("> ", BlockKind.Quote, 0), ("^ ", BlockKind.Caption, 0),
    ];

    /// <summary>A text in which every line is a paragraph.</summary>
    /// <exception cref="RuleViolation">See <see cref="ArticleText.Normalise"/>.</exception>
    public static StructuredText Plain(string raw)
    {
        var text = ArticleText.Normalise(raw);
        return new(text, Lines(text));
    }

    /// <summary>A text whose lines say what they are: <c># </c> to <c>### </c> heading, <c>- </c> list item, <c>&gt; </c> quote, <c>^ </c> caption; a backslash before such a mark makes it ordinary text.</summary>
    /// <exception cref="RuleViolation">See <see cref="ArticleText.Normalise"/>; or there is nothing but marks.</exception>
    public static StructuredText Of(string notation)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var raw in ArticleText.Normalise(notation).Split('\n'))
        {
            var (kind, level, words) = Read(raw.Trim());
            if (words.Length == 0) continue;
            if (text.Length > 0) text.Append('\n');
            blocks.Add(new(kind, text.Length, text.Length + words.Length, level));
            text.Append(words);
        }
        var whole = ArticleText.Normalise(text.ToString());
        return whole.Length == text.Length ? new(whole, blocks) : Plain(whole);
    }

    /// <summary>The text as <see cref="Of"/> reads it back.</summary>
    public static string Notation(string text, IReadOnlyList<TextBlock> blocks) =>
        string.Join("\n", blocks.Select(b => Mark(b) + Escaped(text[b.Start..b.End].Trim())));

    internal static IReadOnlyList<TextBlock> Lines(string text)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) blocks.Add(new(BlockKind.Paragraph, start, end));
            start = end + 1;
        }
        return blocks;
    }

    private static (BlockKind Kind, int Level, string Words) Read(string line)
    {
        foreach (var (mark, kind, level) in Marks)
            if (line.StartsWith(mark, StringComparison.Ordinal)) return (kind, level, line[mark.Length..].Trim());
        return (BlockKind.Paragraph, 0, line.StartsWith('\\') && IsMarked(line[1..]) ? line[1..] : line);
    }

    private static bool IsMarked(string line) => line.StartsWith('\\') || Array.Exists(Marks, m => line.StartsWith(m.Mark, StringComparison.Ordinal));

    private static string Escaped(string words) => IsMarked(words) ? "\\" + words : words;

    private static string Mark(TextBlock block) => Array.Find(Marks, m => m.Kind == block.Kind && m.Level == block.Level).Mark ?? "";

    /// <summary>The blocks as one line, for storing; null when all are paragraphs, one a line.</summary>
    internal static string? Pack(StructuredText text) => text.Blocks.SequenceEqual(Lines(text.Text)) ? null
        : string.Join(' ', text.Blocks.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Kind.ToString()[0]}{b.Level}:{b.Start}-{b.End}")));

    internal static IReadOnlyList<TextBlock> Unpack(string? packed, string text) => packed is null ? Lines(text) : [.. packed.Split(' ').Select(Block)];

    private static TextBlock Block(string packed)
    {
        var (colon, dash) = (packed.IndexOf(':', StringComparison.Ordinal), packed.IndexOf('-', StringComparison.Ordinal));
        var kind = Array.Find(Enum.GetValues<BlockKind>(), k => k.ToString()[0] == packed[0]);
        return new(kind, Int(packed[(colon + 1)..dash]), Int(packed[(dash + 1)..]), Int(packed[1..colon]));
    }

    private static int Int(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
