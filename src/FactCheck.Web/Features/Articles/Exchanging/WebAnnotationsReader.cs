using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>Reads Web Annotations: ours whole, those of other programs as far as they have a quote.</summary>
public static class WebAnnotationsReader
{
    /// <exception cref="RuleViolation">Not JSON, or no annotations in it.</exception>
    public static AnnotationFile Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[3..] : file);
            var items = Items(json.RootElement).ToLookup(i => Bodies(i).Any(b => Is(b, WebAnnotations.Decision)));
            return items.Count > 0
                ? new([.. items[false].Select(Claim)], [.. items[true].Select(Decision)])
                : throw new RuleViolation(ExchangeRefusals.NoAnnotations);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new RuleViolation(ExchangeRefusals.NotJson);
        }
    }

    private static IEnumerable<JsonElement> Items(JsonElement root) =>
        root.ValueKind switch
        {
            JsonValueKind.Array => root.EnumerateArray(),
            JsonValueKind.Object when Get(root, "first") is { ValueKind: JsonValueKind.Object } page => Items(page),
            JsonValueKind.Object when Get(root, "items") is { ValueKind: JsonValueKind.Array } items => items.EnumerateArray(),
            JsonValueKind.Object when Get(root, "target") is not null => [root],
            _ => [],
        };

    private static AnnotatedClaim Claim(JsonElement annotation, int index)
    {
        var (position, quote) = Target(annotation) ?? throw new RuleViolation(ExchangeRefusals.NoQuoteInFile(index + 1));
        var bodies = Bodies(annotation).ToList();
        var statement =
            bodies
                .Select(b => b.ValueKind == JsonValueKind.String ? b.GetString() : Text(b, "value"))
                .FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))
            ?? quote.Exact;
        return new(position, quote, Wording(statement, bodies.FirstOrDefault(b => Is(b, WebAnnotations.Schema + "Claim")), index + 1));
    }

    private static AnnotatedDecision Decision(JsonElement annotation, int index)
    {
        var (position, quote) =
            Target(annotation)
            ?? throw new RuleViolation(ExchangeRefusals.DecisionInFile(index + 1, ExchangeRefusals.DecisionWithoutQuote));
        var bodies = Bodies(annotation).ToList();
        var given = Text(bodies.First(b => Is(b, WebAnnotations.Decision)), WebAnnotations.Own + "reason");
        var name =
            Enum.GetNames<CoverageReason>().FirstOrDefault(n => string.Equals(n, given, StringComparison.OrdinalIgnoreCase))
            ?? throw new RuleViolation(
                ExchangeRefusals.DecisionInFile(
                    index + 1,
                    ExchangeRefusals.UnknownReason(string.Join(", ", Enum.GetNames<CoverageReason>()))
                )
            );
        return new(
            position,
            quote,
            Enum.Parse<CoverageReason>(name),
            bodies
                .Where(b => string.Equals(Text(b, "purpose"), "commenting", StringComparison.Ordinal))
                .Select(b => Text(b, "value"))
                .FirstOrDefault()
        );
    }

    private static IEnumerable<JsonElement> Bodies(JsonElement annotation) => Many(Get(annotation, "body"));

    // Null without quoted words.
    private static (TextSpan? Position, TextQuote Quote)? Target(JsonElement annotation)
    {
        var selectors = Many(Get(annotation, "target") is { ValueKind: JsonValueKind.Object } target ? Get(target, "selector") : null)
            .ToList();
        var quote = selectors
            .Where(s => Is(s, "TextQuoteSelector"))
            .Select(s => new TextQuote(Text(s, "exact") ?? "", Text(s, "prefix") ?? "", Text(s, "suffix") ?? ""))
            .FirstOrDefault();
        if (quote is not { Exact.Length: > 0 })
            return null;
        var position = selectors
            .Where(s => Is(s, "TextPositionSelector"))
            .Select(s => (TextSpan?)new TextSpan(Number(s, "start"), Number(s, "end")))
            .FirstOrDefault();
        return (position, quote);
    }

    private static ClaimWording Wording(string statement, JsonElement body, int number)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return new(statement, null, null, null, ClaimKind.Other, Domain.Claims.Wording.Paraphrased);
        var author = Get(body, WebAnnotations.Schema + "author");
        return new(
            statement,
            author is { ValueKind: JsonValueKind.Object } a && Text(a, WebAnnotations.Schema + "name") is { } name
                ? new(name, Text(a, WebAnnotations.Schema + "description"))
                : null,
            ClaimFields.Day(Text(body, WebAnnotations.Schema + "dateCreated"), number),
            Text(body, WebAnnotations.Schema + "locationCreated"),
            ClaimFields.One(Text(body, WebAnnotations.Own + "kind"), ClaimKind.Other, number),
            ClaimFields.One(Text(body, WebAnnotations.Own + "wording"), Domain.Claims.Wording.Paraphrased, number)
        );
    }

    private static IEnumerable<JsonElement> Many(JsonElement? one) =>
        one switch
        {
            null => [],
            { ValueKind: JsonValueKind.Array } many => many.EnumerateArray(),
            { } single => [single],
        };

    private static bool Is(JsonElement element, string type) =>
        element.ValueKind == JsonValueKind.Object
        && Many(Get(element, "type")).Any(t => t.ValueKind == JsonValueKind.String && t.ValueEquals(type));

    private static JsonElement? Get(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && Get(element, name) is { ValueKind: JsonValueKind.String } value
            ? value.GetString()
            : null;

    private static int Number(JsonElement element, string name) =>
        Get(element, name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : -1;
}

/// <summary>Values that a file gives as text.</summary>
internal static class ClaimFields
{
    public static DateOnly? Day(string? text, int number) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RuleViolation(ExchangeRefusals.BadDay(number, text));

    public static T One<T>(string? text, T otherwise, int number)
        where T : struct, Enum =>
        string.IsNullOrWhiteSpace(text) ? otherwise
        : Enum.GetNames<T>().FirstOrDefault(n => string.Equals(n, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
        : throw new RuleViolation(ExchangeRefusals.BadChoice(number, text, string.Join(", ", Enum.GetNames<T>())));
}
