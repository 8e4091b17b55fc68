using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>What became of an order.</summary>
[Requires(Permission.IssueReports)]
public sealed record GetOrder(Guid Id) : IQuery<OrderOutcome>;

public sealed record OrderOutcome(IssueState State, Remark? Problem);

public sealed class GetOrderHandler(FactCheckDb db) : IRequestHandler<GetOrder, OrderOutcome>
{
    public async Task<OrderOutcome> Handle(GetOrder query, CancellationToken ct) =>
        await db.IssueOrders.Where(o => o.Id == query.Id).Select(o => new OrderOutcome(o.State, o.Problem)).FirstOrDefaultAsync(ct)
        ?? throw new NotFound();
}
