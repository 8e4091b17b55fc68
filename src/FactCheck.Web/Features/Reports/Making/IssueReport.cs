using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>
/// The last step of <see cref="MakeReport"/>: publishes the signed bytes, which are kept by now,
/// if nothing was changed since the editor ordered them.
/// </summary>
[Requires(Permission.IssueReports)]
internal sealed record IssueReport(Guid OrderId, ReportIssue Issue, SignedReport Signed) : ICommand<string>;

internal sealed class IssueReportHandler(FactCheckDb db, ReportMaterials materials, NewsroomSeal seal, People people, CurrentUser user)
    : IRequestHandler<IssueReport, string>
{
    public async Task<string> Handle(IssueReport command, CancellationToken ct)
    {
        var order = await db.IssueOrders.FirstOrDefaultAsync(o => o.Id == command.OrderId, ct) ?? throw new NotFound();
        var material = await materials.Read(order.ArticleId, ct);
        var earlier = material.Standing is { } standing ? await db.Reports.FirstAsync(r => r.Id == standing.Id, ct) : null;
        order.Fulfil();
        // The roles of this moment: typesetting and the timestamp may have taken a minute.
        var editor = await people.Find(user.Actor.Id, ct);
        var report = material
            .Gate(seal.WhyNotSign(command.Issue.At))
            .Issue(editor, material.Article, command.Issue, command.Signed, earlier);
        if (!string.Equals(material.Fingerprint(), order.Fingerprint, StringComparison.Ordinal) || !order.IsOf(material.Front().Words))
            throw new RuleViolation(MakingRefusals.ChangedMeanwhile);
        db.Reports.Add(report);
        return report.Code;
    }
}
