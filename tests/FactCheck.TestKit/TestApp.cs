using FactCheck.Domain.Reports;
using FactCheck.Web.Access;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FactCheck.TestKit;

/// <summary>The real program on a real database file in a folder of its own, with the five demo people and nothing else.</summary>
public sealed partial class TestApp : IAsyncDisposable
{
    private static readonly SemaphoreSlim Template = new(1, 1);
    private static byte[]? s_template;
    private readonly Factory _factory;
    private string? _kind;
    private bool _listens;
    private bool _guest;

    // Hundreds of sites run in one test process: none may take a file watch from the system, which has 128 to give.
    static TestApp()
    {
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
    }

    private TestApp(string folder, string environment, IReadOnlyDictionary<string, string?> settings, Action<IServiceCollection>? services)
    {
        Folder = folder;
        _factory = new(this, environment, settings, services);
    }

    /// <summary>The data folder.</summary>
    public string Folder { get; }

    /// <summary>The site's clock.</summary>
    public TestClock Clock { get; } = new();

    public IServiceProvider Services => _factory.Services;

    /// <summary>Where the site is; a real address only if it listens.</summary>
    public Uri Address => _factory.ClientOptions.BaseAddress;

    /// <summary>
    /// A site; <paramref name="people"/> false leaves it without any account, <paramref name="listen"/> puts it on a real port of this
    /// machine. One that an earlier test is done with is taken again, its data as on the first day, unless <paramref name="fresh"/>
    /// asks for a program that has just started or services of its own are wanted.
    /// </summary>
    public static async Task<TestApp> Start(
        Dictionary<string, string?>? settings = null,
        string environment = "Testing",
        Action<IServiceCollection>? services = null,
        bool people = true,
        bool listen = false,
        bool fresh = false
    )
    {
        var kind = fresh || listen || services is not null || !people ? null : TestAppPool.Kind(environment, settings);
        if (kind is not null && TestAppPool.Take(kind) is { } idle)
            return idle;
        var folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;
        var app = new TestApp(folder, environment, settings ?? [], services) { _kind = kind, _listens = listen };
        if (listen)
            app._factory.UseKestrel(0);
        if (people)
            await app.FillFromTemplate();
        _ = app.Services;
        return app;
    }

    /// <summary>Starts a site on a copy of a database that an earlier version of the program left behind.</summary>
    public static async Task<TestApp> Upgrade(byte[] database)
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;
        var app = new TestApp(folder, "Testing", new Dictionary<string, string?>(StringComparer.Ordinal), null);
        await File.WriteAllBytesAsync(Path.Combine(folder, "factcheck.db"), database);
        _ = app.Services;
        return app;
    }

    /// <summary>The program once more on the data of another, as after a restart.</summary>
    public static TestApp Again(TestApp first, Dictionary<string, string?> settings, Action<IServiceCollection>? services = null)
    {
        var app = new TestApp(first.Folder, "Testing", settings, services) { _guest = true };
        _ = app.Services;
        return app;
    }

    /// <summary>Sees the leases of other programs run out, as after they were killed, and takes over what they worked on.</summary>
    public void OutliveLeases()
    {
        Clock.Move(TimeSpan.FromMinutes(1));
        Services.GetRequiredService<JobBell>().Ring();
    }

    /// <summary>Works with services of one scope, as nobody in particular.</summary>
    public async Task<T> Scoped<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Reads what is stored.</summary>
    public Task<T> Db<T>(Func<FactCheckDb, Task<T>> read) => Scoped(services => read(services.GetRequiredService<FactCheckDb>()));

    // The way to the site: in memory, or over the network if it listens.
    internal HttpMessageHandler Connection() =>
        _listens
            ? new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
            }
            : _factory.Server.CreateHandler();

    /// <summary>Ends the site, or keeps it for the next test that wants one of its kind.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_kind is { } kind && await IsAtRest())
        {
            // Nothing of this test is written into the data of the next.
            await Services.GetRequiredService<AccessWriter>().Write(default);
            if (await Restore())
            {
                TestAppPool.Give(kind, this);
                return;
            }
        }
        await _factory.DisposeAsync();
        if (_guest)
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    // What is still being made in the background would end up in the data of the next test.
    private Task<bool> IsAtRest() =>
        Db(db => db.IssueOrders.AllAsync(o => o.State != IssueState.Waiting && o.State != IssueState.NoTimestamp));

    // The data as on the first day, page by page into the open database, while nobody writes; the people keep their ids.
    private async Task<bool> Restore()
    {
        Clock.Reset();
        using var turn = await Services.GetRequiredService<WriteGate>().Enter(default);
        using var template = new SqliteConnection("Data Source=:memory:");
        template.Open();
        Load(template);
        using var database = new SqliteConnection($"Data Source={Path.Combine(Folder, "factcheck.db")};Pooling=False");
        database.Open();
        try
        {
            template.BackupDatabase(database);
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode is 5 or 6)
        {
            return false; // Something of the site still reads: another one is started for the next test.
        }
    }

    private static void Load(SqliteConnection memory)
    {
        using var file = new SqliteConnection($"Data Source={TestAppPool.TemplateFile(s_template!)};Mode=ReadOnly;Pooling=False");
        file.Open();
        file.BackupDatabase(memory);
    }

    // Migrating and hashing passwords once for all sites of a test run.
    private async Task FillFromTemplate()
    {
        await Template.WaitAsync();
        try
        {
            s_template ??= await MakeTemplate();
        }
        finally
        {
            Template.Release();
        }
        var file = Path.Combine(Folder, "factcheck.db");
        await File.WriteAllBytesAsync(file, s_template);
        // A copy made by VACUUM INTO has lost the write-ahead log that a database of the site’s own making has.
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<byte[]> MakeTemplate()
    {
        await using var app = await Start(people: false);
        var copy = Path.Combine(app.Folder, "template.db");
        await app.Scoped(async services =>
        {
            var db = services.GetRequiredService<FactCheckDb>();
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                await DemoAccounts.Create(services.GetRequiredService<UserManager<User>>());
                await services.GetRequiredService<AuditTrail>().Save(default);
                await transaction.CommitAsync();
            }
            return await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}");
        });
        return await File.ReadAllBytesAsync(copy);
    }

    private sealed class Factory(
        TestApp app,
        string environment,
        IReadOnlyDictionary<string, string?> settings,
        Action<IServiceCollection>? more
    ) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            builder.UseSetting("DataDirectory", app.Folder);
            builder.UseSetting("SignIn:TriesPerMinute", "100000");
            builder.UseSetting("Verify:PerMinute", "100000"); // the count of a minute would outlive the test that counted
            // A form answers when its report is done, however busy the machine is.
            builder.UseSetting("Issuing:Wait", "00:02:00");
            builder.UseSetting("Logging:LogLevel:Default", "Error");
            builder.UseSetting("Audit:Checkpoints:Enabled", "false"); // a site begins anew under the next test, its checkpoints would not
            builder.UseSetting("Typesetting:StartAhead", "false"); // hundreds of sites start, and few typeset
            foreach (var (key, value) in settings)
                builder.UseSetting(key, value);
            builder.ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(app.Clock));
                services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
                more?.Invoke(services);
            });
        }
    }
}
