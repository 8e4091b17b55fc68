using FactCheck.Domain.Captures;
using FactCheck.TestKit;
using FactCheck.Web.Fetching;
using FactCheck.Web.Tests.Fetching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Captures;

/// <summary>A site whose people capture from servers of this machine; it holds a page back until its capture has ended.</summary>
public sealed class CaptureSite : IAsyncLifetime
{
    public const string Html = """
        <html lang="en"><head><title>The bridge – City archive</title><meta property="og:site_name" content="City archive">
        <meta name="author" content="Ada Clerk"><meta property="article:published_time" content="2025-05-04"></head>
        <body><article><h1>The bridge</h1><p>The bridge over the harbour was opened by the mayor on the fourth of May in 1932, after nine
        years of work on its piers and its deck, and the city has kept every paper about it since then.</p>
        <p>It carried trams until 1961 and has carried cars, bicycles and walkers ever since, as the ledger of the port says.</p></article>
        </body></html>
        """;

    public TestApp App { get; private set; } = null!;

    internal static Dictionary<string, string?> Settings { get; } =
        new(StringComparer.Ordinal) { ["Fetching:AllowLoopback"] = "true", ["Capturing:Wait"] = "00:00:30" };

    internal static void Resolving(IServiceCollection services) => services.AddSingleton<IResolver>(new Names());

    public async ValueTask InitializeAsync() => App = await TestApp.Start(Settings, services: Resolving);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>The page after an address was put into the one field.</summary>
    public static async Task<BrowserPage> Find(Browser browser, string typed, string at = "/sources") =>
        await (await browser.Get(at)).Form("/sources/find").Submit(("Command.Address", typed));

    /// <summary>A source that was captured and recorded; its id.</summary>
    public static async Task<Guid> Record(Browser browser, string address)
    {
        var form = (await Find(browser, address)).Form("/sources/new").With("Command.Offered", $"{Guid.Empty}");
        var page = await form.Submit(("Command.Type", "MediaReport"), ("Command.Standing", "Primary"));
        return Guid.Parse(page.Url.Segments[^1]);
    }

    public Task<Capture> Latest() => App.Db(db => db.Captures.AsNoTracking().OrderByDescending(c => c.Id).FirstAsync());
}
