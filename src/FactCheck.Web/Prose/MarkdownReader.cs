using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Prose;

/// <summary>
/// Reads Markdown into prose blocks. Whatever it does not know becomes text: no HTML, no image and no link but http, https and
/// mailto comes out of it.
/// </summary>
internal static class MarkdownReader
{
    private const int DeepestList = 4;
    private static readonly MarkdownPipeline _pipeline = Pipeline();

    public static IReadOnlyList<ProseBlock> Read(string markdown)
    {
        try
        {
            return Blocks(Markdown.Parse(markdown, _pipeline), 0);
        }
        catch (ArgumentException)
        {
            // Nested more deeply than Markdig reads: nobody meant that as markup.
            return [new ProseBlock { Kind = ProseKind.Paragraph, Runs = [new ProseRun { Text = markdown }] }];
        }
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }

    private static List<ProseBlock> Blocks(ContainerBlock container, int depth) =>
        [.. container.SelectMany(block => Block(block, depth)).Where(b => b.Runs.Count + b.Items.Count > 0)];

    private static IEnumerable<ProseBlock> Block(Block block, int depth) =>
        block switch
        {
            HeadingBlock heading => [Leaf(ProseKind.Heading, heading)],
            CodeBlock code =>
            [
                new ProseBlock { Kind = ProseKind.Code, Runs = [new ProseRun { Text = code.Lines.ToString(), Code = true }] },
            ],
            Table table => table.OfType<TableRow>().Select(Row),
            ListBlock list when depth < DeepestList => [List(list, depth)],
            QuoteBlock quote when depth < DeepestList => [new ProseBlock { Kind = ProseKind.Quote, Items = [Blocks(quote, depth + 1)] }],
            LinkReferenceDefinition definition => [Definition(definition)],
            LeafBlock leaf => [Leaf(ProseKind.Paragraph, leaf)],
            ContainerBlock other => Blocks(other, depth),
            _ => [],
        };

    private static ProseBlock List(ListBlock list, int depth) =>
        new()
        {
            Kind = ProseKind.List,
            Start =
                !list.IsOrdered ? null
                : int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n
                : 1,
            Items = [.. list.OfType<ListItemBlock>().Select(item => Blocks(item, depth + 1))],
        };

    private static ProseBlock Row(TableRow row)
    {
        var runs = new List<ProseRun>();
        foreach (var cell in row.OfType<TableCell>())
        {
            if (runs.Count > 0)
            {
                runs.Add(new ProseRun { Text = " · " });
            }

            runs.AddRange(
                cell.OfType<LeafBlock>()
                    .SelectMany(leaf => Leaf(ProseKind.Paragraph, leaf).Runs)
                    .Select(r => r with { Strong = r.Strong || row.IsHeader })
            );
        }

        return new ProseBlock { Kind = ProseKind.Paragraph, Runs = runs };
    }

    // Markdown would swallow "[name]: address"; a reader of the rationale should see it.
    private static ProseBlock Definition(LinkReferenceDefinition definition)
    {
        var title = string.IsNullOrEmpty(definition.Title) ? "" : $" “{definition.Title}”";
        return new ProseBlock
        {
            Kind = ProseKind.Paragraph,
            Runs = [new ProseRun { Text = $"[{definition.Label}]: {definition.Url}{title}" }],
        };
    }

    private static ProseBlock Leaf(ProseKind kind, LeafBlock leaf)
    {
        var runs = new List<ProseRun>();
        if (leaf.Inline is { } inlines)
        {
            Inlines(inlines, runs);
        }
        else if (leaf.Lines.Count > 0)
        {
            runs.Add(new ProseRun { Text = leaf.Lines.ToString() });
        }

        return new ProseBlock { Kind = kind, Runs = Joined(runs) };
    }

    // A stack of our own: thousands of brackets nest thousands deep, and the thread's would overflow and end the program.
    private static void Inlines(ContainerInline root, List<ProseRun> into)
    {
        var waiting = new Stack<(Inline Inline, ProseRun Style)>();
        Enter(root, new ProseRun());
        while (waiting.TryPop(out var next))
        {
            var style = next.Style;
            switch (next.Inline)
            {
                case CitationInline citation when style.Href is null:
                    into.AddRange(citation.Numbers.Select(n => style with { Cite = n, Text = $"[{n}]" }));
                    break;
                case CitationInline citation:
                    into.Add(style with { Text = citation.Source });
                    break;
                case LiteralInline literal:
                    into.Add(style with { Text = literal.Content.ToString() });
                    break;
                case CodeInline code:
                    into.Add(style with { Text = code.Content, Code = true });
                    break;
                case LineBreakInline line:
                    into.Add(style with { Text = line.IsHard ? "\n" : " " });
                    break;
                case HtmlEntityInline entity:
                    into.Add(style with { Text = entity.Transcoded.ToString() });
                    break;
                case AutolinkInline auto:
                    into.Add(style with { Text = auto.Url, Href = Allowed(auto.IsEmail ? "mailto:" + auto.Url : auto.Url) });
                    break;
                case EmphasisInline emphasis:
                    Enter(emphasis, emphasis.DelimiterCount >= 2 ? style with { Strong = true } : style with { Emphasis = true });
                    break;
                case LinkInline link:
                    Enter(link, link.IsImage ? style : style with { Href = Allowed(link.GetDynamicUrl?.Invoke() ?? link.Url) });
                    break;
                case ContainerInline other:
                    Enter(other, style);
                    break;
                case var other:
                    into.Add(style with { Text = other.ToString() ?? "" });
                    break;
            }
        }

        void Enter(ContainerInline container, ProseRun style)
        {
            for (var child = container.LastChild; child is not null; child = child.PreviousSibling)
                waiting.Push((child, style));
        }
    }

    private static string? Allowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto") ? uri.AbsoluteUri : null;

    private static List<ProseRun> Joined(List<ProseRun> runs)
    {
        var joined = new List<ProseRun>();
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (joined.Count > 0 && run.Cite is null && joined[^1].Cite is null && (joined[^1] with { Text = run.Text }) == run)
            {
                joined[^1] = run with { Text = joined[^1].Text + run.Text };
            }
            else
            {
                joined.Add(run);
            }
        }

        return joined;
    }
}
