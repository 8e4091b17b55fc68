using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Jobs;

/// <summary>Who works on what: every step is one statement that holds for all programs on the database, or does nothing.</summary>
internal sealed class JobLeases(IServiceScopeFactory scopes, WriteGate gate, TimeProvider clock)
{
    /// <summary>Longer than a busy machine keeps a program from renewing, short enough to wait for after a kill.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(20);

    /// <summary>Takes the job that has been due longest, of these kinds; null when there is none.</summary>
    public Task<Job?> Take(IReadOnlyCollection<string> kinds, CancellationToken ct) =>
        In<Job?>(async db =>
        {
            var now = clock.GetUtcNow();
            var (lease, until) = ((Guid?)Guid.NewGuid(), (DateTimeOffset?)(now + Length));
            while (true)
            {
                var free = Free(db, kinds).Where(j => j.DueAt <= now && (j.LeasedUntil == null || j.LeasedUntil <= now));
                var id = await free.OrderBy(j => j.DueAt).ThenBy(j => j.Id).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(ct);
                if (id is null)
                    return null;
                using var turn = await gate.Enter(ct);
                var taken = await free.Where(j => j.Id == id)
                    .ExecuteUpdateAsync(
                        set =>
                            set.SetProperty(j => j.Lease, lease)
                                .SetProperty(j => j.LeasedUntil, until)
                                .SetProperty(j => j.Again, false)
                                .SetProperty(j => j.Tries, j => j.Tries + 1),
                        ct
                    );
                if (taken == 1)
                    return await db.Set<Job>().AsNoTracking().FirstOrDefaultAsync(j => j.Lease == lease, ct);
            }
        });

    /// <summary>When to look again: the next job that is due or whose lease runs out.</summary>
    public Task<DateTimeOffset?> Next(IReadOnlyCollection<string> kinds, CancellationToken ct) =>
        In(db => Free(db, kinds).MinAsync(j => (DateTimeOffset?)(j.LeasedUntil ?? j.DueAt), ct));

    /// <summary>Holds on to a job, and notes how far it is; false when another has it.</summary>
    public Task<bool> Renew(Job job, int? progress, CancellationToken ct)
    {
        DateTimeOffset? until = clock.GetUtcNow() + Length;
        return Change(
            job,
            own =>
                own.ExecuteUpdateAsync(
                    set => set.SetProperty(j => j.LeasedUntil, until).SetProperty(j => j.Progress, j => progress ?? j.Progress),
                    ct
                ),
            ct
        );
    }

    /// <summary>The job is done and its row goes, unless it was asked for again.</summary>
    public async Task<bool> End(Job job, CancellationToken ct) =>
        await Change(job, own => own.Where(j => !j.Again).ExecuteDeleteAsync(ct), ct) || await Release(job, null, null, ct);

    /// <summary>Gives it back: to be done again from this moment, or at once.</summary>
    public Task<bool> Release(Job job, DateTimeOffset? due, string? error, CancellationToken ct) =>
        Change(
            job,
            own =>
                own.ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(j => j.Lease, (Guid?)null)
                            .SetProperty(j => j.LeasedUntil, (DateTimeOffset?)null)
                            .SetProperty(j => j.Progress, (int?)null)
                            .SetProperty(j => j.LastError, error)
                            .SetProperty(j => j.DueAt, j => j.Again ? j.DueAt : due ?? j.DueAt),
                    ct
                ),
            ct
        );

    /// <summary>Comes round: the tries begin anew at the next time.</summary>
    public async Task Repeat(Job job, TimeSpan every, string? error, CancellationToken ct)
    {
        await Change(job, own => own.ExecuteUpdateAsync(set => set.SetProperty(j => j.Tries, 0), ct), ct);
        await Release(job, clock.GetUtcNow() + every, error, ct);
    }

    /// <summary>Will not be tried again unless somebody asks.</summary>
    public async Task GiveUp(Job job, string? error, CancellationToken ct)
    {
        DateTimeOffset? now = clock.GetUtcNow();
        await Change(job, own => own.Where(j => !j.Again).ExecuteUpdateAsync(set => set.SetProperty(j => j.GivenUpAt, now), ct), ct);
        await Release(job, null, error, ct);
    }

    /// <summary>Sees to it that work which comes round is there for the first time; false when it was.</summary>
    public Task<bool> Begin(JobKind kind, TimeSpan first, CancellationToken ct) =>
        In(async db =>
        {
            if (await db.Set<Job>().AnyAsync(j => j.Kind == kind.Name, ct))
                return false;
            using var turn = await gate.Enter(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            if (!await db.Set<Job>().AnyAsync(j => j.Kind == kind.Name, ct))
                db.Set<Job>().Add(new(kind.Name, "", null, clock.GetUtcNow() + first));
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return true;
        });

    private static IQueryable<Job> Free(FactCheckDb db, IReadOnlyCollection<string> kinds) =>
        db.Set<Job>().Where(j => kinds.Contains(j.Kind) && j.GivenUpAt == null);

    private Task<bool> Change(Job job, Func<IQueryable<Job>, Task<int>> change, CancellationToken ct) =>
        In(async db =>
        {
            using var turn = await gate.Enter(ct);
            return await change(db.Set<Job>().Where(j => j.Id == job.Id && j.Lease == job.Lease)) == 1;
        });

    private async Task<T> In<T>(Func<FactCheckDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<FactCheckDb>());
    }
}
