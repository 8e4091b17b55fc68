using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Jobs;

/// <summary>Where work is asked for, in the transaction of the change that needs it: both are kept, or neither.</summary>
public sealed class JobQueue(FactCheckDb db, JobBell bell, TimeProvider clock)
{
    private bool _asked;

    /// <summary>Asks for it. What waits already is only made due; what is being worked on is done once more afterwards.</summary>
    public async Task Ask(string kind, string subject, string? payload = null, DateTimeOffset? due = null, CancellationToken ct = default)
    {
        var (at, jobs) = (due ?? clock.GetUtcNow(), db.Set<Job>());
        if (await jobs.FirstOrDefaultAsync(j => j.Kind == kind && j.Subject == subject, ct) is { } waiting)
            waiting.AskAgain(payload, at);
        else
            jobs.Add(new(kind, subject, payload, at));
        _asked = true;
    }

    /// <summary>After the transaction: wakes the worker, if there is something for it.</summary>
    public void Announce()
    {
        if (_asked)
            bell.Ring();
        _asked = false;
    }
}
