using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Claims;
using FactCheck.Web.Localization;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>
/// Writes claims and decisions about sentences as a W3C Web Annotation collection (JSON-LD): a TextPositionSelector in code points and
/// a TextQuoteSelector each.
/// </summary>
public static class WebAnnotations
{
    public const string MediaType = "application/ld+json";

    internal const string Schema = "schema:";
    internal const string Own = "factcheck:";
    internal const string Note = Own + "WriterNote";
    internal const string Decision = Own + "CoverageDecision";

    // Readable in every script; the file is never part of a page.
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Annotations annotations, Phrasebook phrasebook) =>
        JsonSerializer.SerializeToUtf8Bytes<JsonNode>(
            new JsonObject
            {
                ["@context"] = new JsonArray(
                    "http://www.w3.org/ns/anno.jsonld",
                    new JsonObject { ["schema"] = "https://schema.org/", ["factcheck"] = "urn:factcheck:" }
                ),
                ["id"] = $"urn:uuid:{annotations.ArticleId}",
                ["type"] = "AnnotationCollection",
                ["label"] = annotations.Headline,
                ["total"] = annotations.Claims.Count + annotations.Decisions.Count + annotations.Notes.Count,
                ["first"] = new JsonObject
                {
                    ["type"] = "AnnotationPage",
                    ["startIndex"] = 0,
                    ["items"] = new JsonArray([
                        .. annotations.Claims.Select(c => Annotation(annotations, c)),
                        .. annotations.Decisions.Select(d => Annotation(annotations, d, phrasebook)),
                        .. annotations.Notes.Select(n => Annotation(annotations, n)),
                    ]),
                },
            },
            Readable
        );

    private static JsonObject Annotation(Annotations of, ExportedClaim exported) =>
        new()
        {
            ["id"] = $"urn:uuid:{exported.Id}",
            ["type"] = "Annotation",
            ["motivation"] = "describing",
            ["created"] = JsonValue.Create(exported.MarkedAt.UtcDateTime),
            ["creator"] = new JsonObject { ["type"] = "Person", ["name"] = exported.MarkedBy },
            ["body"] = new JsonArray(Textual("describing", exported.Claim.Wording.Statement), Particulars(exported)),
            ["target"] = Target(of, exported.Claim.Position, exported.Claim.Quote),
        };

    // A classification in the sense of the model (3.3.5): the reason comes from a controlled list, the note is a comment on it.
    private static JsonObject Annotation(Annotations of, ExportedDecision exported, Phrasebook phrasebook) =>
        new()
        {
            ["id"] = $"urn:uuid:{exported.Id}",
            ["type"] = "Annotation",
            ["motivation"] = "classifying",
            ["created"] = JsonValue.Create(exported.DecidedAt.UtcDateTime),
            ["creator"] = new JsonObject { ["type"] = "Person", ["name"] = exported.DecidedBy },
            ["body"] = new JsonArray([
                Textual(
                    "classifying",
                    $"{phrasebook.Word(exported.Decision.Reason.Treatment())}: {phrasebook.Word(exported.Decision.Reason)}"
                ),
                .. exported.Decision.Note is { } note ? new[] { Textual("commenting", note) } : [],
                new JsonObject
                {
                    ["type"] = Decision,
                    [Own + "treatment"] = exported.Decision.Reason.Treatment().ToString(),
                    [Own + "reason"] = exported.Decision.Reason.ToString(),
                },
            ]),
            ["target"] = Target(of, exported.Decision.Position, exported.Decision.Quote),
        };

    // What the writer said is no claim: whoever reads it knows it by its motivation and by our type.
    private static JsonObject Annotation(Annotations of, ExportedNote exported)
    {
        var isLink = exported.Kind == NoteKind.Link;
        var annotation = new JsonObject
        {
            ["id"] = $"urn:uuid:{exported.Id}",
            ["type"] = "Annotation",
            ["motivation"] = isLink ? "linking" : "commenting",
            ["created"] = JsonValue.Create((exported.WrittenAt ?? exported.BroughtAt).UtcDateTime),
        };
        if (exported.Author is { } author)
            annotation["creator"] = new JsonObject { ["type"] = "Person", ["name"] = author };
        annotation["body"] = new JsonArray([
            .. exported.Words is { } words ? new[] { Textual("commenting", words) } : [],
            .. exported.Address is { } address
                ? new[]
                {
                    new JsonObject
                    {
                        ["type"] = "SpecificResource",
                        ["purpose"] = "linking",
                        ["source"] = address,
                    },
                }
                : [],
            new JsonObject { ["type"] = Note, [Own + "kind"] = exported.Kind.ToString() },
        ]);
        annotation["target"] = Target(of, exported.Position, exported.Quote);
        return annotation;
    }

    private static JsonObject Textual(string purpose, string value) =>
        new()
        {
            ["type"] = "TextualBody",
            ["purpose"] = purpose,
            ["format"] = "text/plain",
            ["value"] = value,
        };

    private static JsonObject Particulars(ExportedClaim exported)
    {
        var wording = exported.Claim.Wording;
        var body = new JsonObject
        {
            ["type"] = Schema + "Claim",
            [Own + "kind"] = wording.Kind.ToString(),
            [Own + "wording"] = wording.Wording.ToString(),
        };
        if (wording.Claimant is { } claimant)
            body[Schema + "author"] = Claimant(claimant);
        if (wording.StatedOn is { } on)
            body[Schema + "dateCreated"] = on.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (wording.StatedAt is { } at)
            body[Schema + "locationCreated"] = at;
        body[Own + "number"] = exported.Number;
        body[Own + "state"] = exported.State;
        if (exported.Rating is { } rating)
            body[Own + "rating"] = rating;
        if (exported.Conclusion is { } conclusion)
            body[Own + "conclusion"] = conclusion;
        return body;
    }

    private static JsonObject Claimant(Claimant claimant)
    {
        var author = new JsonObject { [Schema + "name"] = claimant.Name };
        if (claimant.Role is { } role)
            author[Schema + "description"] = role;
        return author;
    }

    private static JsonObject Target(Annotations of, TextSpan? position, TextQuote quote) =>
        new()
        {
            ["source"] = of.Address ?? $"urn:uuid:{of.ArticleId}",
            [Own + "version"] = of.Version,
            [Own + "sha256"] = of.Sha256,
            ["selector"] = new JsonArray([
                .. position is { } at
                    ? new[]
                    {
                        new JsonObject
                        {
                            ["type"] = "TextPositionSelector",
                            ["start"] = at.Start,
                            ["end"] = at.End,
                        },
                    }
                    : [],
                new JsonObject
                {
                    ["type"] = "TextQuoteSelector",
                    ["exact"] = quote.Exact,
                    ["prefix"] = quote.Prefix,
                    ["suffix"] = quote.Suffix,
                },
            ]),
        };
}
