using System.Globalization;
using System.Xml;
using FactCheck.Domain.Articles;
using FactCheck.Web.Features.Articles.Importing.Reading.Word.Packaging;

namespace FactCheck.Web.Features.Articles.Importing.Reading.Word;

/// <summary>What styles stand for. The identifier of one is translated with Word, its name is not.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;
    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string?), RunLook> _looks = [];
    private RunLook _defaults = RunLook.Plain;
    private string? _usual;

    /// <summary>What paragraphs of a style are, and the list they stand in by it.</summary>
    public sealed record Meaning(BlockKind Kind, int Level, bool IsTitle, string? List, int? Depth);

    /// <summary>The language that words are in unless they say otherwise: of Western scripts, of Eastern ones, of those written
    /// leftwards.</summary>
    public (string? Western, string? Eastern, string? Leftward) Language { get; private set; }

    public static WordStyles Read(WordPackage package)
    {
        var all = new WordStyles();
        package.Part(package.Named("styles"), reader => WordXml.Children(reader, all.Enter));
        return all;
    }

    /// <summary>What the style means, or the nearest of those it is based on that means something.</summary>
    public Meaning Of(string? id)
    {
        string? list = null;
        int? depth = null;
        foreach (var style in Chain(id ?? _usual))
        {
            list ??= style.List;
            depth ??= style.Depth;
            if (Named(style.Name, style.Outline) is { } found)
                return found with { List = list, Depth = depth };
        }
        return new(list is null ? BlockKind.Paragraph : BlockKind.ListItem, 0, false, list, depth);
    }

    /// <summary>How words look by the style of their paragraph and by their own.</summary>
    public RunLook Look(string? paragraph, string? words)
    {
        if (!_looks.TryGetValue((paragraph, words), out var look))
            _looks[(paragraph, words)] = look = Styled(words).Toggled(Styled(paragraph ?? _usual)).Over(_defaults);
        return look;
    }

    private RunLook Styled(string? id) => Chain(id).Aggregate(RunLook.Plain, (look, style) => look.Over(style.Look));

    private IEnumerable<Style> Chain(string? id)
    {
        for (var left = LongestChain; id is not null && left > 0; left--)
        {
            var style = _styles.GetValueOrDefault(id) ?? new() { Name = id };
            yield return style;
            id = style.BasedOn;
        }
    }

    private void Enter(XmlReader reader)
    {
        if (!WordXml.IsWord(reader))
            return;
        if (reader.LocalName is "docDefaults")
            WordXml.Children(reader, r => WordXml.Children(r, Defaults));
        else if (reader.LocalName is "style")
            Enter(reader, new());
    }

    private void Enter(XmlReader reader, Style style)
    {
        if (WordXml.Value(reader, "styleId") is { } id)
        {
            _styles.TryAdd(id, style);
            if (WordXml.Value(reader, "default") is "1" or "true" && WordXml.Value(reader, "type") is "paragraph")
                _usual ??= id;
        }
        WordXml.Children(
            reader,
            part =>
            {
                switch (part.LocalName)
                {
                    case "name":
                        style.Name = WordXml.Value(part);
                        break;
                    case "basedOn":
                        style.BasedOn = WordXml.Value(part);
                        break;
                    case "rPr":
                        style.Look = RunLook.Read(part).Look;
                        break;
                    case "pPr":
                        WordXml.Children(part, p => Paragraph(p, style));
                        break;
                }
            }
        );
    }

    private static void Paragraph(XmlReader reader, Style style)
    {
        switch (reader.LocalName)
        {
            case "outlineLvl":
                style.Outline = WordXml.Value(reader);
                break;
            case "numPr":
                WordXml.Children(reader, r => Paragraph(r, style));
                break;
            case "numId":
                style.List = WordXml.Value(reader);
                break;
            case "ilvl":
                style.Depth = WordXml.Number(WordXml.Value(reader));
                break;
        }
    }

    private void Defaults(XmlReader reader)
    {
        if (reader.LocalName is not "rPr")
            return;
        WordXml.Children(
            reader,
            r =>
            {
                if (r.LocalName is "lang")
                    Language = (WordXml.Value(r), WordXml.Value(r, "eastAsia"), WordXml.Value(r, "bidi"));
                else if (r.LocalName is "vanish")
                    _defaults = _defaults with { Hidden = WordXml.On(r) };
            }
        );
    }

    private static Meaning? Named(string? name, string? outline)
    {
        var plain = (name ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (plain is "title")
            return new(BlockKind.Heading, 1, true, null, null);
        if (plain is "subtitle")
            return new(BlockKind.Heading, 2, false, null, null);
        if (plain.StartsWith("heading", StringComparison.Ordinal) && Level(plain["heading".Length..]) is { } level)
            return new(BlockKind.Heading, level, false, null, null);
        if (Level(outline) is { } depth)
            return new(BlockKind.Heading, Math.Min(3, depth + 1), false, null, null);
        return plain switch
        {
            "caption" => new(BlockKind.Caption, 0, false, null, null),
            "quote" or "intensequote" or "blocktext" or "quotations" => new(BlockKind.Quote, 0, false, null, null),
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

        public int? Depth { get; set; }

        public RunLook Look { get; set; } = RunLook.Plain;
    }
}
