using System.Net;
using System.Text;
using System.Text.Json;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Benchmarks.Reports;

/// <summary>Everything that a report prints, as a plain page: each name a heading, each text a paragraph, each claim kept
/// together.</summary>
internal static class ReportHtml
{
    private const string Style = """
        @page { size: A4; margin: 22mm 20mm } body { font: 10pt/1.4 serif } h1 { font-size: 22pt }
        h2, h3, h4 { break-after: avoid; margin: 8pt 0 2pt }
        article { break-inside: avoid; border-top: .5pt solid #999; padding: 4pt 0 } p { margin: 0 0 3pt }
        b { font: 600 8pt sans-serif; color: #555 }
        """;

    public static string Of(ReportDocument report)
    {
        var html = new StringBuilder(
            $"<!doctype html><html lang=en><meta "
                + $"charset=utf-8><title>{Text(report.Article.Headline)}</title>"
                + $"<style>{Style}</style><h1>{Text(report.Article.Headline)}</h1>"
        );
        Write(html, "", JsonSerializer.SerializeToElement(report, ReportJson.Options), 2);
        return html.Append("</html>").ToString();
    }

    private static void Write(StringBuilder html, string name, JsonElement value, int level)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                html.Append("<article>");
                foreach (var property in value.EnumerateObject())
                    Write(html, property.Name, property.Value, Math.Min(level + 1, 4));
                html.Append("</article>");
                break;
            case JsonValueKind.Array:
                html.Append($"<h{level}>{Text(name)}</h{level}>");
                foreach (var item in value.EnumerateArray())
                    Write(html, "", item, level);
                break;
            case JsonValueKind.Null:
                break;
            default:
                html.Append(name.Length > 0 ? $"<p><b>{Text(name)}</b> {Text(value.ToString())}</p>" : $"<p>{Text(value.ToString())}</p>");
                break;
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
