using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;

namespace FactCheck.Web.Tests.Features.Accounts;

public sealed class SigningIn
{
    private const string Path = "/account/sign-in";

    [Fact]
    public async Task Signing_in_leads_to_the_page_that_was_asked_for()
    {
        await using var app = await TestApp.Start(fresh: true);
        var asked = await app.Anonymous().Get("/account/password");
        asked.Url.AbsolutePath.ShouldBe(Path);
        var page = await Try(asked, TestApp.Checker, DemoAccounts.Password);
        page.Url.AbsolutePath.ShouldBe("/account/password");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Ines Okafor");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("/\u2028/evil.example")]
    public async Task Signing_in_never_leads_to_another_site(string returnTo)
    {
        await using var app = await TestApp.Start(fresh: true);
        var browser = app.Anonymous();
        var form = (await browser.Get($"{Path}?returnTo={Uri.EscapeDataString(returnTo)}")).Form("Sign in");
        var answer = await browser.Direct.SendAsync(
            form.Fill(("Command.Email", TestApp.Checker), ("Command.Password", DemoAccounts.Password)).Request(),
            TestContext.Current.CancellationToken
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_answered_alike_until_both_rest()
    {
        await using var app = await TestApp.Start(fresh: true);
        var (known, unknown) = (await app.Anonymous().Get(Path), await app.Anonymous().Get(Path));
        for (var tries = 1; tries <= 4; tries++)
        {
            known = await Try(known, TestApp.Checker, "not the password");
            unknown = await Try(unknown, "nobody@demo.test", "not the password");
            known.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            known.Problems.ShouldBe(["The address or the password is wrong."]);
            unknown.Problems.ShouldBe(known.Problems);
            unknown.Status.ShouldBe(known.Status);
        }
        (await Try(known, TestApp.Checker, "not the password"))
            .Problems.Single()
            .ShouldStartWith("After five wrong tries this account rests. Try again after ");
        (await Try(unknown, "nobody@demo.test", "not the password"))
            .Problems.Single()
            .ShouldStartWith("After five wrong tries this account rests. Try again after ");
        (await Try(known, TestApp.Checker, DemoAccounts.Password))
            .Problems.Single()
            .ShouldStartWith("After five wrong tries this account rests.");

        app.Clock.Move(TimeSpan.FromMinutes(16));
        (await Try(known, TestApp.Checker, DemoAccounts.Password)).Text.ShouldContain("Ines Okafor");
        (await Try(unknown, "nobody@demo.test", "not the password")).Problems.ShouldBe(["The address or the password is wrong."]);
    }

    [Theory]
    [InlineData(TestApp.Checker)]
    [InlineData("nobody@demo.test")]
    public async Task Many_tries_at_once_are_no_more_than_five(string email)
    {
        await using var app = await TestApp.Start(fresh: true);
        var pages = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => app.Anonymous().Get(Path)));
        var answers = await Task.WhenAll(pages.Select(page => Try(page, email, "not the password")));
        answers.Count(a => a.Problems.Single() == "The address or the password is wrong.").ShouldBe(4);
        answers
            .Count(a => a.Problems.Single().StartsWith("After five wrong tries this account rests.", StringComparison.Ordinal))
            .ShouldBe(12);
    }

    [Fact]
    public async Task Signing_in_gives_the_tries_back()
    {
        await using var app = await TestApp.Start(fresh: true);
        for (var round = 0; round < 2; round++)
        {
            var page = await app.Anonymous().Get(Path);
            for (var tries = 0; tries < 4; tries++)
                page = await Try(page, TestApp.Checker, "not the password");
            (await Try(page, TestApp.Checker, DemoAccounts.Password)).Text.ShouldContain("Ines Okafor");
        }
    }

    [Fact]
    public async Task Too_many_tries_from_one_client_are_refused_in_words()
    {
        await using var app = await TestApp.Start(new() { ["SignIn:TriesPerMinute"] = "2" }, fresh: true);
        var page = await app.Anonymous().Get(Path);
        await Try(page, "a@demo.test", "x");
        await Try(page, "b@demo.test", "x");
        var refused = await Try(page, "c@demo.test", "x");
        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Text.ShouldContain("Wait a minute, then try again.");
    }

    [Fact]
    public async Task Whoever_took_over_a_session_cannot_try_passwords_without_end()
    {
        await using var app = await TestApp.Start(new() { ["SignIn:TriesPerMinute"] = "3" }, fresh: true);
        var browser = await app.SignIn(TestApp.Checker);
        Task<BrowserPage> Guess(BrowserPage page) =>
            page.Form("Change the password").Submit(("Command.Current", "a guess"), ("Command.Password", "seven quiet lamps burn"));
        var page = await browser.Get("/account/password");
        (await Guess(page)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Guess(page)).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Guess(page)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("Testing")]
    [InlineData("Production")]
    public async Task The_demo_accounts_are_listed_in_development_only(string environment)
    {
        await using var app = await TestApp.Start(environment: environment);
        (await app.Anonymous().Get(Path)).Text.ShouldNotContain("demo.test");
    }

    [Fact]
    public async Task In_production_there_is_no_account_at_first()
    {
        await using var app = await TestApp.Start(environment: "Production", people: false);
        (await app.Db(db => Task.FromResult(db.Users.Count()))).ShouldBe(0);
    }

    private static Task<BrowserPage> Try(BrowserPage page, string email, string password) =>
        page.Form("Sign in").Submit(("Command.Email", email), ("Command.Password", password));
}
