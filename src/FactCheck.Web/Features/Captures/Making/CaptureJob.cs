using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Web.Data;
using FactCheck.Web.Fetching;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Making;

/// <summary>Makes a capture; how it ended is noted at the capture. What may pass by itself is tried again.</summary>
internal sealed partial class CaptureJob(IServiceScopeFactory scopes, ILogger<CaptureJob> logger) : IJobHandler
{
    public const int Tries = 4;

    public async Task Run(JobRun run, CancellationToken ct)
    {
        var id = Guid.Parse(run.Subject);
        try
        {
            await Scoped(services => Make(services, id, run.Progress, ct));
        }
        catch (FetchFailed e) when (!e.IsPassing || run.Try >= Tries)
        {
            LogFailed(id, e.Why.Name);
            await Note(new FailCapture(id, e.Why), ct);
        }
    }

    public Task GiveUp(JobRun run, CancellationToken ct) =>
        Note(new FailCapture(Guid.Parse(run.Subject), CaptureFaults.CapturingBroke), ct);

    private static async Task Make(IServiceProvider services, Guid id, IProgress<int> progress, CancellationToken ct)
    {
        var capture = await services.GetRequiredService<FactCheckDb>().Captures.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct);
        if (capture is not { State: CaptureState.Asked })
            return; // Another program has made it.
        var page = await services.GetRequiredService<CaptureMaker>().Make(capture.Address, progress, ct);
        await Send(services, new KeepCapture(id, page), ct);
    }

    private Task Note(FailCapture outcome, CancellationToken ct) => Scoped(services => Send(services, outcome, ct));

    // The server's word: whoever asked may have no role any more.
    private static async Task Send(IServiceProvider services, Commands.ICommand outcome, CancellationToken ct)
    {
        services.GetRequiredService<CurrentUser>().ActAs(TheServer.Actor);
        try
        {
            await services.GetRequiredService<IMediator>().Send(outcome, ct);
        }
        catch (RuleViolation)
        {
            // Another program on the same data has ended it.
        }
    }

    private async Task Scoped(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    [LoggerMessage(LogLevel.Information, "The capture {Capture} failed: {Why}")]
    private partial void LogFailed(Guid capture, string why);
}
