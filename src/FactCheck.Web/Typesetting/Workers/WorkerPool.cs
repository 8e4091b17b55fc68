using Microsoft.Extensions.Options;

namespace FactCheck.Web.Typesetting.Workers;

/// <summary>The workers: so many at once, kept between jobs, replaced when they die, hang or grow.</summary>
internal sealed partial class WorkerPool(IOptions<TypesettingOptions> options, ILogger<WorkerPool> logger) : IAsyncDisposable
{
    private readonly TypesettingOptions _options = options.Value;
    private readonly WaitingLine _line = new(options.Value.Workers, options.Value.LongestQueue);
    private readonly Lock _gate = new();
    private readonly Stack<TypstWorker> _idle = [];
    private readonly CancellationTokenSource _stopping = new();
    private int _started;

    /// <summary>Starts the workers that are missing; they load the template and the fonts while nobody waits.</summary>
    public void StartAhead() => StartUpTo(_options.Workers);

    /// <summary>Runs a job on the next free worker. A worker that dies in the middle of it costs one more try on another.</summary>
    /// <exception cref="TypesettingException">The job was refused, failed, or took too much; the message says which.</exception>
    public async Task<byte[]> Run(byte[] job, TimeSpan limit, IProgress<int>? progress, CancellationToken ct)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(ct, _stopping.Token);
        try
        {
            await _line.Enter(progress, ending.Token);
            try
            {
                return await RunOnce(job, limit, ending.Token)
                    ?? await RunOnce(job, limit, ending.Token)
                    ?? throw new TypesettingException(TypesettingRefusals.TypesetterDied);
            }
            finally
            {
                _line.Leave();
            }
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            throw new TypesettingException(TypesettingRefusals.SiteStops);
        }
        catch (TypesettingException failure)
        {
            LogFailed(failure.Message);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        while (Idle() is { } worker)
        {
            await worker.DisposeAsync();
        }
    }

    /// <summary>The PDF, or nothing if the worker died.</summary>
    private async Task<byte[]?> RunOnce(byte[] job, TimeSpan limit, CancellationToken ct)
    {
        var worker = await Take(ct);
        try
        {
            return await WatchedRun.Run(worker, job, limit, _options.MemoryMegabytes, ct);
        }
        catch (IOException)
        {
            LogDied(worker.Id, worker.Complaints);
            return null;
        }
        finally
        {
            await GiveBack(worker);
        }
    }

    private async Task<TypstWorker> Take(CancellationToken ct)
    {
        while (true)
        {
            TypstWorker? worker;
            lock (_gate)
            {
                ct.ThrowIfCancellationRequested();
                if (!_idle.TryPop(out worker))
                {
                    return Start();
                }
            }

            if (worker.IsAlive)
            {
                return worker;
            }

            await End(worker);
        }
    }

    private async Task GiveBack(TypstWorker worker)
    {
        int workers;
        lock (_gate)
        {
            if (worker.IsAlive && worker.Megabytes <= _options.RecycleAtMegabytes && !_stopping.IsCancellationRequested)
            {
                _idle.Push(worker);
                return;
            }

            workers = _started--;
        }

        // The next one starts before the old one goes, and lies on top: a job that is tried again meets it and not an older one.
        StartUpTo(workers);
        await worker.DisposeAsync();
    }

    private void StartUpTo(int workers)
    {
        lock (_gate)
        {
            try
            {
                while (_started < workers && !_stopping.IsCancellationRequested)
                {
                    _idle.Push(Start());
                }
            }
            catch (TypesettingException failure)
            {
                LogFailed(failure.Message);
            }
        }
    }

    private TypstWorker Start()
    {
        var worker = TypstWorker.Start(_options);
        _started++;
        return worker;
    }

    private async Task End(TypstWorker worker)
    {
        lock (_gate)
        {
            _started--;
        }

        await worker.DisposeAsync();
    }

    private TypstWorker? Idle()
    {
        lock (_gate)
        {
            return _idle.TryPop(out var worker) ? worker : null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "A report was not typeset: {Message}")]
    private partial void LogFailed(string message);

    [LoggerMessage(LogLevel.Error, "Typesetting worker {Id} died in the middle of a report: {Complaints}")]
    private partial void LogDied(int id, string complaints);
}
