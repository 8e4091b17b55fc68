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
/// The last step of <see cref="MakeReport"/>: keeps the signed bytes, if nothing was changed since the editor ordered them.
/// </summary>
[Requires(Permission.IssueReports)]
internal sealed record IssueReport(Guid OrderId, ReportIssue Issue, SignedReport Signed) : ICommand<string>;

internal sealed class IssueReportHandler(FactCheckDb db, ReportMaterials materials, NewsroomSeal seal, People people, CurrentUser user)
    : IRequestHandler<IssueReport, string>
{
    private static readonly Refusal Changed = new(
        "ChangedMeanwhile",
        "Somebody changed the article or a claim while the report was being made; look at it again and issue it then."
    );

    public async Task<string> Handle(IssueReport command, CancellationToken ct)
    {
        var order = await db.IssueOrders.FirstOrDefaultAsync(o => o.Id == command.OrderId, ct) ?? throw new NotFound();
        var material = await materials.Read(order.ArticleId, ct);
        var earlier = material.Standing is { } standing ? await db.Reports.FirstAsync(r => r.Id == standing.Id, ct) : null;
        order.Fulfil();
        // The roles of this moment: typesetting and the timestamp may have taken a minute.
        var editor = await people.Find(user.Actor.Id, ct);
        var report = Report.Issue(
            editor,
            material.Gate(seal.WhyNotSign(command.Issue.At)),
            material.Article,
            command.Issue,
            command.Signed,
            earlier
        );
        if (!string.Equals(material.Fingerprint(), order.Fingerprint, StringComparison.Ordinal))
            throw new RuleViolation(Changed);
        db.Reports.Add(report);
        db.ReportFiles.Add(new(report.Id, command.Signed.Bytes));
        return report.Code;
    }
}
