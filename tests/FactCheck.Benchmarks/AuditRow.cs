using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Auditing;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks;

/// <summary>Verifying a record of years: the chain, and every row of every table against it.</summary>
internal static class AuditRow
{
    private const int Records = 100_000;
    private const int InOneChange = 1_000;
    private const int Count = 5;

    public static async Task<Row> Measure()
    {
        await using var app = await TestApp.Start(fresh: true);
        for (var n = 0; n < Records; n += InOneChange)
            await Record(app, n);
        var database = await app.Db(db => Task.FromResult(db.Database.GetConnectionString()!));
        var (trust, most) = (VerifyAudit.Trust(app.Services), 0L);
        GC.Collect();
        var before = Environment.WorkingSet;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
            while (!stop.IsCancellationRequested && await tick.WaitForNextTickAsync())
                most = Math.Max(most, Environment.WorkingSet);
        });
        var times = await Stopwatches.Pairs(1, Count, () => Stopwatches.Time(Verify), () => Stopwatches.Time(Read));
        await stop.CancelAsync();
        await watch;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"verify-audit, {Records:N0} records, {Math.Max(0, most - before) >> 20} MB more"),
            "reading the database file once, with its SHA-256",
            times
        );

        async Task Verify()
        {
            var found = await VerifyAudit.Verify(app.Services, database, trust);
            if (found.Broken is not null || found.Records < Records)
                throw new InvalidOperationException($"{found.Records} records: {found.Broken}");
        }

        async Task Read()
        {
            await using var file = new FileStream(
                Path.Combine(app.Folder, "factcheck.db"),
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite
            );
            await SHA256.HashDataAsync(file);
        }
    }

    private static Task<int> Record(TestApp app, int from) =>
        app.Change(
            TestApp.Checker,
            (FactCheckDb db, Domain.People.Actor checker, DateTimeOffset now) =>
            {
                for (var n = from; n < from + InOneChange; n++)
                    db.Sources.Add(Source.Record(checker, About(n), now));
                return Task.FromResult(0);
            }
        );

    private static SourceParticulars About(int n) =>
        new(
            SourceType.OfficialDocument,
            string.Create(CultureInfo.InvariantCulture, $"Harbour ledger, volume {n}: passengers, cargo and dues"),
            "Port of Tidewick",
            null,
            string.Create(CultureInfo.InvariantCulture, $"https://port.example/ledger/{n}"),
            new(2025, 1, 12),
            new(2025, 12, 2),
            Standing.Primary,
            null,
            "The port is paid by the passenger.",
            "Read on paper."
        );
}
