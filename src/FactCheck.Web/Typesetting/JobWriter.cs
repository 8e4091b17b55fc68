using System.Text.Json;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting;

/// <summary>Writes what a worker is sent: the report as it is printed, and the files that the PDF carries.</summary>
internal sealed class JobWriter(IOptions<TypesettingOptions> options)
{
    private readonly Lazy<JsonSerializerOptions> _json = new(() => ReportJson.Printed(new PrintableText(FontCoverage.Load(options.Value.NodeModules))));

    /// <summary>Reads which characters the fonts can draw, which the first report would otherwise wait for.</summary>
    public void Prepare() => _ = _json.Value;

    public byte[] Write(ReportDocument report, IReadOnlyList<ReportAttachment> attachments)
    {
        var printed = JsonSerializer.SerializeToElement(report, _json.Value);
        return JsonSerializer.SerializeToUtf8Bytes(new Job(printed, [ReportJsonFile(printed), .. attachments]), ReportJson.Options);
    }

    private static ReportAttachment ReportJsonFile(JsonElement printed) =>
        new("report.json", "application/json", "Everything that this report prints, as data", JsonSerializer.Serialize(printed, ReportJson.Options));

    private sealed record Job(JsonElement Report, IReadOnlyList<ReportAttachment> Attachments);
}
