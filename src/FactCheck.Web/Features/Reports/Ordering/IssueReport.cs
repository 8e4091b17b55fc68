using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Issuing;
using FactCheck.Web.Features.Reports.Writing;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Signing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>Orders the report of what the editor sees; answers the order. While another is open, it is joined: two editors get one report.</summary>
[Requires(Permission.IssueReports)]
public sealed class IssueReport : ICommand<Guid>
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    /// <summary>The fingerprint of all that the form showed, claims too.</summary>
    public string? Seen { get; set; }

    public string? BottomLine { get; set; }

    public string? CorrectionNote { get; set; }
}

public sealed class IssueReportShape : AbstractValidator<IssueReport>
{
    public const int MaxBottomLine = 1000;

    public const int MaxCorrectionNote = 1000;

    public IssueReportShape()
    {
        RuleFor(c => c.BottomLine).Needed("Write the bottom line: two or three sentences that sum the report up.", MaxBottomLine);
        RuleFor(c => c.CorrectionNote).AtMost(MaxCorrectionNote);
    }
}

public sealed class IssueReportHandler(
    FactCheckDb db,
    ReportDesk desk,
    NewsroomSeal seal,
    PublicAddress address,
    CurrentUser user,
    TimeProvider clock
) : IRequestHandler<IssueReport, Guid>
{
    private static readonly Refusal Changed = new(
        "ChangedSinceSeen",
        "Somebody changed a claim or the report since this page was shown; look at it again and issue it then."
    );

    public async Task<Guid> Handle(IssueReport command, CancellationToken ct)
    {
        if (
            await db
                .IssueOrders.Where(o =>
                    o.ArticleId == command.ArticleId && (o.State == IssueState.Waiting || o.State == IssueState.NoTimestamp)
                )
                .Select(o => o.Id)
                .FirstOrDefaultAsync(ct)
                is var open
            && open != Guid.Empty
        )
            return open;

        var (material, now) = (await desk.Read(command.ArticleId, ct), clock.GetLocalNow());
        if (command.Version != material.Article.Version)
            throw new StaleVersion(command.ArticleId, command.Version, material.Article.Version);
        var fingerprint = material.Fingerprint();
        var order = IssueOrder.Place(
            user.Actor,
            material.Gate(seal.WhyNotSign(now)),
            material.Article,
            Typed.Text(command.BottomLine),
            Typed.OrNull(command.CorrectionNote),
            fingerprint,
            address.Root,
            now
        );
        if (command.Seen is { } seen && !string.Equals(seen, fingerprint, StringComparison.Ordinal))
            throw new RuleViolation(Changed);
        db.IssueOrders.Add(order);
        return order.Id;
    }
}
