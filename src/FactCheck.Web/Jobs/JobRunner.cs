namespace FactCheck.Web.Jobs;

/// <summary>One try of one job: holds its lease, notes its progress, and says how it ended.</summary>
internal sealed partial class JobRunner(
    IServiceScopeFactory scopes,
    JobLeases leases,
    JobBell bell,
    TimeProvider clock,
    ILogger<JobRunner> logger
)
{
    private static readonly TimeSpan Beat = JobLeases.Length / 4;

    /// <summary>Never throws: what goes wrong is noted at the job and in the log.</summary>
    public async Task Run(JobKind kind, Job job, CancellationToken stopping)
    {
        try
        {
            if (job.Tries > kind.Tries && kind.Every is null)
                await GiveUp(kind, job, job.LastError, stopping);
            else
                await Try(kind, job, stopping);
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            await Release(job);
        }
        catch (Exception e)
        {
            // Neither done nor given back: it is taken again when its lease has run out.
            LogFailed(job.Kind, job.Subject, job.Tries, e);
        }
        finally
        {
            bell.Ring();
        }
    }

    private async Task Try(JobKind kind, Job job, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var (progress, held, failure) = (new JobProgress(), false, (Exception?)null);
        var holding = Hold(job, progress, over);
        try
        {
            await Work(kind, job, (handler, run) => handler.Run(run, over.Token), progress);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            failure = e;
        }
        finally
        {
            await over.CancelAsync();
            held = await holding;
        }
        if (!held)
            LogLost(job.Kind, job.Subject);
        else if (failure is null)
            await Done(kind, job);
        else
            await Failed(kind, job, failure);
    }

    // What was done is noted even if the program is asked to stop in this moment.
    private Task Done(JobKind kind, Job job) =>
        kind.Every is { } every ? leases.Repeat(job, every, null, default) : leases.End(job, default);

    private async Task Failed(JobKind kind, Job job, Exception failure)
    {
        LogFailed(job.Kind, job.Subject, job.Tries, failure);
        var error = failure.GetType().Name;
        if (job.Tries < kind.Tries)
            await leases.Release(job, clock.GetUtcNow() + JobKind.Backoff(job.Tries), error, default);
        else if (kind.Every is { } every)
            await leases.Repeat(job, every, error, default);
        else
            await GiveUp(kind, job, error, default);
    }

    private async Task GiveUp(JobKind kind, Job job, string? error, CancellationToken ct)
    {
        await Work(kind, job, (handler, run) => handler.GiveUp(run, ct), new JobProgress());
        await leases.GiveUp(job, error, ct);
    }

    private async Task Work(JobKind kind, Job job, Func<IJobHandler, JobRun, Task> work, IProgress<int> progress)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = (IJobHandler)ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, kind.Handler);
        await work(handler, new(job.Subject, job.Payload, job.Tries, progress));
    }

    // Renews at each beat and at each step of the work. False when it could not: then the work is stopped, for it may be another's by now.
    private async Task<bool> Hold(Job job, JobProgress progress, CancellationTokenSource over)
    {
        var ended = over.Token;
        try
        {
            do await progress.Moved(Beat, clock, ended);
            while (await leases.Renew(job, progress.Value, ended));
        }
        catch (Exception) when (ended.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception e)
        {
            LogFailed(job.Kind, job.Subject, job.Tries, e);
        }
        await over.CancelAsync();
        return false;
    }

    // The program stops: the next one goes on at once.
    private async Task Release(Job job)
    {
        try
        {
            await leases.Release(job, null, null, CancellationToken.None);
        }
        catch (Exception e)
        {
            LogFailed(job.Kind, job.Subject, job.Tries, e);
        }
    }

    [LoggerMessage(LogLevel.Error, "Attempt {Attempt} at the job {Kind} {Subject} failed")]
    private partial void LogFailed(string kind, string subject, int attempt, Exception cause);

    [LoggerMessage(LogLevel.Warning, "The job {Kind} {Subject} is another program's by now")]
    private partial void LogLost(string kind, string subject);
}
