using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Sources;

namespace FactCheck.Web.Features.Sources.Exchanging.Formats;

/// <summary>CSL-JSON 1.0.2; what it has no name for stands in its own place for that, <c>custom</c>.</summary>
internal static class CslJson
{
    private const string Ours = "factcheck";

    private static readonly JsonWriterOptions Form = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<(string Id, Reference Reference)> references)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Form))
        {
            json.WriteStartArray();
            foreach (var (id, reference) in references)
                Write(json, id, reference);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    public static IReadOnlyList<ReferenceRead> Read(string text)
    {
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("items", out var items))
            root = items;
        return root.ValueKind switch
        {
            JsonValueKind.Array => [.. root.EnumerateArray().Select((e, i) => Whole(i + 1, e))],
            JsonValueKind.Object => [Whole(1, root)],
            _ => [ReferenceRead.Bad(1, null, ReferenceRemarks.EntryIsBroken)],
        };
    }

    private static void Write(Utf8JsonWriter json, string id, Reference reference)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("type", ReferenceKinds.Csl.Name(reference.Type!.Value));
        json.WriteString("title", reference.Title);
        if (reference.Author is { } authors)
        {
            json.WriteStartArray("author");
            foreach (var author in authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                json.WriteStartObject();
                json.WriteString("literal", author);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        Text(json, "publisher", reference.Publisher);
        Text(json, "URL", reference.Address);
        Day(json, "issued", reference.PublishedOn);
        Day(json, "accessed", reference.AccessedOn);
        json.WriteStartObject("custom");
        json.WriteStartObject(Ours);
        Text(json, "standing", reference.Standing?.ToString());
        Text(json, "secondaryReason", reference.SecondaryReason);
        Text(json, "interests", reference.Interests);
        Text(json, "noCaptureReason", reference.NoCaptureReason);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is not { } on)
            return;
        json.WriteStartObject(name);
        json.WriteStartArray("date-parts");
        json.WriteStartArray();
        foreach (var part in (int[])[on.Year, on.Month, on.Day])
            json.WriteNumberValue(part);
        json.WriteEndArray();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A text may hold half of a character.
    private static ReferenceRead Whole(int number, JsonElement entry)
    {
        try
        {
            return One(number, entry);
        }
        catch (InvalidOperationException)
        {
            return ReferenceRead.Bad(number, null, ReferenceRemarks.EntryIsBroken);
        }
    }

    private static ReferenceRead One(int number, JsonElement entry)
    {
        if (entry.ValueKind != JsonValueKind.Object)
            return ReferenceRead.Bad(number, null, ReferenceRemarks.EntryIsBroken);
        var leftOut = new List<Remark>();
        var ours = Part(Part(entry, "custom"), Ours);
        var reference = new Reference
        {
            Type = ReferenceKinds.Csl.Find(Text(entry, "type")),
            Title = Text(entry, "title"),
            Author = Names(Part(entry, "author")),
            Publisher = Text(entry, "publisher") ?? Text(entry, "container-title"),
            Address = Text(entry, "URL"),
            PublishedOn = Day(Part(entry, "issued"), leftOut),
            AccessedOn = Day(Part(entry, "accessed"), leftOut),
            Standing = Enum.TryParse<Standing>(Text(ours, "standing"), out var standing) && Enum.IsDefined(standing) ? standing : null,
            SecondaryReason = Text(ours, "secondaryReason"),
            Interests = Text(ours, "interests"),
            NoCaptureReason = Text(ours, "noCaptureReason"),
        };
        return new(number, reference.Title ?? Text(entry, "id"), reference, null, leftOut);
    }

    private static JsonElement? Part(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(name, out var part) ? part : null;

    private static string? Text(JsonElement? element, string name) =>
        Part(element, name) switch
        {
            { ValueKind: JsonValueKind.String } text => text.GetString(),
            { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
            _ => null,
        };

    private static string? Names(JsonElement? names)
    {
        if (names is not { ValueKind: JsonValueKind.Array } all)
            return null;
        var read = all.EnumerateArray()
            .Select(n => Text(n, "literal") ?? string.Join(' ', new[] { Text(n, "given"), Text(n, "family") }.Where(p => p is not null)))
            .Where(n => n.Length > 0)
            .ToList();
        return read.Count == 0 ? null : string.Join("; ", read);
    }

    private static DateOnly? Day(JsonElement? date, List<Remark> leftOut)
    {
        if (
            Part(date, "date-parts") is { ValueKind: JsonValueKind.Array } all
            && all.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Array } first
        )
            return ReferenceDay.Read(string.Join('-', first.EnumerateArray().Select(p => p.ToString())), leftOut);
        return ReferenceDay.Read(Text(date, "raw") ?? Text(date, "literal"), leftOut);
    }
}
