using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using MediatR;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>The editor asks the timestamp authority again, or issues without it.</summary>
[Requires(Permission.IssueReports)]
public sealed class ResumeOrder : IOrderDecision
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public bool WithTimestamp { get; set; }
}

public sealed class ResumeOrderHandler(FactCheckDb db, JobQueue jobs, CurrentUser user) : IRequestHandler<ResumeOrder, Guid>
{
    public async Task<Guid> Handle(ResumeOrder command, CancellationToken ct)
    {
        var order = (await db.IssueOrders.Newest(command.ArticleId, ct) ?? throw new NotFound()).Seen(command.Version);
        order.Resume(user.Actor, command.WithTimestamp);
        await jobs.Ask(PressRoom.Kind, PressRoom.Subject(order.Id), ct: ct);
        return order.Id;
    }
}
