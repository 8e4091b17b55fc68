using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Starts the workers a while after the site answers, so that neither its start nor the first report waits for them.</summary>
internal sealed partial class TypesettingStart(
    JobWriter jobs,
    WorkerPool workers,
    IHostApplicationLifetime program,
    IOptions<TypesettingOptions> options,
    ILogger<TypesettingStart> logger
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.Value.StartAhead)
        {
            program.ApplicationStarted.Register(() => _ = StartLater());
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task StartLater()
    {
        await Task.Delay(options.Value.StartAfter, program.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!program.ApplicationStopping.IsCancellationRequested)
            await Task.Run(Start, CancellationToken.None);
    }

    private void Start()
    {
        workers.StartAhead();
        try
        {
            jobs.Prepare();
        }
        catch (TypesettingException missing)
        {
            LogMissing(missing.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Reports cannot be typeset: {Message}")]
    private partial void LogMissing(string message);
}
