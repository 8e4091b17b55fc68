using System.Data.Common;
using System.Runtime.CompilerServices;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Data.Recording;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace FactCheck.Web.Data;

/// <summary>The embedded database: one file in the data folder, durable on every commit.</summary>
public static class Sqlite
{
    public static IServiceCollection AddSqlite(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        var given = configuration.GetConnectionString("FactCheck");
        var builder = new SqliteConnectionStringBuilder(given ?? $"Data Source={folder.File("factcheck.db")}") { ForeignKeys = true };
        services.AddSingleton(new PlainDatabase(builder.ConnectionString));
        services.AddScoped<ISourceSearch>(provider => new SqliteSourceSearch(provider.GetRequiredService<FactCheckDb>()));
        services.AddSingleton<WriteGate>().AddSingleton<RecordBell>().AddSingleton<RecordedCommits>();
        return services.AddDbContextPool<FactCheckDb>(
            (provider, options) =>
                options
                    .UseSqlite(builder.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
                    .AddInterceptors(Pragmas.Instance, provider.GetRequiredService<RecordedCommits>())
        );
    }

    /// <summary>The names of the migrations that this database has not run.</summary>
    public static async Task<IReadOnlyList<string>> Pending(FactCheckDb db) => [.. await db.Database.GetPendingMigrationsAsync()];

    /// <summary>
    /// Migrates, turns the write-ahead log on again in a file that was restored from a copy without one, and fills what finds sources.
    /// </summary>
    public static async Task Migrate(FactCheckDb db, IBlobs blobs)
    {
        // Migrating compares the model with its snapshot, which takes as long as building both: only where there is something to do.
        if ((await Pending(db)).Count > 0)
        {
            await ReportFilesMove.Run(db, blobs);
            await db.Database.MigrateAsync();
        }
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL");
        await SourceIndex.Fill(db);
    }

    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Instance = new();

        private static readonly ConditionalWeakTable<sqlite3, Pragmas> Set = [];

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

        public override Task ConnectionOpenedAsync(
            DbConnection connection,
            ConnectionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Apply(connection);
            return Task.CompletedTask;
        }

        // Settings last as long as the handle, which the pool hands out again and again.
        private static void Apply(DbConnection connection)
        {
            if (!Set.TryAdd(((SqliteConnection)connection).Handle!, Instance))
                return;
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL;";
            command.ExecuteNonQuery();
        }
    }
}
