using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Accounts;

/// <summary>A form that is sent after the session has ended loses nothing.</summary>
public sealed class AnEndedSession
{
    private const string Import = "/articles/new";

    private static readonly string Written =
        "“Quotes” & <b>tags</b> 100 % + plus = equals; Ελληνικά 🜚\n\n"
        + string.Concat(Enumerable.Repeat("A long line that took an hour. ", 2000)).Trim();

    [Fact]
    public async Task What_was_typed_is_shown_after_signing_in_again_and_can_be_sent()
    {
        await using var app = await TestApp.Start();
        var page = await SentTooLate(app);
        page.Status.ShouldBe(HttpStatusCode.Unauthorized);
        page.Text.ShouldContain("What you wrote is kept in this page");

        var wrong = await SignIn(page, TestApp.Checker, "not the password");
        wrong.Problems.ShouldBe(["The address or the password is wrong."]);
        var resumed = await SignIn(wrong, TestApp.Checker, DemoAccounts.Password);

        resumed.Text.ShouldContain("What you wrote is kept.");
        resumed.Document.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n").Trim('\n').ShouldBe(Written);
        (await app.Db(db => db.Articles.CountAsync())).ShouldBe(0);
        var again = resumed.Form("Send it again");
        var (sent, sentTwice) = (await again.Submit(), await again.Submit());
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sentTwice.Url.AbsolutePath.ShouldBe(sent.Url.AbsolutePath);
        (await app.Db(db => db.Articles.Select(a => a.Versions[0].Text).SingleAsync())).ShouldBe(Written);
    }

    [Fact]
    public async Task Somebody_elses_words_are_neither_shown_nor_sent()
    {
        await using var app = await TestApp.Start();
        var resumed = await SignIn(await SentTooLate(app), TestApp.Editor, DemoAccounts.Password);
        resumed.Text.ShouldContain("This was written by somebody else");
        resumed.Text.ShouldNotContain("took an hour");
        resumed.HasForm(Import).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_not_sealed_here_is_not_shown()
    {
        await using var app = await TestApp.Start();
        var page = await SentTooLate(app);
        var form = page.Form("Sign in")
            .Fill(("Kept", "bm9uc2Vuc2U"), ("Command.Email", TestApp.Checker), ("Command.Password", DemoAccounts.Password));
        (await form.Submit()).Text.ShouldContain("can no longer be read");
    }

    [Fact]
    public async Task A_password_form_is_never_kept()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Checker);
        var form = (await browser.Get("/account/password")).Form("Change the password");
        app.Clock.Move(TimeSpan.FromHours(9));
        var page = await form.Submit(("Command.Current", DemoAccounts.Password), ("Command.Password", "seven quiet lamps burn"));
        page.Url.AbsolutePath.ShouldBe("/account/sign-in");
        page.Document.QuerySelector("input[name=Kept]").ShouldBeNull();
    }

    private static Task<BrowserPage> SignIn(BrowserPage page, string email, string password) =>
        page.Form("Sign in").Submit(("Command.Email", email), ("Command.Password", password));

    private static async Task<BrowserPage> SentTooLate(TestApp app)
    {
        var browser = await app.SignIn(TestApp.Checker);
        var form = (await browser.Get(Import)).Form(Import).Fill(("Command.Headline", "The bridge"), ("Command.Text", Written));
        app.Clock.Move(TimeSpan.FromHours(9));
        return await form.Submit();
    }
}
