using FactCheck.TestKit;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.InBrowser;

/// <summary>A real Chromium in which a checker is signed in; what it fetched once it keeps, as on any working day.</summary>
internal sealed class Desk : IAsyncDisposable
{
    // Usable: loaded, its scripts run, and two frames on, so that what they changed has been drawn.
    private const string Watch = """
        addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => { window.usable = performance.now(); })));
        """;

    // Evaluated, not polled for: the policy of the page lets nothing else be run in it.
    private const string Usable =
        "new Promise(done => (function look() { window.usable ? done(window.usable) : requestAnimationFrame(look); })())";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Desk(IPlaywright playwright, IBrowser browser, IPage page) => (_playwright, _browser, Page) = (playwright, browser, page);

    public IPage Page { get; }

    public static async Task<Desk> Open(TestApp app)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = app.Address.ToString(),
                ViewportSize = new() { Width = 1440, Height = 900 },
            }
        );
        context.SetDefaultTimeout(120_000);
        var session = (await app.SignIn(TestApp.Checker)).Cookies.GetCookies(app.Address);
        await context.AddCookiesAsync(
            session.Select(c => new Cookie
            {
                Name = c.Name,
                Value = c.Value,
                Url = app.Address.ToString(),
            })
        );
        await context.AddInitScriptAsync(Watch);
        return new(playwright, browser, await context.NewPageAsync());
    }

    /// <summary>From the start of the navigation until the page can be used, and until its first content was painted.</summary>
    public async Task<(TimeSpan Usable, TimeSpan Painted)> Visit(string address)
    {
        await Page.GotoAsync(address);
        var usable = await Page.EvaluateAsync<double>(Usable);
        var painted = await Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
        if (!string.Equals(Page.Url, address, StringComparison.Ordinal))
            throw new InvalidOperationException($"{address} was answered by {Page.Url}.");
        return (TimeSpan.FromMilliseconds(usable), TimeSpan.FromMilliseconds(painted));
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
