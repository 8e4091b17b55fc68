using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>The editor gives an order up that waits for a timestamp; nothing was issued.</summary>
[Requires(Permission.IssueReports)]
public sealed class DropOrder : IOrderDecision
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }
}

public sealed class DropOrderHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<DropOrder, Guid>
{
    public async Task<Guid> Handle(DropOrder command, CancellationToken ct)
    {
        var order = (await db.IssueOrders.Newest(command.ArticleId, ct) ?? throw new NotFound()).Seen(command.Version);
        order.Drop(user.Actor);
        return order.Id;
    }
}
