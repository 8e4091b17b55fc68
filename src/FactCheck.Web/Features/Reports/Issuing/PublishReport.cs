using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using MediatR;

namespace FactCheck.Web.Features.Reports.Issuing;

/// <summary>The last step of <see cref="IssueReport"/>: keeps the signed bytes, if nothing was changed since they were made.</summary>
[Requires(Permission.IssueReports)]
internal sealed record PublishReport(Guid ArticleId, string Fingerprint, ReportIssue Issue, byte[] SignedPdf) : ICommand<string>;

internal sealed class PublishReportHandler(FactCheckDb db, ReportDesk desk, NewsroomSeal seal, CurrentUser user) : IRequestHandler<PublishReport, string>
{
    private static readonly Refusal Changed = new("ChangedMeanwhile", "Somebody changed the article or a claim while the report was being made; look at it again and issue it then.");

    public async Task<string> Handle(PublishReport command, CancellationToken ct)
    {
        var material = await desk.Read(command.ArticleId, ct);
        var report = Report.Issue(user.Actor, material.Gate(seal.WhyNotSign(command.Issue.At)), material.Article, command.Issue, command.SignedPdf);
        if (!string.Equals(material.Fingerprint(), command.Fingerprint, StringComparison.Ordinal)) throw new RuleViolation(Changed);
        db.Reports.Add(report);
        db.ReportFiles.Add(new(report.Id, command.SignedPdf));
        return report.Code;
    }
}
