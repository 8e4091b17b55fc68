using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Accounts;

public sealed class SigningIn
{
    [Fact]
    public async Task Signing_in_leads_to_the_page_that_was_asked_for()
    {
        await using var app = await TestApp.Start();
        var browser = app.Anonymous();
        var asked = await browser.Get("/account/sign-out");
        asked.Url.AbsolutePath.ShouldBe("/account/sign-in");
        var page = await asked.Form("Sign in").Submit(("Command.Email", TestApp.Checker), ("Command.Password", DemoAccounts.Password));
        page.Url.AbsolutePath.ShouldBe("/account/sign-out");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Ines Okafor");
    }
}
