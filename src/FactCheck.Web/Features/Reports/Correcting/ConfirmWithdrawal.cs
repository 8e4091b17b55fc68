using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

/// <summary>Another editor confirms the withdrawal that was proposed: the report is withdrawn for good.</summary>
[Requires(Permission.IssueReports)]
public sealed class ConfirmWithdrawal : IStandingReportCommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }
}

public sealed class ConfirmWithdrawalHandler(FactCheckDb db, CurrentUser user, TimeProvider clock)
    : IRequestHandler<ConfirmWithdrawal, Unit>
{
    public async Task<Unit> Handle(ConfirmWithdrawal command, CancellationToken ct)
    {
        var report = await db.Reports.Standing(command.ArticleId, command.Version, ct);
        report.ConfirmWithdrawal(user.Actor, clock.GetLocalNow());
        return Unit.Value;
    }
}
