using System.Globalization;
using System.Text;
using System.Text.Json;
using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;
using static FactCheck.Web.Features.Articles.Exchanging.JsonParts;

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
            // Notes of the writer go out with the annotations; what comes back of them is not claims.
            var items = Items(json.RootElement)
                .Where(i => !Bodies(i).Any(b => Is(b, WebAnnotations.Note)))
                .ToLookup(i => Bodies(i).Any(b => Is(b, WebAnnotations.Decision)));
            if (items.Count == 0)
                throw new RuleViolation(ExchangeRefusals.NoAnnotations);
            var claims = items[false].Select((a, i) => (Number: i + 1, Claim: Claim(a, i))).ToList();
            // Notes on a page as a whole, and answers to others, have no words of the text: they alone are left out.
            var bare = claims.Where(c => c.Claim is null).Select(c => c.Number).ToList();
            var decisions = items[true].Select((a, i) => (Number: i + 1, Decision: Decision(a, i))).ToList();
            var silent = decisions.Where(d => d.Decision is null).Select(d => d.Number).ToList();
            if (bare.Count == claims.Count && silent.Count == decisions.Count)
                throw new RuleViolation(
                    bare.Count > 0
                        ? ExchangeRefusals.NoQuoteInFile(1)
                        : ExchangeRefusals.DecisionInFile(1, ExchangeRefusals.DecisionWithoutQuote)
                );
            return new(
                [.. claims.Select(c => c.Claim).OfType<AnnotatedClaim>()],
                [.. decisions.Select(d => d.Decision).OfType<AnnotatedDecision>()]
            )
            {
                WithoutQuote = bare,
                DecisionsWithoutQuote = silent,
            };
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
            JsonValueKind.Object when Get(root, "rows") is { ValueKind: JsonValueKind.Array } rows => rows.EnumerateArray(),
            JsonValueKind.Object when Get(root, "annotations") is { ValueKind: JsonValueKind.Array } all => all.EnumerateArray(),
            JsonValueKind.Object when Get(root, "target") is not null => [root],
            _ => [],
        };

    private static AnnotatedClaim? Claim(JsonElement annotation, int index)
    {
        if (Targets(annotation) is not [var (position, quote), .. var others])
            return null;
        var bodies = Bodies(annotation).ToList();
        var statement =
            bodies
                .Select(b => b.ValueKind == JsonValueKind.String ? b.GetString() : Text(b, "value"))
                .FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))
            ?? new[] { "bodyValue", "text" }.Select(n => Text(annotation, n)).FirstOrDefault(v => !string.IsNullOrWhiteSpace(v))
            ?? quote.Exact;
        return new(position, quote, Wording(statement, bodies.FirstOrDefault(b => Is(b, WebAnnotations.Schema + "Claim")), index + 1))
        {
            Others = others,
            Number = index + 1,
        };
    }

    private static AnnotatedDecision? Decision(JsonElement annotation, int index)
    {
        if (Targets(annotation) is not [var (position, quote), ..])
            return null;
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
        )
        {
            Number = index + 1,
        };
    }

    private static IEnumerable<JsonElement> Bodies(JsonElement annotation) => Many(Get(annotation, "body"));

    // Those with quoted words; several stand in a row, or in a list that is one target.
    private static List<(TextSpan? Position, TextQuote Quote)> Targets(JsonElement annotation) =>
        [
            .. Many(Get(annotation, "target"))
                .SelectMany(t => Get(t, "items") is { ValueKind: JsonValueKind.Array } listed ? Many(listed) : [t])
                .Select(SelectedWords.Of)
                .OfType<(TextSpan?, TextQuote)>(),
        ];

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
