using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Features.Reports;

namespace FactCheck.Web.Tests.Features.Shared;

public sealed class PublicPagesTests
{
    [Fact]
    public async Task A_report_may_be_kept_by_any_cache_which_asks_before_it_shows_it_again()
    {
        await using var site = await ReportSite.Start();
        var path = $"/reports/{await site.IssueReport()}";

        var first = await Ask(site.App.Anonymous(), path);
        first.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
        first.Headers.Vary.ShouldContain("Cookie");
        first.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var known = first.Headers.ETag!.ToString();
        var again = await Ask(site.App.Anonymous(), path, ("If-None-Match", known));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        again.Headers.ETag!.ToString().ShouldBe(known);
        again.Headers.Vary.ShouldBe(["Accept-Encoding", "Cookie"], ignoreOrder: true);
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();

        await site.Withdraw();

        var withdrawn = await Ask(site.App.Anonymous(), path, ("If-None-Match", known));
        withdrawn.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await withdrawn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("We no longer stand by this report");
    }

    [Fact]
    public async Task A_superseded_version_says_so_to_those_who_kept_it()
    {
        await using var site = await ReportSite.Start();
        var path = $"/reports/{await site.IssueReport()}/v1";
        var known = (await Ask(site.App.Anonymous(), path)).Headers.ETag!.ToString();

        await site.IssueCorrection();

        var superseded = await Ask(site.App.Anonymous(), path, ("If-None-Match", known));
        superseded.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await superseded.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Superseded.");
    }

    [Theory]
    [InlineData("/reports")]
    [InlineData("/corrections")]
    public async Task Pages_that_are_the_same_for_everybody_are_packed(string path)
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(app.Anonymous(), path, ("Accept-Encoding", "gzip, br"));
        answer.Content.Headers.ContentEncoding.Single().ShouldBe("br");
        answer.Headers.Vary.ShouldBe(["Accept-Encoding", "Cookie"], ignoreOrder: true);
        answer.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/verify")]
    public async Task A_page_with_a_secret_of_its_own_is_never_packed_nor_kept_by_others(string path)
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(app.Anonymous(), path, ("Accept-Encoding", "gzip, br"));
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_is_signed_in_gets_a_page_of_their_own()
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(await app.SignIn(TestApp.Editor), "/reports", ("Accept-Encoding", "gzip, br"));
        answer.Content.Headers.ContentEncoding.ShouldBeEmpty();
        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store");
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_not_kept()
    {
        await using var app = await TestApp.Start();
        var answer = await Ask(app.Anonymous(), "/reports/FC-AAAA-AAAA");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.ETag.ShouldBeNull();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private static Task<HttpResponseMessage> Ask(Browser browser, string path, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return browser.Direct.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
