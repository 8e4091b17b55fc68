using System.Globalization;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Sources;
using FactCheck.TestKit;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Features.Sources;

/// <summary>
/// A site with a library of some pages: a row of ledgers, of which the first is retired, the second retracted, and the third there
/// twice and merged; the minutes of a council, on which a claim rests; a network in French.
/// </summary>
public sealed class LibrarySite : IAsyncLifetime
{
    public const int Volumes = 120;

    public TestApp App { get; private set; } = null!;

    /// <summary>The article that uses the minutes.</summary>
    public Guid Article { get; private set; }

    public async ValueTask InitializeAsync()
    {
        App = await TestApp.Start();
        Article = await App.Article();
        var claim = await App.Claim(Article);
        await App.Change(
            TestApp.Checker,
            (db, actor, now) =>
            {
                Source[] ledgers = [.. Enumerable.Range(1, Volumes).Select(n => Source.Record(actor, Ledger(n), now))];
                var again = Source.Record(actor, Ledger(3), now);
                ledgers[0].Retire(actor, "The second edition is out.");
                ledgers[1].Retract(actor, new(new(2026, 1, 2), "A notice in volume 3", null), now);
                ledgers[2].Merge(actor, again);
                db.Sources.AddRange([.. ledgers, again]);
                db.Sources.Add(Source.Record(actor, Network, now));
                return Task.FromResult(0);
            }
        );
        await App.Change(
            TestApp.Editor,
            async (db, actor, now) =>
            {
                var minutes = db.Sources.Add(Source.Record(actor, Minutes, now)).Entity;
                (await db.Reviews.Load(claim, default)).AddEvidence(actor, minutes, new(Stance.Context, null, "page 3", null), now);
                return 0;
            }
        );
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private static SourceParticulars Minutes =>
        Ledger(0) with
        {
            Title = "Minutes of the council",
            Publisher = "Porty Gazette",
            Address = "https://www.archive.example/2026/05?utm_source=letter",
        };

    private static SourceParticulars Network =>
        Ledger(0) with
        {
            Type = SourceType.Expert,
            Title = "Réseau des ports",
            Publisher = null,
            Author = "Zofia Wąs",
            Address = null,
            Standing = Standing.Secondary,
            SecondaryReason = "The ports do not answer.",
        };

    private static SourceParticulars Ledger(int n) =>
        new(
            SourceType.OfficialDocument,
            string.Create(CultureInfo.InvariantCulture, $"Harbour ledger, volume {n}"),
            "Port of Tidewick",
            null,
            string.Create(CultureInfo.InvariantCulture, $"https://port.example/ledger/{n}"),
            null,
            null,
            Standing.Primary,
            null,
            null,
            "Read on paper."
        );
}
