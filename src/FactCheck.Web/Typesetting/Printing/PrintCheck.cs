using System.Text.Json;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Typesetting.Printing;

/// <summary>A place of a report with signs that no face has.</summary>
/// <param name="Where">The place in words, such as "Claim 3, conclusion".</param>
/// <param name="Signs">What will stand there in square brackets instead, such as "U+0007".</param>
public sealed record Unprintable(string Where, IReadOnlyList<string> Signs);

/// <summary>Finds what of a report cannot be drawn, by the very rules by which it is then printed.</summary>
public sealed class PrintCheck
{
    private const char Found = '!';
    private readonly JsonSerializerOptions _signs;

    internal PrintCheck(PrintableText printable) =>
        _signs = ReportJson.Written(text => printable.Missing(text) is { Count: > 0 } signs ? Found + string.Join('\n', signs) : "");

    /// <summary>All places, in the order of the report; none when the fonts are not installed, which typesetting itself says.</summary>
    public IReadOnlyList<Unprintable> Of(ReportDocument report)
    {
        try
        {
            // The report is written as for print, with the signs of a text in place of the text: so no text can be forgotten here.
            var written = JsonSerializer.SerializeToElement(report, _signs);
            return
            [
                .. Parts(written)
                    .GroupBy(p => p.Where, StringComparer.Ordinal)
                    .Select(g => new Unprintable(g.Key, [.. g.SelectMany(p => p.Signs).Distinct(StringComparer.Ordinal)])),
            ];
        }
        catch (TypesettingException)
        {
            return [];
        }
    }

    private static IEnumerable<Unprintable> Parts(JsonElement report)
    {
        foreach (var part in report.EnumerateObject())
        {
            var word = PrintCheckWords.Describe(part.Name);
            var items = part.Value.ValueKind == JsonValueKind.Array ? part.Value.EnumerateArray() : Enumerable.Repeat(part.Value, 1);
            foreach (var found in items.SelectMany(item => Part(item, Numbered(word, item, "n"))))
            {
                yield return found with
                {
                    Where = char.ToUpperInvariant(found.Where[0]) + found.Where[1..],
                };
            }
        }
    }

    private static IEnumerable<Unprintable> Part(JsonElement part, string where) =>
        part.ValueKind == JsonValueKind.Object
            ? part.EnumerateObject().SelectMany(detail => Texts(detail.Value, $"{where}, {PrintCheckWords.Describe(detail.Name)}"))
            : Texts(part, where);

    private static IEnumerable<Unprintable> Texts(JsonElement value, string where) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().SelectMany(inner => Texts(inner.Value, where)),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Texts(item, Numbered(where, item, "number"))),
            JsonValueKind.String when value.GetString() is [Found, .. var signs] => [new(where, signs.Split('\n'))],
            _ => [],
        };

    private static string Numbered(string where, JsonElement item, string number) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(number, out var n) ? $"{where} {n.GetRawText()}" : where;
}
