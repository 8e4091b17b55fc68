using FactCheck.Web.Data;
using FactCheck.Web.Demo;
using FactCheck.Web.Identity;
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

    /// <summary>Starts a site; <paramref name="people"/> false leaves it without any account, <paramref name="listen"/> puts it on a real
    /// port of this machine.</summary>
    public static async Task<TestApp> Start(
        Dictionary<string, string?>? settings = null,
        string environment = "Testing",
        Action<IServiceCollection>? services = null,
        bool people = true,
        bool listen = false
    )
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-test-").FullName;
        var app = new TestApp(folder, environment, settings ?? [], services);
        app._listens = listen;
        if (listen)
            app._factory.UseKestrel(0);
        if (people)
            await app.FillFromTemplate();
        _ = app.Services;
        return app;
    }

    /// <summary>The program once more on the data of another, as after a restart.</summary>
    public static TestApp Again(TestApp first, Dictionary<string, string?> settings)
    {
        var app = new TestApp(first.Folder, "Testing", settings, null) { _guest = true };
        _ = app.Services;
        return app;
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

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        if (_guest)
            return;
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
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
            await DemoAccounts.Create(services.GetRequiredService<UserManager<User>>());
            return await services.GetRequiredService<FactCheckDb>().Database.ExecuteSqlAsync($"VACUUM INTO {copy}");
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
            // A form answers when its report is done, however busy the machine is.
            builder.UseSetting("Issuing:Wait", "00:02:00");
            builder.UseSetting("Logging:LogLevel:Default", "Error");
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
