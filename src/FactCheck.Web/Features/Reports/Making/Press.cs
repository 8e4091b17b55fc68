using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Signing;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FactCheck.Web.Typesetting;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>
/// Works on the orders, in the name of the editor who gave them. What a stopped program left behind goes on at the next start.
/// </summary>
internal sealed partial class Press(
    IServiceScopeFactory scopes,
    PressRoom room,
    IOptions<TypesettingOptions> typesetting,
    ILogger<Press> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var order in await LeftBehind(stoppingToken))
            room.Take(order);
        // One at a time more than there are typesetters, so that signing and storing keep none of them waiting.
        var at = new ParallelOptions { MaxDegreeOfParallelism = typesetting.Value.Workers + 1, CancellationToken = stoppingToken };
        await Parallel.ForEachAsync(room.Orders(stoppingToken), at, Work);
    }

    private async Task<List<Guid>> LeftBehind(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<FactCheckDb>()
            .IssueOrders.Where(o => o.State == IssueState.Waiting)
            .OrderBy(o => o.OrderedAt)
            .Select(o => o.Id)
            .ToListAsync(ct);
    }

    private async ValueTask Work(Guid order, CancellationToken ct)
    {
        try
        {
            await As(await Editor(order, ct), mediator => mediator.Send(new MakeReport(order, room.Progress(order)), ct));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // The program stops; the order waits for the next start.
        }
        catch (TimestampUnavailable e)
        {
            await Note(order, new MissTimestamp(order, e.Message), ct);
        }
        catch (Exception e) when (e is RuleViolation or Forbidden)
        {
            await Note(order, new FailOrder(order, e.Message), ct);
        }
        catch (Exception e)
        {
            LogBroken(order, e);
            await Note(order, new FailOrder(order, "The report could not be made; the log of the server says why."), ct);
        }
        finally
        {
            room.Done(order);
        }
    }

    private async Task Note(Guid order, ICommand outcome, CancellationToken ct)
    {
        try
        {
            // The server's word: the editor may have no role any more.
            await As(TheServer.Actor, mediator => mediator.Send(outcome, ct));
        }
        catch (RuleViolation)
        {
            // Another program on the same data has ended the order.
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogBroken(order, e);
        }
    }

    // With the roles of this moment, not of the order's.
    private async Task<Actor> Editor(Guid order, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var editor = await scope
            .ServiceProvider.GetRequiredService<FactCheckDb>()
            .IssueOrders.Where(o => o.Id == order)
            .Select(o => o.OrderedBy)
            .SingleAsync(ct);
        return await scope.ServiceProvider.GetRequiredService<People>().Find(editor, ct);
    }

    private async Task As(Actor actor, Func<IMediator, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(actor);
        await work(scope.ServiceProvider.GetRequiredService<IMediator>());
    }

    [LoggerMessage(LogLevel.Error, "Order {Order} could not be worked on")]
    private partial void LogBroken(Guid order, Exception cause);
}
