using FactCheck.Web.Typesetting.Document;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Typesets reports with Typst, in long-lived processes.</summary>
internal sealed class TypstTypesetter(JobWriter jobs, WorkerPool workers, IOptions<TypesettingOptions> options) : IReportTypesetter
{
    public Task<byte[]> Typeset(
        ReportDocument report,
        IReadOnlyList<ReportAttachment> attachments,
        IProgress<int>? progress,
        CancellationToken ct
    )
    {
        var limits = options.Value;
        var limit = report.Claims.Count > limits.ManyClaims ? limits.LongTimeout : limits.Timeout;
        return workers.Run(jobs.Write(report, attachments), limit, progress, ct);
    }
}
