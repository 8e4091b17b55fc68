using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Accounts;

namespace FactCheck.Web.Tests.Identity;

public sealed class SessionsThatEnd
{
    private const string Own = "/account/password";

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_after_sign_out()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Checker);
        var elsewhere = await app.SignIn(TestApp.Checker);
        var thief = app.Anonymous();
        foreach (Cookie cookie in browser.Cookies.GetAllCookies())
            thief.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/", "localhost"));
        (await thief.Get(Own)).Url.AbsolutePath.ShouldBe(Own);

        var after = await (await browser.Get(Own)).Form("Sign out").Submit();

        after.Url.AbsolutePath.ShouldBe("/account/sign-in");
        (await thief.Get(Own)).Url.AbsolutePath.ShouldBe("/account/sign-in");
        (await elsewhere.Get(Own)).Url.AbsolutePath.ShouldBe(Own);
    }

    [Fact]
    public async Task A_session_ends_after_eight_idle_hours_and_after_a_day_in_any_case()
    {
        await using var app = await TestApp.Start();
        var (idle, busy) = (await app.SignIn(TestApp.Checker), await app.SignIn(TestApp.Checker));
        for (var hours = 0; hours < 20; hours += 5)
        {
            app.Clock.Move(TimeSpan.FromHours(5));
            (await busy.Get(Own)).Url.AbsolutePath.ShouldBe(Own);
        }
        (await idle.Get(Own)).Url.AbsolutePath.ShouldBe("/account/sign-in");
        app.Clock.Move(TimeSpan.FromHours(5));
        (await busy.Get(Own)).Url.AbsolutePath.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task A_new_password_ends_every_other_session()
    {
        await using var app = await TestApp.Start();
        var (here, elsewhere) = (await app.SignIn(TestApp.Checker), await app.SignIn(TestApp.Checker));
        var page = await here.Get(Own);
        (
            await page.Form("Change the password").Submit(("Command.Current", "wrong"), ("Command.Password", "seven quiet lamps burn"))
        ).Problems.ShouldBe(["This is not your present password."]);

        var changed = await page.Form("Change the password")
            .Submit(("Command.Current", DemoAccounts.Password), ("Command.Password", "seven quiet lamps burn"));

        changed.Text.ShouldContain("Your password is changed.");
        (await here.Get(Own)).Url.AbsolutePath.ShouldBe(Own);
        (await elsewhere.Get(Own)).Url.AbsolutePath.ShouldBe("/account/sign-in");
        await app.SignIn(TestApp.Checker, "seven quiet lamps burn");
        (await app.Db(db => Task.FromResult(db.AuditRecords.Single(r => r.Event == "password-changed").ActorName))).ShouldBe("Ines Okafor");
    }
}
