using System.Text.Json;
using FactCheck.Web.Typesetting.Document;
using FactCheck.Web.Typesetting.Printing;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Writes what a worker is sent: the report as it is printed, and the files that the PDF carries.</summary>
internal sealed class JobWriter(PrintableText printable)
{
    private readonly JsonSerializerOptions _json = ReportJson.Written(printable.Of);

    /// <summary>Reads which characters the fonts can draw, which the first report would otherwise wait for.</summary>
    public void Prepare() => printable.Prepare();

    public byte[] Write(ReportDocument report, IReadOnlyList<ReportAttachment> attachments)
    {
        var printed = JsonSerializer.SerializeToElement(report, _json);
        return JsonSerializer.SerializeToUtf8Bytes(new Job(printed, [ReportJsonFile(printed), .. attachments]), ReportJson.Options);
    }

    private static ReportAttachment ReportJsonFile(JsonElement printed) =>
        new(
            "report.json",
            "application/json",
            "Everything that this report prints, as data",
            JsonSerializer.Serialize(printed, ReportJson.Options)
        );

    private sealed record Job(JsonElement Report, IReadOnlyList<ReportAttachment> Attachments);
}
