using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.Playwright;

namespace FactCheck.Benchmarks.Reports;

/// <summary>The peer: a headless browser, warm, that prints the same data as a tagged PDF.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage[] _pages;

    private Chromium(IPlaywright playwright, IBrowser browser, IPage[] pages) =>
        (_playwright, _browser, _pages) = (playwright, browser, pages);

    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    /// <summary>A running browser, or null where there is none.</summary>
    public static async Task<Chromium?> Start(int pages = 1)
    {
        if (!File.Exists(Program))
            return null;
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }
        );
        return new(playwright, browser, await Task.WhenAll(Enumerable.Range(0, pages).Select(_ => browser.NewPageAsync())));
    }

    public async Task<byte[]> Print(ReportDocument report, int page = 0)
    {
        await _pages[page].SetContentAsync(ReportHtml.Of(report));
        return await _pages[page]
            .PdfAsync(
                new()
                {
                    PreferCSSPageSize = true,
                    PrintBackground = true,
                    Tagged = true,
                    Outline = true,
                }
            );
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
