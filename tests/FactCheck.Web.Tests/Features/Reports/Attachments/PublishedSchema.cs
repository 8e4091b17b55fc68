using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactCheck.Web.Typesetting;

namespace FactCheck.Web.Tests.Features.Reports.Attachments;

/// <summary>A schema of docs/schemas, and Ajv to hold files against it.</summary>
internal sealed class PublishedSchema(string name)
{
    // Strict: a keyword or format that Ajv does not know is an error of the schema.
    private const string Program = """
        const { createRequire } = require('node:module');
        const Ajv = createRequire(process.argv[1] + '/')('ajv/dist/2020');
        let text = '';
        process.stdin.setEncoding('utf8').on('data', d => text += d).on('end', () => {
          const { schema, values } = JSON.parse(text);
          const ajv = new Ajv({ strict: true, strictRequired: true, allowUnionTypes: true, allErrors: true });
          const validate = ajv.compile(schema);
          const answers = values.map(v => validate(v) ? [] : validate.errors.slice(0, 20).map(e => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`));
          process.stdout.write(JSON.stringify(answers));
        });
        """;

    public static PublishedSchema Report { get; } = new("report");

    public static PublishedSchema Audit { get; } = new("audit");

    public JsonObject Schema { get; } =
        JsonNode.Parse(File.ReadAllText(Repository.In("docs", "schemas", $"{name}.schema.json")))!.AsObject();

    /// <summary>For each file what is wrong with it; empty for one that fits.</summary>
    public async Task<IReadOnlyList<string[]>> Check(params IEnumerable<string> files)
    {
        var start = new ProcessStartInfo("node", ["-e", Program, new TypesettingOptions().NodeModules])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (errors, answers) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        var values = new JsonArray([.. files.Select(f => JsonNode.Parse(f))]);
        await process.StandardInput.WriteAsync(new JsonObject { ["schema"] = Schema.DeepClone(), ["values"] = values }.ToJsonString());
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        return JsonSerializer.Deserialize<string[][]>(await answers)!;
    }
}
