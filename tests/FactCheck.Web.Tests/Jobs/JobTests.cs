using System.Collections.Concurrent;
using System.Globalization;
using FactCheck.Web.Data;
using FactCheck.Web.Jobs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Jobs;

/// <summary>Work is done once, whatever fails and whoever else is at it.</summary>
[Trait("Run", "thorough")]
public sealed class JobTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(20);
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-jobs-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Two_programs_on_one_database_do_each_job_once_and_share_them()
    {
        var done = new ConcurrentQueue<(string Program, string Subject)>();
        await using var one = await Start("one", atOnce: 3);
        await using var two = await Start("two", atOnce: 3);
        string[] subjects = [.. Enumerable.Range(1, 60).Select(n => n.ToString(CultureInfo.InvariantCulture))];

        await one.Ask(subjects);
        two.Bell.Ring();
        foreach (var subject in subjects)
            await one.Services.GetRequiredService<JobWatch>().Ended(JobProgram.Kind, subject, TimeSpan.FromMinutes(1), Token);

        done.Select(d => d.Subject).Order().ShouldBe(subjects.Order());
        done.Select(d => d.Program).Distinct().Count().ShouldBe(2);
        (await one.Db(db => db.Set<Job>().CountAsync())).ShouldBe(0);

        Task<JobProgram> Start(string name, int atOnce) =>
            JobProgram.Start(
                _folder,
                new(
                    async (run, _) =>
                    {
                        await Task.Yield();
                        done.Enqueue((name, run.Subject));
                    }
                ),
                atOnce
            );
    }

    [Fact]
    public async Task What_fails_is_tried_again_later_and_later_until_it_is_given_up()
    {
        var work = new JobProgram.Work((_, _) => throw new TimeoutException("The other side is silent."));
        await using var program = await JobProgram.Start(_folder, work, tries: 3);

        await program.Ask("a");

        var first = (await program.Until("a", j => j is { Lease: null, Tries: 1 }))!;
        first.LastError.ShouldBe(nameof(TimeoutException));
        (first.DueAt - program.Clock.GetUtcNow()).ShouldBeInRange(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10));
        program.Move(TimeSpan.FromSeconds(11));
        var second = (await program.Until("a", j => j is { Lease: null, Tries: 2 }))!;
        (second.DueAt - program.Clock.GetUtcNow()).ShouldBeInRange(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(20));
        work.GivenUp.ShouldBeEmpty();
        program.Move(TimeSpan.FromSeconds(21));
        (await program.Until("a", j => j is { GivenUpAt: not null, Lease: null }))!.Tries.ShouldBe(3);
        work.GivenUp.ShouldBe(["a"]);
    }

    [Fact]
    public async Task What_was_given_up_is_begun_anew_when_somebody_asks()
    {
        var fails = true;
        await using var program = await Program((_, _) => fails ? throw new TimeoutException() : Task.CompletedTask, tries: 1);
        await program.Ask("a");
        await program.Until("a", j => j is { GivenUpAt: not null, Lease: null });
        fails = false;

        await program.Ask("a");

        await program.Until("a", j => j is null);
    }

    [Fact]
    public async Task The_job_of_a_program_that_was_killed_is_taken_over_when_its_lease_has_run_out()
    {
        await using (var killed = await Program((_, _) => Task.CompletedTask))
        {
            await killed.Stop();
            await killed.Ask("a");
            var until = (killed.Clock.GetUtcNow() + Lease).ToUnixTimeMilliseconds();
            await killed.Db(db =>
                db.Database.ExecuteSqlAsync($"UPDATE Jobs SET Lease = {Guid.NewGuid()}, LeasedUntil = {until}, Tries = 1")
            );
        }
        var tries = 0;
        await using var next = await Program(
            (run, _) =>
            {
                tries = run.Try;
                return Task.CompletedTask;
            }
        );
        await next.Ask("b");
        await next.Until("b", j => j is null);
        (await next.Stored("a"))!.Tries.ShouldBe(1);

        next.Move(Lease);

        await next.Until("a", j => j is null);
        tries.ShouldBe(2);
    }

    [Fact]
    public async Task A_program_that_was_thought_dead_is_stopped_and_does_not_end_the_job_of_its_follower()
    {
        var (begun, stopped) = (New(), New());
        await using var slow = await Program(
            async (run, ct) =>
            {
                begun.SetResult(run);
                await Task.Delay(Timeout.Infinite, ct).ContinueWith(_ => stopped.TrySetResult(run), TaskScheduler.Default);
            }
        );
        await slow.Ask("a");
        var run = await Soon(begun);
        var never = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();
        await slow.Db(db => db.Database.ExecuteSqlAsync($"UPDATE Jobs SET Lease = {Guid.NewGuid()}, LeasedUntil = {never}"));

        run.Progress.Report(1);

        await Soon(stopped);
        await slow.Stop();
        var job = (await slow.Stored("a"))!;
        (job.Progress, job.LastError).ShouldBe((null, null));
        job.LeasedUntil!.Value.ToUnixTimeMilliseconds().ShouldBe(never);
    }

    [Fact]
    public async Task A_program_that_stops_gives_its_job_back_at_once()
    {
        var begun = New();
        await using var first = await Program(
            (run, ct) =>
            {
                begun.TrySetResult(run);
                return Task.Delay(Timeout.Infinite, ct);
            }
        );
        await first.Ask("a");
        await Soon(begun);

        await first.Stop();

        (await first.Stored("a"))!.Lease.ShouldBeNull();
        await using var second = await Program((_, _) => Task.CompletedTask);
        await second.Until("a", j => j is null);
    }

    [Fact]
    public async Task What_is_asked_for_while_it_is_worked_on_is_done_once_more()
    {
        var (begun, go, runs) = (New(), New(), 0);
        await using var program = await Program(
            (run, _) =>
            {
                begun.TrySetResult(run);
                return Interlocked.Increment(ref runs) == 1 ? go.Task : Task.CompletedTask;
            }
        );
        await program.Ask("a");
        var run = await Soon(begun);

        await program.Ask("a");
        await program.Ask("a");
        go.SetResult(run);

        await program.Until("a", j => j is null);
        runs.ShouldBe(2);
    }

    [Fact]
    public async Task How_far_a_job_is_can_be_seen_from_every_program()
    {
        var (begun, go) = (New(), New());
        await using var program = await Program(
            (run, _) =>
            {
                run.Progress.Report(7);
                begun.SetResult(run);
                return go.Task;
            }
        );
        await using var other = await Program((_, _) => Task.CompletedTask);
        await other.Stop(); // it only looks, and takes nothing
        await program.Ask("a");
        var run = await Soon(begun);

        // Each look is a round trip; the step is stored within a few of them.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await other.Services.GetRequiredService<JobWatch>().Progress(JobProgram.Kind, "a", patience.Token) != 7) { }

        go.SetResult(run);
        await program.Until("a", j => j is null);
    }

    [Fact]
    public async Task What_comes_round_asks_for_itself_and_is_never_given_up()
    {
        var runs = 0;
        var work = new JobProgram.Work((_, _) => Interlocked.Increment(ref runs) == 2 ? throw new TimeoutException() : Task.CompletedTask);
        await using var program = await JobProgram.Start(_folder, work, tries: 1, every: TimeSpan.FromHours(6));
        // Not at the start, when the site has other things to do.
        await Once(1, TimeSpan.FromMinutes(2));

        await Once(2, TimeSpan.FromHours(7));
        (await program.Stored(""))!.LastError.ShouldBe(nameof(TimeoutException));
        await Once(3, TimeSpan.FromHours(7));

        work.GivenUp.ShouldBeEmpty();
        (await program.Stored(""))!.LastError.ShouldBeNull();

        async Task Once(int run, TimeSpan later)
        {
            runs.ShouldBe(run - 1);
            await program.Until("", j => j is not null);
            program.Move(later);
            await program.Until("", j => j is { Lease: null, Tries: 0 } && runs == run && j.DueAt > program.Clock.GetUtcNow());
        }
    }

    [Fact]
    public async Task What_was_asked_for_in_a_change_that_failed_was_not_asked_for()
    {
        await using var program = await Program((_, _) => Task.CompletedTask);
        await program.Stop();
        await using var scope = program.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();

        await using (await db.Database.BeginTransactionAsync(Token))
        {
            await scope.ServiceProvider.GetRequiredService<JobQueue>().Ask(JobProgram.Kind, "a", ct: Token);
            await db.SaveChangesAsync(Token);
        }

        (await program.Stored("a")).ShouldBeNull();
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Task<JobRun> Soon(TaskCompletionSource<JobRun> run) => run.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);

    private static TaskCompletionSource<JobRun> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Task<JobProgram> Program(Func<JobRun, CancellationToken, Task> work, int tries = 3) =>
        JobProgram.Start(_folder, new(work), tries: tries);
}
