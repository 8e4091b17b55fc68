using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Accounts;

/// <summary>A form that is sent after the session has ended loses nothing.</summary>
public sealed class AnEndedSession
{
    private const string Password = "seven quiet lamps burn";

    private static readonly string Written = "“Quotes” & <b>tags</b> 100 % + plus = equals; Ελληνικά 🜚\n\n" + string.Concat(Enumerable.Repeat("A long line that took an hour. ", 2000));

    [Fact]
    public async Task What_was_typed_is_shown_again_after_signing_in_and_can_be_sent()
    {
        await using var app = await TestApp.Start();
        var (page, article) = await SentTooLate(app);
        page.Status.ShouldBe(HttpStatusCode.Unauthorized);
        page.Text.ShouldContain("What you wrote is kept");

        var wrong = await SignIn(page, TestApp.Checker, "not the password");
        wrong.Problems.ShouldBe(["The address or the password is wrong."]);
        var resumed = await SignIn(wrong, TestApp.Checker, DemoAccounts.Password);

        resumed.Text.ShouldContain("What you wrote is kept.");
        resumed.Document.QuerySelector("textarea")!.TextContent.TrimStart('\n').ShouldBe(Written);
        var sent = resumed.Form("Send it again");
        sent["__Once"].ShouldNotBeNull();
        sent["Command.Text"]!.ReplaceLineEndings("\n").ShouldBe(Written);
        _ = article;
    }

    private static Task<BrowserPage> SignIn(BrowserPage page, string email, string password) =>
        page.Form("Sign in").Submit(("Command.Email", email), ("Command.Password", password));

    private static async Task<(BrowserPage Page, Guid Article)> SentTooLate(TestApp app)
    {
        var browser = await app.SignIn(TestApp.Checker);
        app.Clock.Move(TimeSpan.FromHours(9));
        return (await browser.Post("/articles/new", ("__Once", Guid.NewGuid().ToString()), ("Command.Text", Written)), Guid.Empty);
    }
}
