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
            var (claims, decisions) = (new FileItems<AnnotatedClaim>(), new FileItems<AnnotatedDecision>());
            foreach (var item in items[false])
                claims.Read(number => Claim(item, number));
            foreach (var item in items[true])
                decisions.Read(number => Decision(item, number));
            if (claims.Usable.Count == 0 && decisions.Usable.Count == 0)
                throw new RuleViolation(
                    claims.WhyNot(ExchangeRefusals.ClaimInFile)
                        ?? decisions.WhyNot(ExchangeRefusals.DecisionInFile)
                        ?? ExchangeRefusals.NoAnnotations
                );
            return new(claims.Usable, decisions.Usable)
            {
                WithoutQuote = claims.WithoutQuote,
                DecisionsWithoutQuote = decisions.WithoutQuote,
                RefusedClaims = claims.Refused,
                RefusedDecisions = decisions.Refused,
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

    private static AnnotatedClaim? Claim(JsonElement annotation, int number)
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
        return new(position, quote, Wording(statement, bodies.FirstOrDefault(b => Is(b, WebAnnotations.Schema + "Claim"))))
        {
            Others = others,
            Number = number,
        };
    }

    private static AnnotatedDecision? Decision(JsonElement annotation, int number)
    {
        if (Targets(annotation) is not [var (position, quote), ..])
            return null;
        var bodies = Bodies(annotation).ToList();
        var given = Text(bodies.First(b => Is(b, WebAnnotations.Decision)), WebAnnotations.Own + "reason");
        var name =
            Enum.GetNames<CoverageReason>().FirstOrDefault(n => string.Equals(n, given, StringComparison.OrdinalIgnoreCase))
            ?? throw new RuleViolation(ExchangeRefusals.UnknownReason(string.Join(", ", Enum.GetNames<CoverageReason>())));
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
            Number = number,
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

    private static ClaimWording Wording(string statement, JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            return new(statement, null, null, null, ClaimKind.Other, Domain.Claims.Wording.Paraphrased);
        var author = Get(body, WebAnnotations.Schema + "author");
        return new(
            statement,
            author is { ValueKind: JsonValueKind.Object } a && Text(a, WebAnnotations.Schema + "name") is { } name
                ? new(name, Text(a, WebAnnotations.Schema + "description"))
                : null,
            ClaimFields.Day(Text(body, WebAnnotations.Schema + "dateCreated")),
            Text(body, WebAnnotations.Schema + "locationCreated"),
            ClaimFields.One(Text(body, WebAnnotations.Own + "kind"), ClaimKind.Other),
            ClaimFields.One(Text(body, WebAnnotations.Own + "wording"), Domain.Claims.Wording.Paraphrased)
        );
    }
}

/// <summary>Values that a file gives as text.</summary>
internal static class ClaimFields
{
    public static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RuleViolation(ExchangeRefusals.BadDay(text));

    public static T One<T>(string? text, T otherwise)
        where T : struct, Enum =>
        string.IsNullOrWhiteSpace(text) ? otherwise
        : Enum.GetNames<T>().FirstOrDefault(n => string.Equals(n, text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name
            ? Enum.Parse<T>(name)
        : throw new RuleViolation(ExchangeRefusals.BadChoice(text, string.Join(", ", Enum.GetNames<T>())));
}
