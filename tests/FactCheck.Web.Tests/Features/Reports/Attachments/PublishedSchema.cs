using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>A schema of docs/schemas, and what holds files against it.</summary>
internal sealed class PublishedSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };
    private readonly JsonSchema _schema;

    private PublishedSchema(string name)
    {
        var text = File.ReadAllText(Repository.In("docs", "schemas", $"{name}.schema.json"));
        Schema = JsonNode.Parse(text)!.AsObject();
        _schema = JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new() });
    }

    public static PublishedSchema Report { get; } = new("report");

    public static PublishedSchema Audit { get; } = new("audit");

    public JsonObject Schema { get; }

    /// <summary>For each file what is wrong with it, as “keyword at place: why”; empty for one that fits.</summary>
    public IReadOnlyList<string[]> Check(params IEnumerable<string> files) => [.. files.Select(Errors)];

    private string[] Errors(string file)
    {
        using var document = JsonDocument.Parse(file);
        var results = _schema.Evaluate(document.RootElement, Options);
        if (results.IsValid)
            return [];
        return [.. (results.Details ?? []).Append(results).SelectMany(Errors).Take(20)];
    }

    // A schema that is only “false” has no keyword of its own: the one that led there says why.
    private static IEnumerable<string> Errors(EvaluationResults at) =>
        at.Errors?.Select(e =>
            $"{(e.Key.Length > 0 ? e.Key : at.EvaluationPath.ToString().Split('/')[^1])} at {at.InstanceLocation}: {e.Value}"
        )
        ?? [];
}
