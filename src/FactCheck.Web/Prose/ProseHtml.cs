using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace FactCheck.Web.Prose;

/// <summary>Writes prose blocks as HTML; every text and address is encoded.</summary>
internal sealed class ProseHtml(Func<int, string?> hrefOfEvidence)
{
    private readonly StringBuilder _html = new();

    public override string ToString() => _html.ToString();

    public void Write(IReadOnlyList<ProseBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block.Kind)
            {
                case ProseKind.List:
                    List(block);
                    break;
                case ProseKind.Quote:
                    _html.Append("<blockquote>");
                    Write(block.Items[0]);
                    _html.Append("</blockquote>");
                    break;
                case ProseKind.Code:
                    _html.Append("<pre><code>").Append(Encoded(block.Runs[0].Text)).Append("</code></pre>");
                    break;
                default:
                    // A rationale stands inside a page that has headings of its own.
                    Within("p", () => Within(block.Kind == ProseKind.Heading ? "strong" : null, () => Runs(block.Runs)));
                    break;
            }
        }
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);

    private void List(ProseBlock list)
    {
        var name = list.Start is null ? "ul" : "ol";
        _html.Append('<').Append(name);
        if (list.Start is { } start and not 1)
        {
            _html.Append(CultureInfo.InvariantCulture, $" start=\"{start}\"");
        }

        _html.Append('>');
        foreach (var item in list.Items)
        {
            _html.Append("<li>");
            if (item is [{ Kind: ProseKind.Paragraph } only, ..])
            {
                Runs(only.Runs);
                Write([.. item.Skip(1)]);
            }
            else
            {
                Write(item);
            }

            _html.Append("</li>");
        }

        _html.Append("</").Append(name).Append('>');
    }

    private void Runs(IReadOnlyList<ProseRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Cite is { } number && hrefOfEvidence(number) is { } evidence)
            {
                _html.Append(CultureInfo.InvariantCulture, $"<a class=\"cite\" href=\"{Encoded(evidence)}\">{number}</a>");
                continue;
            }

            if (run.Href is { } address)
            {
                _html.Append("<a rel=\"noopener noreferrer\" href=\"").Append(Encoded(address)).Append("\">");
            }

            Within(
                run.Strong ? "strong" : null,
                () =>
                    Within(
                        run.Emphasis ? "em" : null,
                        () => Within(run.Code ? "code" : null, () => _html.AppendJoin("<br>", run.Text.Split('\n').Select(Encoded)))
                    )
            );
            if (run.Href is not null)
            {
                _html.Append("</a>");
            }
        }
    }

    private void Within(string? element, Action write)
    {
        if (element is null)
        {
            write();
            return;
        }

        _html.Append('<').Append(element).Append('>');
        write();
        _html.Append("</").Append(element).Append('>');
    }
}
