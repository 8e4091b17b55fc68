namespace FactCheck.Web.Jobs;

/// <summary>
/// Finds what is due and has it done. It looks when it is woken, when the next job is due, and once a minute for what other programs left.
/// </summary>
internal sealed partial class JobWorker(
    IEnumerable<JobKind> kinds,
    JobLeases leases,
    JobRunner runner,
    JobBell bell,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<JobWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private readonly JobKind[] _kinds = [.. kinds];
    private readonly List<(JobKind Kind, Task Run)> _running = [];
    private bool _begun;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            // The first pages after a start have the machine to themselves.
            await Started(stoppingToken);
            await Wait(bell.Next, clock.GetUtcNow() + Quiet, stoppingToken);
            while (true)
                await Turn(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAll(_running.Select(r => r.Run));
        }
    }

    private async Task Turn(CancellationToken ct)
    {
        var rung = bell.Next;
        try
        {
            await Begin(ct);
            while (await TakeOne(ct)) { }
            await Wait(rung, await leases.Next(Idle(), ct), ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            LogBroken(e);
            await Wait(rung, null, ct);
        }
    }

    private async Task<bool> TakeOne(CancellationToken ct)
    {
        _running.RemoveAll(r => r.Run.IsCompleted);
        var idle = Idle();
        if (idle.Length == 0 || await leases.Take(idle, ct) is not { } job)
            return false;
        var kind = _kinds.First(k => string.Equals(k.Name, job.Kind, StringComparison.Ordinal));
        _running.Add((kind, Task.Run(() => runner.Run(kind, job, ct), CancellationToken.None)));
        return true;
    }

    private string[] Idle() =>
        [.. _kinds.Where(k => _running.Count(r => r.Kind == k && !r.Run.IsCompleted) < k.AtOnce).Select(k => k.Name)];

    // The runner rings at the end of each run, which frees a place.
    private async Task Wait(Task rung, DateTimeOffset? next, CancellationToken ct)
    {
        var wait = next is { } at && at - clock.GetUtcNow() is var until && until < Longest ? until : Longest;
        if (wait <= TimeSpan.Zero)
            return;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await Task.WhenAny(rung, Task.Delay(wait, clock, over.Token));
        await over.CancelAsync();
        ct.ThrowIfCancellationRequested();
    }

    // What comes round is there from the first start on.
    private async Task Begin(CancellationToken ct)
    {
        if (_begun)
            return;
        foreach (var kind in _kinds.Where(k => k.Every is not null))
            if (await leases.Begin(kind, Longest, ct))
                bell.Ring();
        _begun = true;
    }

    private Task Started(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lifetime.ApplicationStarted.Register(started.SetResult);
        return started.Task.WaitAsync(ct);
    }

    [LoggerMessage(LogLevel.Error, "The jobs could not be looked at")]
    private partial void LogBroken(Exception cause);
}
