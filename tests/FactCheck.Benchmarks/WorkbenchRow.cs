using System.Globalization;
using FactCheck.TestKit;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks;

/// <summary>The page that people look at all day, against the cost of sending such a page at all.</summary>
internal static class WorkbenchRow
{
    private const int Claims = 60;

    public static async Task<Row> Measure()
    {
        await using var app = await TestApp.Start(listen: true);
        var (article, claims) = await app.Submitted(Claims, withColour: true);
        await app.Approve(claims[..(Claims / 2)]);
        return await Against(app, Routes.Article(article), $"workbench page, 2,000 words, {Claims} claims, signed in", 150, 300);
    }

    /// <summary>What of it any signed-in page with a form costs: the session, its query, the tokens, the frame.</summary>
    public static async Task<Row> SignedIn()
    {
        await using var app = await TestApp.Start(listen: true);
        return await Against(app, "/account/password", "a page with one small form, signed in", 150, 300);
    }

    /// <summary>Fifty words for each claim, up to a chapter of 100,000 words.</summary>
    public static async Task<Row> Chapter(int claims)
    {
        await using var app = await TestApp.Start(listen: true);
        var article = await app.Marked(claims, chapter: true);
        return await Against(
            app,
            Routes.Article(article),
            string.Create(CultureInfo.InvariantCulture, $"workbench page, {50 * claims:N0} words, {claims:N0} claims"),
            10,
            40
        );
    }

    private static async Task<Row> Against(TestApp app, string path, string what, int warmUp, int count) =>
        await Against(app, (await app.SignIn(TestApp.Checker)).Cookies.GetCookieHeader(app.Address), path, what, warmUp, count);

    /// <summary>A page of the site, against a static one with the same bytes.</summary>
    internal static async Task<Row> Against(TestApp app, string session, string path, string what, int warmUp, int count)
    {
        using var site = Client(app.Address, session);
        var page = await site.GetByteArrayAsync(path);

        await using var floor = await StaticHost.Start(page);
        using var bare = Client(floor.Address, session);
        if (!(await bare.GetByteArrayAsync("/")).SequenceEqual(page))
            throw new InvalidOperationException("The static page is not the same page.");

        var times = await Stopwatches.Pairs(
            warmUp,
            count,
            () => Stopwatches.Time(() => site.GetByteArrayAsync(path)),
            () => Stopwatches.Time(() => bare.GetByteArrayAsync("/"))
        );
        return new(
            what,
            string.Create(CultureInfo.InvariantCulture, $"a static Razor page of the same {page.Length:N0} bytes, both over loopback"),
            times
        );
    }

    // Plain connections to both, the session sent to both.
    internal static HttpClient Client(Uri address, string session) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = false,
            }
        )
        {
            BaseAddress = address,
            DefaultRequestHeaders = { { "Cookie", session } },
        };
}
