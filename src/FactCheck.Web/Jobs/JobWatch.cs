using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Jobs;

/// <summary>For pages that wait a moment for a job.</summary>
public sealed class JobWatch(IServiceScopeFactory scopes, JobBell bell, TimeProvider clock)
{
    // Other programs on the database do not ring here.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>Waits until the job is done or given up, but not longer than this.</summary>
    public async Task Ended(string kind, string subject, TimeSpan limit, CancellationToken ct)
    {
        var began = clock.GetTimestamp();
        while (true)
        {
            var rung = bell.Next;
            if (!await Waits(kind, subject, ct))
                return;
            var left = limit - clock.GetElapsedTime(began);
            if (left <= TimeSpan.Zero)
                return;
            using var over = CancellationTokenSource.CreateLinkedTokenSource(ct);
            await Task.WhenAny(rung, Task.Delay(left < Look ? left : Look, clock, over.Token));
            await over.CancelAsync();
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>How far a job is; null when it says nothing, waits or is done.</summary>
    public async Task<int?> Progress(string kind, string subject, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<FactCheckDb>().Set<Job>();
        return await jobs.Where(j => j.Kind == kind && j.Subject == subject).Select(j => j.Progress).FirstOrDefaultAsync(ct);
    }

    private async Task<bool> Waits(string kind, string subject, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var jobs = scope.ServiceProvider.GetRequiredService<FactCheckDb>().Set<Job>();
        return await jobs.AnyAsync(j => j.Kind == kind && j.Subject == subject && j.GivenUpAt == null, ct);
    }
}
