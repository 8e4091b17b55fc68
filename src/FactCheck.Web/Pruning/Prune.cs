using FactCheck.Web.Access;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Pruning;

/// <summary>
/// Forgets what nobody needs any more: remembered posts, outlived sessions, jobs given up long ago, blobs that nothing refers to,
/// the access log of long ago.
/// </summary>
public sealed partial class Prune(
    FactCheckDb db,
    WriteGate gate,
    Sessions sessions,
    IBlobs blobs,
    IEnumerable<IBlobKeeper> keepers,
    IOptions<AccessOptions> access,
    TimeProvider clock,
    ILogger<Prune> logger
) : IJobHandler
{
    public const string Kind = "prune";

    /// <summary>A form that is sent again later meets a version that has moved on.</summary>
    public static readonly TimeSpan Posts = TimeSpan.FromDays(1);

    /// <summary>A blob is put before what refers to it is stored; work in between takes minutes.</summary>
    public static readonly TimeSpan Orphans = TimeSpan.FromDays(1);

    /// <summary>Long enough for somebody to ask why.</summary>
    public static readonly TimeSpan GivenUp = TimeSpan.FromDays(30);

    public async Task Run(JobRun run, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var (postedBefore, givenUpBefore) = (now - Posts, now - GivenUp);
        var posts = await Delete(db.FormPosts.Where(p => p.At < postedBefore), ct);
        var jobs = await Delete(db.Set<Job>().Where(j => j.GivenUpAt < givenUpBefore), ct);
        var ended = await sessions.Prune(ct);
        var accessedBefore = now - TimeSpan.FromDays(Math.Max(1, access.Value.KeepDays));
        var accesses = await Delete(db.Set<AccessRecord>().Where(r => r.At < accessedBefore), ct);
        var orphans = await blobs.Prune(now - Orphans, sha256 => IsNeeded(sha256, ct), ct);
        LogPruned(posts, ended, jobs, orphans, accesses);
    }

    private async Task<int> Delete<T>(IQueryable<T> rows, CancellationToken ct)
    {
        using var turn = await gate.Enter(ct);
        return await rows.ExecuteDeleteAsync(ct);
    }

    private async Task<bool> IsNeeded(string sha256, CancellationToken ct)
    {
        foreach (var keeper in keepers)
            if (await keeper.Needs(sha256, ct))
                return true;
        return false;
    }

    [LoggerMessage(LogLevel.Information, "Pruned {Posts} posts, {Sessions} sessions, {Jobs} jobs, {Blobs} blobs, {Accesses} accesses")]
    private partial void LogPruned(int posts, int sessions, int jobs, int blobs, int accesses);
}

public static class PruningServices
{
    /// <summary>Four times a day.</summary>
    public static IServiceCollection AddPruning(this IServiceCollection services) =>
        services.AddSingleton(new JobKind(Prune.Kind, typeof(Prune)) { Every = TimeSpan.FromHours(6) });
}
