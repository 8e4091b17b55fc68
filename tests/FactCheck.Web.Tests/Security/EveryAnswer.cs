using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Features.Accounts;

namespace FactCheck.Web.Tests.Security;

public sealed class EveryAnswer
{
    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/")]
    [InlineData("/reports")]
    [InlineData("/nothing/here")]
    [InlineData("/reports/FC-0000-0000.pdf")]
    [InlineData("/assets/0/css/desk.css")]
    [InlineData("/healthz")]
    public async Task Carries_the_security_headers(string path)
    {
        await using var app = await TestApp.Start();
        var answer = await app.Anonymous().Direct.GetAsync(path, TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("*");
        string[] needed =
        [
            "default-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
            "script-src 'self'",
        ];
        foreach (var part in needed)
            policy.ShouldContain(part);
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Referrer-Policy").ShouldBeTrue();
        answer.Headers.Contains("Cross-Origin-Opener-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task No_page_has_inline_script_or_style()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        foreach (
            var path in new[]
            {
                "/",
                "/articles",
                "/sources",
                "/reports",
                "/verify",
                "/admin/accounts",
                "/admin/accounts/new",
                "/account/password",
            }
        )
        {
            var page = await browser.Get(path);
            page.Document.QuerySelectorAll("style, [style], script:not([src]), [onclick], [onload]").ShouldBeEmpty(path);
            page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
        }
    }

    [Fact]
    public async Task Cookies_are_kept_from_script_and_from_other_sites_and_secure_on_https()
    {
        await using var app = await TestApp.Start();
        var browser = app.Anonymous();
        browser.Direct.BaseAddress = new("https://localhost/");
        browser.Client.BaseAddress = browser.Direct.BaseAddress;
        var page = await browser.Get("/account/sign-in");
        var form = page.Form("Sign in")
            .Fill(("Command.Email", TestApp.Checker), ("Command.Password", FactCheck.Web.Features.Accounts.DemoAccounts.Password));
        var answer = await browser.Direct.SendAsync(form.Request(), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string[] cookies = [.. page.Response.Headers.GetValues("Set-Cookie"), .. answer.Headers.GetValues("Set-Cookie")];
        cookies.Length.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var cookie in cookies)
        {
            cookie.ShouldContain("httponly");
            cookie.ShouldContain("samesite=strict");
            cookie.ShouldContain("secure");
        }
    }

    [Theory]
    [InlineData("/claims/01a2032d-41b3-7b92-964a-7adf03774b14", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "There is nothing here")]
    [InlineData("/articles/new", HttpStatusCode.Forbidden, "Only a fact-checker or an editor can do this.")]
    public async Task A_refusal_is_a_page_with_a_sentence(string path, HttpStatusCode status, string sentence)
    {
        await using var app = await TestApp.Start();
        var page = await (await app.SignIn(TestApp.Admin)).Get(path);
        page.Status.ShouldBe(status);
        page.Text.ShouldContain(sentence);
    }

    [Fact]
    public async Task Trace_and_connect_are_refused()
    {
        await using var app = await TestApp.Start();
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/account/sign-in");
        (await app.Anonymous().Send(request)).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Does_not_name_the_server()
    {
        await using var app = await TestApp.Start(listen: true);
        (await app.Anonymous().Get("/healthz")).Response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("FOO")]
    public async Task Methods_that_no_page_has_are_refused_in_words(string method)
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Checker);
        foreach (var path in new[] { "/articles", "/problem/404", "/assets/0/css/desk.css" })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            var page = await browser.Send(request);
            page.Status.ShouldBe(HttpStatusCode.MethodNotAllowed, path);
            page.Text.ShouldContain("This address does not answer to such a request.");
        }
    }
}
