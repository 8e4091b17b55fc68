using System.Text.Json;

namespace FactCheck.Web.Tests.Typesetting;

/// <summary>What a reader that cannot see the page is told: the structure tree, as qpdf reads it.</summary>
internal sealed class PdfStructure
{
    private readonly JsonElement _objects;

    private PdfStructure(JsonElement objects) => _objects = objects;

    /// <summary>The levels of the headings, in order.</summary>
    public List<int> Headings { get; } = [];

    /// <summary>What stands for each figure.</summary>
    public List<string> Figures { get; } = [];

    /// <summary>How many header cells each table has.</summary>
    public List<int> Tables { get; } = [];

    /// <summary>How many points each list has.</summary>
    public List<int> Lists { get; } = [];

    /// <summary>What each link says of itself.</summary>
    public List<string> Links { get; } = [];

    public static async Task<PdfStructure> Of(byte[] pdf)
    {
        using var json = JsonDocument.Parse(await Pdf.Json(pdf));
        var structure = new PdfStructure(json.RootElement.GetProperty("qpdf")[1]);
        foreach (
            var value in structure
                ._objects.EnumerateObject()
                .Where(o => o.Value.TryGetProperty("value", out _))
                .Select(o => o.Value.GetProperty("value"))
        )
        {
            if (Name(value, "/Subtype") == "/Link")
            {
                structure.Links.Add(Text(value, "/Contents"));
            }
            else if (Name(value, "/Type") == "/StructTreeRoot")
            {
                structure.Walk(value);
            }
        }

        return structure;
    }

    private void Walk(JsonElement node)
    {
        node = Resolved(node);
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
                Walk(item);
        }

        if (node.ValueKind != JsonValueKind.Object)
            return;
        switch (Name(node, "/S"))
        {
            case ['/', 'H', >= '1' and <= '6' and var level]:
                Headings.Add(level - '0');
                break;
            case "/Figure":
                Figures.Add(Text(node, "/Alt"));
                break;
            case "/Table":
                Tables.Add(0);
                break;
            case "/TH":
                Tables[^1]++;
                break;
            case "/L":
                Lists.Add(0);
                break;
            case "/LI":
                Lists[^1]++;
                break;
        }

        if (node.TryGetProperty("/K", out var kids))
            Walk(kids);
    }

    private JsonElement Resolved(JsonElement node) =>
        node.ValueKind == JsonValueKind.String && _objects.TryGetProperty("obj:" + node.GetString(), out var found)
            ? found.GetProperty("value")
            : node;

    private static string Name(JsonElement value, string key) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(key, out var name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : "";

    // qpdf writes u: before a text.
    private static string Text(JsonElement value, string key) => Name(value, key) is { Length: > 2 } text ? text[2..] : "";
}
