using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace FactCheck.Web.Prose;

/// <summary>Prose blocks as HTML; every text and address is encoded.</summary>
internal sealed class ProseHtml(Func<int, string?> hrefOfEvidence)
{
    private readonly HtmlContentBuilder _html = new();

    public static IHtmlContent Write(IReadOnlyList<ProseBlock> blocks, Func<int, string?> hrefOfEvidence)
    {
        var prose = new ProseHtml(hrefOfEvidence);
        prose.Write(blocks);
        return prose._html;
    }

    private void Write(IEnumerable<ProseBlock> blocks)
    {
        foreach (var block in blocks)
            switch (block.Kind)
            {
                case ProseKind.List:
                    List(block);
                    break;
                case ProseKind.Quote:
                    Within("blockquote", () => Write(block.Items[0]));
                    break;
                case ProseKind.Code:
                    Within("pre", () => Within("code", () => _html.Append(block.Runs[0].Text)));
                    break;
                default:
                    // A rationale stands inside a page that has headings of its own.
                    Within("p", () => Within(block.Kind == ProseKind.Heading ? "strong" : null, () => Runs(block.Runs)));
                    break;
            }
    }

    private void List(ProseBlock list)
    {
        var name = list.Start is null ? "ul" : "ol";
        var start = list.Start is { } first and not 1 ? string.Create(CultureInfo.InvariantCulture, $" start=\"{first}\"") : "";
        _html.AppendHtml($"<{name}{start}>");
        foreach (var item in list.Items)
            Within("li", () => Item(item));
        _html.AppendHtml($"</{name}>");
    }

    private void Item(IReadOnlyList<ProseBlock> item)
    {
        if (item is [{ Kind: ProseKind.Paragraph } only, ..])
        {
            Runs(only.Runs);
            Write(item.Skip(1));
        }
        else
        {
            Write(item);
        }
    }

    private void Runs(IReadOnlyList<ProseRun> runs)
    {
        foreach (var run in runs)
            if (run.Cite is { } number && hrefOfEvidence(number) is { } evidence)
                Link("class=\"cite\"", evidence, () => _html.Append(number.ToString(CultureInfo.InvariantCulture)));
            else if (run.Href is { } address)
                Link("rel=\"noopener noreferrer\"", address, () => Words(run));
            else
                Words(run);
    }

    private void Link(string attribute, string address, Action write)
    {
        _html.AppendHtml($"<a {attribute} href=\"").Append(address).AppendHtml("\">");
        write();
        _html.AppendHtml("</a>");
    }

    private void Words(ProseRun run) =>
        Within(
            run.Strong ? "strong" : null,
            () => Within(run.Emphasis ? "em" : null, () => Within(run.Code ? "code" : null, () => Lines(run.Text)))
        );

    private void Lines(string text)
    {
        foreach (var (line, i) in text.Split('\n').Select((line, i) => (line, i)))
            _html.AppendHtml(i == 0 ? "" : "<br>").Append(line);
    }

    private void Within(string? element, Action write)
    {
        if (element is not null)
            _html.AppendHtml($"<{element}>");
        write();
        if (element is not null)
            _html.AppendHtml($"</{element}>");
    }
}
