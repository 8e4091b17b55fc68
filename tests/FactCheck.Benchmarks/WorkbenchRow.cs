using System.Globalization;
using FactCheck.TestKit;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks;

/// <summary>The page that people look at all day, against the cost of sending such a page at all.</summary>
internal static class WorkbenchRow
{
    private const int Claims = 40;

    public static async Task<Row> Measure()
    {
        await using var app = await TestApp.Start(listen: true);
        var (article, claims) = await app.Submitted(Claims);
        await app.Approve(claims[..(Claims / 2)]);
        var session = (await app.SignIn(TestApp.Checker)).Cookies.GetCookieHeader(app.Address);
        using var site = Client(app.Address, session);
        var path = Routes.Article(article);
        var page = await site.GetByteArrayAsync(path);

        await using var floor = await StaticHost.Start(page);
        using var bare = Client(floor.Address, session);
        if (!(await bare.GetByteArrayAsync("/")).SequenceEqual(page)) throw new InvalidOperationException("The static page is not the same page.");

        var times = await Stopwatches.Pairs(150, 300,
            () => Stopwatches.Time(() => site.GetByteArrayAsync(path)),
            () => Stopwatches.Time(() => bare.GetByteArrayAsync("/")));
        return new($"workbench page, {Claims} claims, signed in",
            string.Create(CultureInfo.InvariantCulture, $"a static Razor page of the same {page.Length:N0} bytes, both over loopback"), times);
    }

    // Plain connections to both, the session sent to both.
    private static HttpClient Client(Uri address, string session) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
        {
            BaseAddress = address,
            DefaultRequestHeaders = { { "Cookie", session } },
        };
}
