using System.Text.Json.Nodes;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;

namespace FactCheck.Web.Tests.Auditing.Checkpoints;

/// <summary>What a site keeps of its record outside of the database, and what verify-audit says.</summary>
internal static class KeptLines
{
    public static async Task<JsonNode[]> Read(TestApp app) => [.. (await Text(app)).Select(line => JsonNode.Parse(line)!)];

    public static Task<string[]> Text(TestApp app) => File.ReadAllLinesAsync(AuditedSite.File(app), TestContext.Current.CancellationToken);

    public static async Task<string> Verify(TestApp app)
    {
        await using var output = new StringWriter();
        await VerifyAudit.Run(app.Services, output);
        return output.ToString();
    }
}
