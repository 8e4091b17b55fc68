using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reports.Correcting;

/// <summary>The withdrawal that was proposed is declined, or taken back by whoever proposed it.</summary>
[Requires(Permission.IssueReports)]
public sealed class DropWithdrawal : IStandingReportCommand
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }
}

public sealed class DropWithdrawalHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<DropWithdrawal, Unit>
{
    public async Task<Unit> Handle(DropWithdrawal command, CancellationToken ct)
    {
        var report = await db.Reports.Standing(command.ArticleId, command.Version, ct);
        report.DropWithdrawal(user.Actor);
        return Unit.Value;
    }
}
