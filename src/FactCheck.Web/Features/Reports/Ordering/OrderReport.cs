using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>
/// Orders the report of what the editor sees, and approves by its hash what it begins with; answers the order. Another one that is
/// open is never joined: it may be of other words.
/// </summary>
[Requires(Permission.IssueReports)]
public sealed class OrderReport : ICommand<Guid>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    /// <summary>The fingerprint of all that the form showed, claims too.</summary>
    public string? Seen { get; set; }

    /// <summary>The hash of the words that the form showed as the front of the report.</summary>
    public string? Front { get; set; }

    /// <summary>Where readers will find the report; never taken from the form.</summary>
    public SiteAddress? Site { get; set; }
}

public sealed class OrderReportHandler(
    FactCheckDb db,
    ReportMaterials materials,
    NewsroomSeal seal,
    CurrentUser user,
    JobQueue jobs,
    TimeProvider clock
) : IRequestHandler<OrderReport, Guid>
{
    public async Task<Guid> Handle(OrderReport command, CancellationToken ct)
    {
        var (material, now) = (await materials.Read(command.ArticleId, ct), clock.GetLocalNow());
        material.Article.Seen(command.Version);
        if (await db.IssueOrders.Where(IssueOrder.Open).AnyAsync(o => o.ArticleId == command.ArticleId, ct))
            throw new RuleViolation(ReportRefusals.BeingMade);
        var order = IssueOrder.Place(
            user.Actor,
            material.Gate(seal.WhyNotSign(now)),
            material.Front(),
            material.Fingerprint(),
            new(command.Seen, command.Front),
            command.Site!.Root,
            now
        );
        db.IssueOrders.Add(order);
        await jobs.Ask(PressRoom.Kind, PressRoom.Subject(order.Id), ct: ct);
        return order.Id;
    }
}
