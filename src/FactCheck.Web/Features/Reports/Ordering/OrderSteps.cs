using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Reports.Issuing;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>The timestamp authority did not answer: an editor has to choose.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record MissTimestamp(Guid OrderId, string Why) : ICommand;

/// <summary>The work on an order failed, or its editor may no longer issue.</summary>
[Requires(Permission.ReadArticles)]
internal sealed record FailOrder(Guid OrderId, string Why) : ICommand;

/// <summary>An editor's decision about the order that waits for a timestamp.</summary>
public interface IOrderDecision : ICommand<Guid>
{
    Guid ArticleId { get; set; }

    /// <summary>The revision of the order that the form showed.</summary>
    int Version { get; set; }
}

/// <summary>The editor asks the timestamp authority again, or issues without it.</summary>
[Requires(Permission.IssueReports)]
public sealed class ResumeOrder : IOrderDecision
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }

    public bool WithTimestamp { get; set; }
}

/// <summary>The editor gives an order up that waits for a timestamp; nothing was issued.</summary>
[Requires(Permission.IssueReports)]
public sealed class DropOrder : IOrderDecision
{
    public Guid ArticleId { get; set; }

    public int Version { get; set; }
}

internal sealed class OrderSteps(FactCheckDb db, CurrentUser user)
    : IRequestHandler<MissTimestamp, Unit>,
        IRequestHandler<FailOrder, Unit>,
        IRequestHandler<ResumeOrder, Guid>,
        IRequestHandler<DropOrder, Guid>
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

    public async Task<Guid> Handle(ResumeOrder command, CancellationToken ct)
    {
        var order = await Newest(command.ArticleId, ct);
        order.Seen(command.Version).Resume(user.Actor, command.WithTimestamp);
        return order.Id;
    }

    public async Task<Guid> Handle(DropOrder command, CancellationToken ct)
    {
        var order = await Newest(command.ArticleId, ct);
        order.Seen(command.Version).Drop(user.Actor);
        return order.Id;
    }

    private async Task<IssueOrder> Order(Guid id, CancellationToken ct) =>
        await db.IssueOrders.FirstOrDefaultAsync(o => o.Id == id, ct) ?? throw new NotFound();

    private async Task<IssueOrder> Newest(Guid article, CancellationToken ct) =>
        await db.IssueOrders.Where(o => o.ArticleId == article).NewestFirst().FirstOrDefaultAsync(ct) ?? throw new NotFound();
}

internal static class Orders
{
    /// <summary>The open one before all others, whatever the clock said when they were placed.</summary>
    public static IOrderedQueryable<IssueOrder> NewestFirst(this IQueryable<IssueOrder> orders) =>
        orders
            .OrderBy(o => o.State != IssueState.Waiting && o.State != IssueState.NoTimestamp)
            .ThenByDescending(o => o.OrderedAt)
            .ThenByDescending(o => o.Id);
}
