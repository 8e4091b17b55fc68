using System.Text.Json;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Jobs;
using MediatR;

namespace FactCheck.Web.Commands;

/// <summary>One transaction for a command, its audit records and the memory of its form. Handlers never save.</summary>
public sealed class Commit<TRequest, TResponse>(
    FactCheckDb db,
    WriteGate gate,
    AuditTrail trail,
    PostedForm form,
    JobQueue jobs,
    TimeProvider clock
) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var turn = await gate.Enter(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await form.Earlier(cancellationToken) is { } earlier)
            return JsonSerializer.Deserialize<TResponse>(earlier.Response)!;

        var response = await next();
        form.Keep(response, clock.GetUtcNow());
        await trail.Save(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        jobs.Announce();
        return response;
    }
}
