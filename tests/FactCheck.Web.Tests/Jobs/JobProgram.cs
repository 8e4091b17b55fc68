using FactCheck.TestKit;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Tests.Jobs;

/// <summary>A program with nothing but a database and the worker, which does what the test says.</summary>
internal sealed class JobProgram : IAsyncDisposable
{
    public const string Kind = "work";
    private readonly IHost _host;

    private JobProgram(IHost host) => _host = host;

    public required TestClock Clock { get; init; }

    public IServiceProvider Services => _host.Services;

    public JobBell Bell => Services.GetRequiredService<JobBell>();

    public static async Task<JobProgram> Start(string folder, Work work, int atOnce = 1, int tries = 3, TimeSpan? every = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection([new("DataDirectory", folder)]);
        var (clock, data) = (new TestClock(), new DataFolder(builder.Configuration, builder.Environment));
        builder
            .Services.AddSingleton<TimeProvider>(clock)
            .AddSingleton(work)
            .AddSingleton(
                new JobKind(Kind, typeof(Worker))
                {
                    AtOnce = atOnce,
                    Tries = tries,
                    Every = every,
                }
            )
            .AddSqlite(builder.Configuration, data)
            .AddJobs()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
        var program = new JobProgram(builder.Build()) { Clock = clock };
        await program.Db(async db =>
        {
            await Sqlite.Migrate(db, new FolderBlobs(data.File("blobs"), clock));
            return 0;
        });
        await program._host.StartAsync();
        return program;
    }

    public async Task Ask(params IEnumerable<string> subjects)
    {
        await using var scope = Services.CreateAsyncScope();
        var (queue, db) = (scope.ServiceProvider.GetRequiredService<JobQueue>(), scope.ServiceProvider.GetRequiredService<FactCheckDb>());
        using (await Services.GetRequiredService<WriteGate>().Enter(default))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var subject in subjects)
                await queue.Ask(Kind, subject);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
        queue.Announce();
    }

    public async Task<T> Db<T>(Func<FactCheckDb, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<FactCheckDb>());
    }

    public Task<Job?> Stored(string subject) =>
        Db(db => db.Set<Job>().AsNoTracking().FirstOrDefaultAsync(j => j.Kind == Kind && j.Subject == subject));

    /// <summary>Waits until what is stored of a job is as expected; looks again whenever the worker ends a run.</summary>
    public async Task<Job?> Until(string subject, Func<Job?, bool> expected)
    {
        while (true)
        {
            var rung = Bell.Next;
            var job = await Stored(subject);
            if (expected(job))
                return job;
            await rung.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    public void Move(TimeSpan by)
    {
        Clock.Move(by);
        Bell.Ring();
    }

    public Task Stop() => _host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    /// <summary>What is done for a job, in the words of a test.</summary>
    internal sealed class Work(Func<JobRun, CancellationToken, Task> run)
    {
        public Func<JobRun, CancellationToken, Task> Run => run;

        public List<string> GivenUp { get; } = [];
    }

    private sealed class Worker(Work work) : IJobHandler
    {
        public Task Run(JobRun run, CancellationToken ct) => work.Run(run, ct);

        public Task GiveUp(JobRun run, CancellationToken ct)
        {
            work.GivenUp.Add(run.Subject);
            return Task.CompletedTask;
        }
    }
}
