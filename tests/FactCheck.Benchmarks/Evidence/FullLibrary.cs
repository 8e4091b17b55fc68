using System.Globalization;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Benchmarks.Evidence;

/// <summary>A site whose library holds so many sources, made once for all rows that ask it.</summary>
internal sealed class FullLibrary
{
    private const int InOneChange = 2_000;

    private static readonly string[] Things = ["ledger", "minutes", "survey", "census", "chart", "letter", "inquiry", "budget", "register"];
    private static readonly string[] Places = ["Tidewick", "Ærøskøbing", "Łódź", "Porto", "Gdańsk", "Cork", "Réunion", "Bergen"];
    private static readonly Dictionary<int, FullLibrary> Made = [];

    private FullLibrary(TestApp app, Guid some, long middle) => (App, Some, Middle) = (app, some, middle);

    public TestApp App { get; }

    /// <summary>One of its sources.</summary>
    public Guid Some { get; }

    /// <summary>A place in the middle of its list.</summary>
    public long Middle { get; }

    public static async Task<FullLibrary> Of(int sources)
    {
        if (Made.TryGetValue(sources, out var made))
            return made;
        var app = await TestApp.Start(listen: true, fresh: true);
        for (var from = 0; from < sources; from += InOneChange)
            await Record(app, from, Math.Min(sources, from + InOneChange));
        var some = await app.Db(db => db.Sources.OrderBy(s => s.Id).Skip(sources / 2).Select(s => s.Id).FirstAsync());
        return Made[sources] = new(app, some, sources / 2);
    }

    public static async Task Close()
    {
        foreach (var library in Made.Values)
            await library.App.DisposeAsync();
        Made.Clear();
    }

    private static Task<int> Record(TestApp app, int from, int until) =>
        app.Change(
            TestApp.Checker,
            (db, checker, now) =>
            {
                for (var n = from; n < until; n++)
                    db.Sources.Add(Source.Record(checker, About(n), now));
                return Task.FromResult(0);
            }
        );

    // One thing in nine, one place in eight, one publisher in two hundred; one title in a thousand has a word of its own.
    private static SourceParticulars About(int n) =>
        new(
            (SourceType)(n % 7),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Harbour {Things[n % Things.Length]} of {Places[n * 7 % Places.Length]}, volume {n}{(n % 1000 == 0 ? ": lighthouse" : "")}"
            ),
            string.Create(CultureInfo.InvariantCulture, $"Office {n % 200}"),
            n % 3 == 0 ? "A. Clerk" : null,
            string.Create(CultureInfo.InvariantCulture, $"https://office-{n % 200}.example/{n}"),
            new(2025, 1, 12),
            new(2025, 12, 2),
            Standing.Primary,
            null,
            null,
            "Read on paper."
        );
}
