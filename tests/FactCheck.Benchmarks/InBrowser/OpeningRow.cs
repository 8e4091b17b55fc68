using System.Globalization;
using FactCheck.TestKit;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks.InBrowser;

/// <summary>Opening the workbench as a person does, from the start of the navigation until the page can be used.</summary>
internal static class OpeningRow
{
    private const int WarmUp = 2;
    private const int Count = 12;

    /// <summary>Fifty words for each claim; nothing has changed since the page was last read.</summary>
    public static Task<Row> Measure(int claims) => Measure(claims, "opened in Chromium", (_, _) => Task.CompletedTask);

    /// <summary>The same while the article changes before every reading.</summary>
    public static Task<Row> AfterAChange(int claims) =>
        Measure(claims, "opened after a change", (app, article) => app.MarkOneMore(article));

    private static async Task<Row> Measure(int claims, string how, Func<TestApp, Guid, Task> before)
    {
        await using var app = await TestApp.Start(listen: true);
        var article = await app.Marked(claims, chapter: true);
        var path = new Uri(app.Address, Routes.Article(article));
        await using var desk = await Desk.Open(app);
        await desk.Visit(path.ToString());
        using var site = WorkbenchRow.Client(app.Address, (await app.SignIn(TestApp.Checker)).Cookies.GetCookieHeader(app.Address));
        var page = await site.GetByteArrayAsync(path);
        await using var floor = await StaticHost.Start(page, new Styles(site).Find);
        var painted = new List<double>();
        var times = await Stopwatches.Pairs(
            WarmUp,
            Count,
            async () =>
            {
                await before(app, article);
                var (usable, first) = await desk.Visit(path.ToString());
                painted.Add(first.TotalMilliseconds);
                return usable;
            },
            async () => (await desk.Visit(floor.Address.ToString())).Usable
        );
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{how}, {50 * claims:N0} words, {claims:N0} claims"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"the same {page.Length:N0} bytes and style sheets as a static page without script; first contentful paint of "
                    + $"ours {Middle(painted):F0} ms"
            ),
            times
        );
    }

    private static double Middle(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
