using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>The timestamp authority did not answer: an editor has to choose.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record MissTimestamp(Guid OrderId, Remark Why) : ICommand;

/// <summary>The work on an order failed, or its editor may no longer issue.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record FailOrder(Guid OrderId, Remark Why) : ICommand;

internal sealed class OrderOutcomes(FactCheckDb db) : IRequestHandler<MissTimestamp, Unit>, IRequestHandler<FailOrder, Unit>
{
    public async Task<Unit> Handle(MissTimestamp command, CancellationToken ct)
    {
        (await Order(command.OrderId, ct)).MissTimestamp(command.Why);
        return Unit.Value;
    }

    public async Task<Unit> Handle(FailOrder command, CancellationToken ct)
    {
        (await Order(command.OrderId, ct)).Fail(command.Why);
        return Unit.Value;
    }

    private async Task<IssueOrder> Order(Guid id, CancellationToken ct) =>
        await db.IssueOrders.FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound();
}
