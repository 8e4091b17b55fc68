using System.Globalization;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Reading;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A Markdown file: its blocks keep their kinds, its links and footnotes become notes; front matter fills the form.</summary>
internal static class MarkdownArticle
{
    private const long MostLooking = 200_000_000;

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
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
            var document = Markdown.Parse(markdown, _pipeline);
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

    /// <summary>The whole as a page when it holds what only the reader of pages reads: HTML, struck, raised or lowered words.</summary>
    public static string? AsPage(string markdown)
    {
        if (markdown.Length > PlainText.MaxLength || TakesTooLong(markdown))
            return null;
        try
        {
            var document = Markdown.Parse(markdown, _pipeline);
            return document.Descendants().Any(IsForPages) ? Page(document) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // A figure raised by ^ holds no space; otherwise two signs only stand in one line.
    private static bool IsForPages(MarkdownObject part) =>
        part is HtmlBlock or HtmlInline
        || part is EmphasisInline { DelimiterChar: '~' or '+' or '^' } emphasis && (emphasis.DelimiterCount > 1 || !HasSpace(emphasis));

    private static bool HasSpace(EmphasisInline emphasis) =>
        emphasis.Descendants<LiteralInline>().Any(l => l.Content.AsSpan().Contains(' ')) || emphasis.Descendants<LineBreakInline>().Any();

    private static string Page(MarkdownDocument document)
    {
        using var html = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(html);
        _pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<EmphasisInlineRenderer>(new SpacedSigns());
        renderer.Render(document);
        return html.ToString();
    }

    // Markdig looks for the end of a link through the rest of its paragraph: thousands of unclosed ones would take minutes.
    private static bool TakesTooLong(string markdown) =>
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
                text.Begin(ReceiptKind.Table);
                Blocks(table, text, kind, depth);
                break;
            case TableRow row:
                text.Add(
                    kind,
                    depth,
                    string.Join(" · ", row.OfType<TableCell>().Select(c => string.Join(' ', c.OfType<LeafBlock>().Select(text.Words))))
                );
                break;
            case ContainerBlock other:
                Blocks(other, text, kind, depth);
                break;
            case LeafBlock leaf:
                text.Add(kind, depth, text.Words(leaf));
                break;
        }
    }

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

        public void Begin(ReceiptKind kind) => _before += text.Findings.Did(kind);

        public void Add(BlockKind kind, int level, string words)
        {
            text.Add(kind, level, _before + words);
            _before = "";
        }

        public string Words(LeafBlock leaf) => notes.Words(leaf);
    }

    // Signs with spaces between them mean themselves.
    private sealed class SpacedSigns : HtmlObjectRenderer<EmphasisInline>
    {
        protected override void Write(HtmlRenderer renderer, EmphasisInline obj)
        {
            var tag = (obj.DelimiterChar, obj.DelimiterCount) switch
            {
                ('~', 1) when HasSpace(obj) => null,
                ('^', 1) when HasSpace(obj) => null,
                ('~', 1) => "sub",
                ('~', _) => "del",
                ('^', _) => "sup",
                ('+', _) => "ins",
                (_, 1) => "em",
                _ => "strong",
            };
            renderer.Write(tag is null ? obj.DelimiterChar.ToString() : $"<{tag}>");
            renderer.WriteChildren(obj);
            renderer.Write(tag is null ? obj.DelimiterChar.ToString() : $"</{tag}>");
        }
    }
}
