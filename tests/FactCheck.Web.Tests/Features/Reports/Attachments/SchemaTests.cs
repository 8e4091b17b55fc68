using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FactCheck.Web.Features.Reports.Attachments;
using FactCheck.Web.Tests.Typesetting;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

public sealed class SchemaTests
{
    [Fact]
    public void The_sample_reports_fit_the_schema_of_report_json()
    {
        string[] files = [.. new[] { 1, 30, 300 }.Select(n => Json(SampleReport.With(n)))];

        (PublishedSchema.Report.Check(files)).ShouldAllBe(errors => errors.Length == 0);
    }

    [Fact]
    public async Task What_a_typeset_sample_carries_fits_the_schema()
    {
        await using var typesetter = new Typesetter();

        var attached = await Pdf.Attachments(await typesetter.Typeset(SampleReport.With(5)));

        (PublishedSchema.Report.Check(attached["report.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_files_of_an_issued_report_fit_their_schemas()
    {
        await using var site = await ReportSite.Start();

        var attached = await Pdf.Attachments(await site.Pdf(await site.IssueReport()));

        attached.Keys.Order(StringComparer.Ordinal).ShouldBe(["audit.json", "claimreview.jsonld", "report.json"]);
        (PublishedSchema.Report.Check(attached["report.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
        (PublishedSchema.Audit.Check(attached["audit.json"])).ShouldHaveSingleItem().ShouldBeEmpty();
    }

    [Fact]
    public void A_missing_field_an_extra_one_and_a_wrong_type_are_refused_at_any_depth()
    {
        (string What, Action<JsonObject> Spoil)[] ways =
        [
            ("[\"bottomLine\"]", r => r.Remove("bottomLine")),
            ("additionalProperties at /colour", r => r["colour"] = "red"),
            ("type at /version", r => r["version"] = "2"),
            ("[\"conclusion\"]", r => r["claims"]![0]!.AsObject().Remove("conclusion")),
            ("additionalProperties at /sources/0/identity", r => r["sources"]![0]!["identity"] = "somebody"),
            ("enum at /claims/0/evidence/0/stance", r => r["claims"]![0]!["evidence"]![0]!["stance"] = "proves"),
            (
                "pattern at /claims/0/rationale/0/runs/0/href",
                r => r["claims"]![0]!["rationale"]![0]!["runs"]![0]!["href"] = "javascript:alert(1)"
            ),
            ("pattern at /article/sha", r => r["article"]!["sha"] = "abc"),
        ];
        EachIsRefused(PublishedSchema.Report, Json(SampleReport.With(2)), ways);
    }

    [Fact]
    public async Task The_schema_of_audit_json_refuses_what_it_does_not_allow()
    {
        await using var site = await ReportSite.Start();
        var audit = (await Pdf.Attachments(await site.Pdf(await site.IssueReport())))["audit.json"];
        (string What, Action<JsonObject> Spoil)[] ways =
        [
            ("[\"head\"]", a => a.Remove("head")),
            ("additionalProperties at /records/0/data", a => a["records"]![0]!["data"] = "{}"),
            ("additionalProperties at /records/0/said/actor", a => a["records"]![0]!["said"]!["actor"] = "Ines"),
            ("enum at /records/0/said/event", a => a["records"]![0]!["said"]!["event"] = "CommentPosted"),
            ("type at /records/0/sequence", a => a["records"]![0]!["sequence"] = "1"),
        ];
        EachIsRefused(PublishedSchema.Audit, audit, ways);
    }

    [Fact]
    public void The_schemas_use_no_keyword_that_the_checker_would_pass_over()
    {
        foreach (var schema in new[] { PublishedSchema.Report, PublishedSchema.Audit })
            Keywords(schema.Schema).Except(Known).ShouldBeEmpty();
    }

    [Fact]
    public void Every_property_that_the_serializers_write_is_in_the_schemas_and_required()
    {
        Compare(PublishedSchema.Report, ReportJson.Options.GetTypeInfo(typeof(ReportDocument)));
        Compare(PublishedSchema.Audit, AttachedJson.Options.GetTypeInfo(typeof(AuditExtract)));
    }

    private static readonly string[] Known =
    [
        .. "$schema $id $ref $defs $comment title description type properties required additionalProperties items".Split(' '),
        .. "enum const pattern minLength maxLength minimum maximum minItems maxItems uniqueItems anyOf oneOf allOf".Split(' '),
    ];

    private static IEnumerable<string> Keywords(JsonNode? schema) =>
        schema switch
        {
            JsonObject keywords => keywords.SelectMany(k => Within(k.Key, k.Value).Prepend(k.Key)),
            JsonArray schemas => schemas.SelectMany(Keywords),
            _ => [],
        };

    // Below these stand names or values, not keywords.
    private static IEnumerable<string> Within(string keyword, JsonNode? value) =>
        keyword switch
        {
            "properties" or "$defs" => value!.AsObject().SelectMany(named => Keywords(named.Value)),
            "enum" or "const" or "required" or "type" => [],
            _ => Keywords(value),
        };

    private static void Compare(PublishedSchema schema, JsonTypeInfo root)
    {
        var seen = new HashSet<(Type, string)>();
        Walk(root, schema.Schema, "$");

        void Walk(JsonTypeInfo type, JsonObject at, string path)
        {
            at = Resolve(at);
            if (type.Kind == JsonTypeInfoKind.Enumerable)
            {
                var items = at["items"]
                    .ShouldNotBeNull($"The schema says nothing of the items of {path}; add them to docs/schemas.")
                    .AsObject();
                Walk(type.Options.GetTypeInfo(type.ElementType!), items, path + "[]");
                return;
            }
            if (type.Kind != JsonTypeInfoKind.Object || !seen.Add((type.Type, at.GetPath())))
                return;
            var described = at["properties"]
                .ShouldNotBeNull($"The schema has no properties for {path}; describe {type.Type.Name} in docs/schemas.")
                .AsObject();
            string[] written = [.. type.Properties.Select(p => p.Name)];
            written
                .Except(described.Select(p => p.Key))
                .ShouldBeEmpty(
                    $"{path} ({type.Type.Name}) is written with properties that docs/schemas does not describe; add them there."
                );
            described
                .Select(p => p.Key)
                .Except(written)
                .ShouldBeEmpty($"docs/schemas describes properties of {path} that {type.Type.Name} does not have; remove them there.");
            at["required"]!
                .AsArray()
                .Select(r => (string)r!)
                .ShouldBe(written, ignoreOrder: true, $"All properties of {path} are written, so docs/schemas requires all of them.");
            at["additionalProperties"]!.GetValue<bool>().ShouldBeFalse(path);
            foreach (var property in type.Properties)
            {
                var inner = described[property.Name]!.AsObject();
                (inner["description"] ?? Resolve(inner)["description"]).ShouldNotBeNull($"{path}.{property.Name} has no description.");
                Walk(type.Options.GetTypeInfo(property.PropertyType), inner, $"{path}.{property.Name}");
            }
        }

        // A reference, or the one of “this or null”.
        JsonObject Resolve(JsonObject at) =>
            at["$ref"] is { } reference ? schema.Schema["$defs"]![((string)reference!)["#/$defs/".Length..]]!.AsObject()
            : at["anyOf"] is { } either ? Resolve(either[0]!.AsObject())
            : at;
    }

    private static void EachIsRefused(PublishedSchema schema, string sound, (string What, Action<JsonObject> Spoil)[] ways)
    {
        var spoilt = ways.Select(way =>
        {
            var copy = JsonNode.Parse(sound)!.AsObject();
            way.Spoil(copy);
            return copy.ToJsonString();
        });
        var answers = schema.Check([sound, .. spoilt]);
        answers[0].ShouldBeEmpty();
        for (var i = 0; i < ways.Length; i++)
            string.Join('\n', answers[i + 1]).ShouldContain(ways[i].What);
    }

    private static string Json(ReportDocument report) => JsonSerializer.Serialize(report, ReportJson.Options);
}
