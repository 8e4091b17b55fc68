using FactCheck.Web.Typesetting.Document;

namespace FactCheck.Web.Typesetting;

/// <summary>Turns a report into a PDF/A-3a file. The same report always gives the same bytes.</summary>
public interface IReportTypesetter
{
    /// <summary>Typesets a report, with <c>report.json</c> attached.</summary>
    /// <exception cref="TypesettingException">The report could not be typeset; the message says why.</exception>
    Task<byte[]> Typeset(ReportDocument report, CancellationToken ct) => Typeset(report, [], null, ct);

    /// <summary>Typesets a report with <c>report.json</c> and further files attached.</summary>
    /// <exception cref="TypesettingException">The report could not be typeset; the message says why.</exception>
    Task<byte[]> Typeset(ReportDocument report, IReadOnlyList<ReportAttachment> attachments, CancellationToken ct) =>
        Typeset(report, attachments, null, ct);

    /// <summary>The same, telling its place in the queue: 1 is the next to be typeset, 0 is being typeset.</summary>
    /// <exception cref="TypesettingException">The report could not be typeset; the message says why.</exception>
    Task<byte[]> Typeset(
        ReportDocument report,
        IReadOnlyList<ReportAttachment> attachments,
        IProgress<int>? progress,
        CancellationToken ct
    );
}

/// <summary>A text file carried inside the report.</summary>
public sealed record ReportAttachment(string Name, string MediaType, string Description, string Text);
