using System.Globalization;
using System.Xml;
using FactCheck.Domain.Articles;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>What a paragraph style stands for. Its identifier is translated with Word, its name is not.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>What paragraphs of a style are, and the list they stand in by it.</summary>
    public sealed record Meaning(BlockKind Kind, int Level, bool IsTitle, string? List);

    public static DocxStyles Read(DocxPackage package)
    {
        var all = new DocxStyles();
        package.Part(
            "word/styles.xml",
            reader =>
            {
                Style? style = null;
                while (DocxPackage.Next(reader))
                {
                    if (reader.NodeType != XmlNodeType.Element || !DocxPackage.IsWord(reader))
                        continue;
                    switch (reader.LocalName)
                    {
                        case "style":
                            style = new();
                            if (DocxPackage.Value(reader, "styleId") is { } id)
                                all._styles.TryAdd(id, style);
                            break;
                        case "name" when style is not null:
                            style.Name = DocxPackage.Value(reader);
                            break;
                        case "basedOn" when style is not null:
                            style.BasedOn = DocxPackage.Value(reader);
                            break;
                        case "outlineLvl" when style is not null:
                            style.Outline = DocxPackage.Value(reader);
                            break;
                        case "numId" when style is not null:
                            style.List = DocxPackage.Value(reader);
                            break;
                    }
                }
            }
        );
        return all;
    }

    /// <summary>What the style means, or the nearest of those it is based on that means something.</summary>
    public Meaning Of(string? id)
    {
        string? list = null;
        var chain = LongestChain;
        while (id is not null && chain-- > 0)
        {
            var style = _styles.GetValueOrDefault(id);
            list ??= style?.List;
            if (Named(style?.Name ?? id, style?.Outline) is { } found)
                return found with { List = list };
            id = style?.BasedOn;
        }
        return new(list is null ? BlockKind.Paragraph : BlockKind.ListItem, 0, false, list);
    }

    private static Meaning? Named(string name, string? outline)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (plain is "title")
            return new(BlockKind.Heading, 1, true, null);
        if (plain is "subtitle")
            return new(BlockKind.Heading, 2, false, null);
        if (plain.StartsWith("heading", StringComparison.Ordinal) && Level(plain["heading".Length..]) is { } level)
            return new(BlockKind.Heading, level, false, null);
        if (Level(outline) is { } depth)
            return new(BlockKind.Heading, Math.Min(3, depth + 1), false, null);
        return plain switch
        {
            "caption" => new(BlockKind.Caption, 0, false, null),
            "quote" or "intensequote" or "blocktext" or "quotations" => new(BlockKind.Quote, 0, false, null),
            _ => null,
        };
    }

    // Nine is body text.
    private static int? Level(string? digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level < 9 ? level : null;

    private sealed class Style
    {
        public string? Name { get; set; }

        public string? BasedOn { get; set; }

        public string? Outline { get; set; }

        public string? List { get; set; }
    }
}
