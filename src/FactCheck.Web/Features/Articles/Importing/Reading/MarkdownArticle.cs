using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Reading;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A Markdown file: its blocks keep their kinds, its links and footnotes become notes; front matter fills the form.</summary>
internal static class MarkdownArticle
{
    private const long MostLooking = 200_000_000;

    internal static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoLinks()
        .UseFootnotes()
        .UseEmphasisExtras(
            EmphasisExtraOptions.Strikethrough
                | EmphasisExtraOptions.Subscript
                | EmphasisExtraOptions.Superscript
                | EmphasisExtraOptions.Inserted
        )
        .Build();

    public static ArticleDraft Read(string markdown)
    {
        // Too long for an article is refused in words by the form, which keeps it; it need not be parsed for that.
        if (markdown.Length > PlainText.MaxLength || TakesTooLong(markdown))
            return PastedText.Read(markdown, structured: false);
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            var text = new Notation();
            var known = FrontMatter(document);
            string? Known(params string[] names) => names.Select(n => known.GetValueOrDefault(n)).FirstOrDefault(v => v is not null);
            var address = FileParticulars.Address(Known("url", "address", "canonical", "permalink", "link"));
            var notes = new MarkdownNotes(document, text.Findings, address);
            Blocks(document, new(text, notes), BlockKind.Paragraph, 0);
            notes.Rest(markdown);
            var language = Known("lang", "language", "locale");
            var days = DayReader.Read(Known("date", "published", "pubdate", "publishdate", "published_at"), language);
            return FileParticulars.FromFirstLines(
                text.Draft() with
                {
                    Headline = FileParticulars.Words(Known("title", "headline"), 300),
                    Byline = FileParticulars.Byline(Known("author", "byline", "authors", "by")),
                    Outlet = FileParticulars.Words(Known("outlet", "publisher", "publication", "site"), 200),
                    Address = address,
                    PublishedOn = days is [var day] ? day : null,
                    PossibleDays = days.Count > 1 ? days : [],
                    Language = language is null ? null : FileParticulars.Language(language, text.ToString()),
                }
            );
        }
        catch (ArgumentException)
        {
            // Nested more deeply than Markdig reads: nobody meant that as markup.
            return PastedText.Read(markdown, structured: false);
        }
    }

    // Markdig looks for the end of a link through the rest of its paragraph: thousands of unclosed ones would take minutes.
    internal static bool TakesTooLong(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split("\n\n").Sum(p => (long)p.Length * System.MemoryExtensions.Count(p.AsSpan(), "]("))
        > MostLooking;

    private static void Blocks(ContainerBlock container, Lines text, BlockKind kind, int depth)
    {
        foreach (var block in container)
            Add(block, text, kind, depth);
    }

    private static void Add(Block block, Lines text, BlockKind kind, int depth)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or HtmlBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock or FootnoteGroup:
                break;
            case HeadingBlock heading:
                text.Add(BlockKind.Heading, heading.Level, text.Words(heading));
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    text.Add(kind, depth, PlaceMarks.Clean(line));
                break;
            case ListBlock list:
                Items(list, text, kind == BlockKind.ListItem ? depth + 1 : 0);
                break;
            case QuoteBlock quote:
                Blocks(quote, text, BlockKind.Quote, 0);
                break;
            case Table table:
                var rows = table.OfType<TableRow>().Select(r => Row(r, text)).ToArray();
                var lines = TableLines.Of(rows).ToArray();
                text.Begin(ReceiptKind.Table, lines.FirstOrDefault());
                foreach (var line in lines)
                    text.Add(kind, depth, line);
                break;
            case ContainerBlock other:
                Blocks(other, text, kind, depth);
                break;
            case LeafBlock leaf:
                text.Add(kind, depth, text.Words(leaf));
                break;
        }
    }

    private static TextRow Row(TableRow row, Lines text) =>
        new(
            [.. row.OfType<TableCell>().Select((c, at) => new TextCell(at, 1, string.Join(' ', c.OfType<LeafBlock>().Select(text.Words))))],
            row.IsHeader
        );

    private static void Items(ListBlock list, Lines text, int depth)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var prefix = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "";
            foreach (var block in item)
            {
                if (block is ParagraphBlock paragraph)
                    text.Add(BlockKind.ListItem, depth, prefix + text.Words(paragraph));
                else
                    Add(block, text, BlockKind.ListItem, depth);
                prefix = "";
            }
        }
    }

    private static Dictionary<string, string> FrontMatter(MarkdownDocument document)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in document.OfType<YamlFrontMatterBlock>().Take(1).SelectMany(b => b.Lines.ToString().Split('\n')))
            if (line.Split(':', 2) is [var name, var value] && value.Trim().Trim('"', '\'', '[', ']') is { Length: > 0 } words)
                known.TryAdd(name.Trim(), words);
        return known;
    }

    /// <summary>What is written down, with the words of each block without their inline marks.</summary>
    private sealed class Lines(Notation text, MarkdownNotes notes)
    {
        private string _before = "";

        public void Begin(ReceiptKind kind, string? words) =>
            _before += text.Findings.Did(kind, words is null ? null : PlaceMarks.Part(words).Words);

        public void Add(BlockKind kind, int level, string words)
        {
            text.Add(kind, level, _before + words);
            _before = "";
        }

        public string Words(LeafBlock leaf) => notes.Words(leaf);
    }
}
