using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>Starts the workers once the site answers, so that neither its start nor the first report waits for them.</summary>
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
            program.ApplicationStarted.Register(() => _ = Task.Run(Start, CancellationToken.None));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

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

    [LoggerMessage(LogLevel.Warning, "{Message}")]
    private partial void LogMissing(string message);
}
