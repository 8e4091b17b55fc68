using System.Globalization;
using FactCheck.Domain.Articles;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Web.Features.Articles.Importing.Reading;

/// <summary>A Markdown file as a page, where it holds what only the reader of pages reads.</summary>
internal static class MarkdownPage
{
    /// <summary>The whole as a page when it holds what only the reader of pages reads: HTML, struck, raised or lowered words.</summary>
    public static string? Of(string markdown)
    {
        if (markdown.Length > PlainText.MaxLength || MarkdownArticle.TakesTooLong(markdown))
            return null;
        try
        {
            var document = Markdown.Parse(markdown, MarkdownArticle.Pipeline);
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
        MarkdownArticle.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<EmphasisInlineRenderer>(new SpacedSigns());
        renderer.Render(document);
        return html.ToString();
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
