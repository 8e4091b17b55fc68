using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Signing.Timestamps;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using FactCheck.Web.Signing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reports.Making;

/// <summary>Carries an order out, in the name of the editor who gave it; how it ended is noted at the order.</summary>
internal sealed partial class Press(IServiceScopeFactory scopes, ILogger<Press> logger) : IJobHandler
{
    public async Task Run(JobRun run, CancellationToken ct)
    {
        var order = Guid.Parse(run.Subject);
        try
        {
            await As(await Editor(order, ct), mediator => mediator.Send(new MakeReport(order, run.Progress), ct));
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The program stops, or another one has taken the order over.
            throw;
        }
        catch (TimestampUnavailable e)
        {
            await Note(new MissTimestamp(order, SealRefusals.WithoutTimestamp(e)), ct);
        }
        catch (RuleViolation e)
        {
            await Note(new FailOrder(order, e.Refusal), ct);
        }
        catch (Forbidden e)
        {
            await Note(new FailOrder(order, e.Refusal), ct);
        }
        catch (Exception e)
        {
            LogBroken(order, e);
            await Note(new FailOrder(order, MakingRefusals.MakingBroke), ct);
        }
    }

    public Task GiveUp(JobRun run, CancellationToken ct) => Note(new FailOrder(Guid.Parse(run.Subject), MakingRefusals.MakingBroke), ct);

    private async Task Note(ICommand outcome, CancellationToken ct)
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
