using FactCheck.Web.Data.Recording;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace FactCheck.Web.Auditing.Checkpoints;

/// <summary>Writes a checkpoint right after each change of the record; changes that come while it writes share the next one.</summary>
internal sealed partial class CheckpointWorker(
    CheckpointWriter writer,
    RecordBell bell,
    TimeProvider clock,
    ILogger<CheckpointWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!writer.Enabled)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            var rung = bell.Next;
            try
            {
                await writer.Write(stoppingToken);
                await Wait(rung, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogBroken(e);
                await Wait(rung, stoppingToken);
            }
        }
    }

    // The end of the day has a checkpoint of its own, and so has another certificate; what could not be written is tried again.
    private async Task Wait(Task rung, CancellationToken ct)
    {
        var day = clock.GetUtcNow().UtcDateTime.Date;
        do
        {
            using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
            await Task.WhenAny(rung, Task.Delay(Again, clock, over.Token));
            await over.CancelAsync();
            ct.ThrowIfCancellationRequested();
        } while (!rung.IsCompleted && writer.Trouble is null && !writer.SignsOtherwise && clock.GetUtcNow().UtcDateTime.Date == day);
    }

    [LoggerMessage(LogLevel.Error, "The checkpoints of the record stopped for a moment")]
    private partial void LogBroken(Exception cause);
}

/// <summary>Says in <c>/healthz</c> that the site works, but its record is not kept outside of the database.</summary>
internal sealed class CheckpointHealth(CheckpointWriter writer) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(writer.Trouble is null ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded());
}
