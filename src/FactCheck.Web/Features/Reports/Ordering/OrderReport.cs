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
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>
/// Orders the report of what the editor sees; answers the order. While another is open, it is joined: two editors get one report.
/// </summary>
[Requires(Permission.IssueReports)]
public sealed class OrderReport : ICommand<Guid>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    /// <summary>The fingerprint of all that the form showed, claims too.</summary>
    public string? Seen { get; set; }

    public string? BottomLine { get; set; }

    public string? CorrectionNote { get; set; }

    /// <summary>Where readers will find the report; never taken from the form.</summary>
    public SiteAddress? Site { get; set; }
}

public sealed class OrderReportShape : AbstractValidator<OrderReport>
{
    public const int MaxBottomLine = 1000;

    public const int MaxCorrectionNote = 1000;

    public OrderReportShape()
    {
        RuleFor(c => c.BottomLine).Needed("Write the bottom line: two or three sentences that sum the report up.", MaxBottomLine);
        RuleFor(c => c.CorrectionNote).AtMost(MaxCorrectionNote);
    }
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
        if (
            await db
                .IssueOrders.Where(IssueOrder.Open)
                .Where(o => o.ArticleId == command.ArticleId)
                .Select(o => o.Id)
                .FirstOrDefaultAsync(ct)
                is var open
            && open != Guid.Empty
        )
            return open;

        var (material, now) = (await materials.Read(command.ArticleId, ct), clock.GetLocalNow());
        var order = IssueOrder.Place(
            user.Actor,
            material.Gate(seal.WhyNotSign(now)),
            material.Article.Seen(command.Version),
            Typed.Text(command.BottomLine),
            Typed.OrNull(command.CorrectionNote),
            material.Fingerprint(),
            command.Seen,
            command.Site!.Root,
            now
        );
        db.IssueOrders.Add(order);
        await jobs.Ask(PressRoom.Kind, PressRoom.Subject(order.Id), ct: ct);
        return order.Id;
    }
}
