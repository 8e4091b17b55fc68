using System.Globalization;
using FactCheck.Domain.Articles;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A Markdown file: its blocks keep their kinds, its inline marks and HTML fall away; front matter fills the form.</summary>
internal static class MarkdownArticle
{
    private const long MostLooking = 200_000_000;

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseAutoLinks()
        .Build();

    public static ArticleDraft Read(string markdown)
    {
        // Too long for an article is refused in words by the form, which keeps it; it need not be parsed for that.
        if (markdown.Length > PlainText.MaxLength || TakesTooLong(markdown))
            return new(markdown, Structured: false);
        try
        {
            var document = Markdown.Parse(markdown, _pipeline);
            var text = new Notation();
            Blocks(document, text, BlockKind.Paragraph, 0);
            var known = FrontMatter(document);
            string? Known(params string[] names) => names.Select(n => known.GetValueOrDefault(n)).FirstOrDefault(v => v is not null);
            return new(text.ToString(), Structured: true)
            {
                Headline = FileParticulars.Words(Known("title", "headline"), 300),
                Byline = FileParticulars.Words(Known("author", "byline", "authors"), 200),
                Outlet = FileParticulars.Words(Known("outlet", "publisher"), 200),
                Address = FileParticulars.Address(Known("url", "address", "canonical")),
                PublishedOn = FileParticulars.Day(Known("date", "published")),
                Language = FileParticulars.Language(Known("lang", "language")),
            };
        }
        catch (ArgumentException)
        {
            // Nested more deeply than Markdig reads: nobody meant that as markup.
            return new(markdown, Structured: false);
        }
    }

    // Markdig looks for the end of a link through the rest of its paragraph: thousands of unclosed ones would take minutes.
    private static bool TakesTooLong(string markdown) =>
        markdown.ReplaceLineEndings("\n").Split("\n\n").Sum(p => (long)p.Length * System.MemoryExtensions.Count(p.AsSpan(), "]("))
        > MostLooking;

    private static void Blocks(ContainerBlock container, Notation text, BlockKind kind, int depth)
    {
        foreach (var block in container)
            Add(block, text, kind, depth);
    }

    private static void Add(Block block, Notation text, BlockKind kind, int depth)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or HtmlBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HeadingBlock heading:
                text.Add(BlockKind.Heading, heading.Level, InlineText.Read(heading));
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    text.Add(kind, depth, line);
                break;
            case ListBlock list:
                Items(list, text, kind == BlockKind.ListItem ? depth + 1 : 0);
                break;
            case QuoteBlock quote:
                Blocks(quote, text, BlockKind.Quote, 0);
                break;
            case TableRow row:
                text.Add(
                    kind,
                    depth,
                    string.Join(" · ", row.OfType<TableCell>().Select(c => string.Join(' ', c.OfType<LeafBlock>().Select(InlineText.Read))))
                );
                break;
            case ContainerBlock other:
                Blocks(other, text, kind, depth);
                break;
            case LeafBlock leaf:
                text.Add(kind, depth, InlineText.Read(leaf));
                break;
        }
    }

    private static void Items(ListBlock list, Notation text, int depth)
    {
        var number = int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) ? first : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var prefix = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "";
            foreach (var block in item)
            {
                if (block is ParagraphBlock paragraph)
                    text.Add(BlockKind.ListItem, depth, prefix + InlineText.Read(paragraph));
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

    /// <summary>The words of a block without its inline marks.</summary>
    private static class InlineText
    {
        public static string Read(LeafBlock leaf)
        {
            if (leaf.Inline is not { } root)
                return leaf.Lines.ToString();
            var words = new System.Text.StringBuilder();
            // A stack of our own: thousands of brackets nest thousands deep, and the thread's would overflow and end the program.
            var waiting = new Stack<Inline>();
            Enter(root);
            while (waiting.TryPop(out var inline))
            {
                switch (inline)
                {
                    case LiteralInline literal:
                        words.Append(literal.Content.AsSpan());
                        break;
                    case CodeInline code:
                        words.Append(code.Content);
                        break;
                    case LineBreakInline line:
                        words.Append(line.IsHard ? '\n' : ' ');
                        break;
                    case HtmlEntityInline entity:
                        words.Append(entity.Transcoded.AsSpan());
                        break;
                    case AutolinkInline auto:
                        words.Append(auto.Url);
                        break;
                    case LinkInline { IsImage: true } or HtmlInline:
                        break;
                    case ContainerInline other:
                        Enter(other);
                        break;
                }
            }
            return words.ToString();

            void Enter(ContainerInline container)
            {
                for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
                    waiting.Push(child);
            }
        }
    }
}
