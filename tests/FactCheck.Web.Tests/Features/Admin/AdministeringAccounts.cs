using System.Net;
using FactCheck.Domain.People;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Admin;

public sealed class AdministeringAccounts
{
    private const string Password = "seven quiet lamps burn";

    [Fact]
    public async Task An_administrator_makes_an_account_that_can_sign_in()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        var form = (await browser.Get("/admin/accounts/new")).Form("Make the account");

        var list = await form.Submit(
            ("Command.Email", "new@demo.test"),
            ("Command.Name", "Nora Ek"),
            ("Command.Password", Password),
            ("Command.Editor", "true")
        );

        list.Url.AbsolutePath.ShouldBe("/admin/accounts");
        list.Text.ShouldContain("Nora Ek new@demo.test Editor");
        await app.SignIn("new@demo.test", Password);
        var record = await app.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "account-created"));
        record.ActorName.ShouldBe("Ruth Amsel");
        record.Data.ShouldNotContain(Password);
    }

    [Fact]
    public async Task A_refused_account_keeps_what_was_typed_and_says_what_is_wrong()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        var form = (await browser.Get("/admin/accounts/new")).Form("Make the account");
        var page = await form.Submit(("Command.Email", "nowhere"), ("Command.Name", "Nora Ek"), ("Command.Password", "short"));
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(
            [
                "Give an email address such as name@newsroom.example.",
                "Use 15 characters or more; a few words in a row will do.",
                "Tick at least one role.",
            ],
            ignoreOrder: true
        );
        page.Form("Make the account")["Command.Name"].ShouldBe("Nora Ek");
        page = await page.Form("Make the account")
            .Submit(("Command.Email", TestApp.Checker), ("Command.Password", Password), ("Command.Editor", "true"));
        page.Problems.ShouldBe(["This address has an account already."]);
    }

    [Fact]
    public async Task A_change_of_roles_acts_on_the_next_request()
    {
        await using var app = await TestApp.Start();
        var person = await app.SignIn(TestApp.Editor);
        var admin = await app.SignIn(TestApp.Admin);
        var id = (await app.Actor(TestApp.Editor)).Id;
        var form = (await admin.Get($"/admin/accounts/{id}/roles")).Form("Change the roles");
        form["Command.Editor"].ShouldBe("true");

        (await form.Submit(("Command.Editor", ""), ("Command.FactChecker", "true"))).Url.AbsolutePath.ShouldBe("/admin/accounts");

        (await person.Get("/account/password")).Url.AbsolutePath.ShouldBe("/account/sign-in");
        var again = await (await app.SignIn(TestApp.Editor)).Get("/account/password");
        again.TextOf(".who").ShouldBe("Jonas Lindqvist · Fact-checker");
        (await app.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "roles-changed"))).SubjectId.ShouldBe(id);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var app = await TestApp.Start();
        var admin = await app.SignIn(TestApp.Admin);
        var id = (await app.Actor(TestApp.Admin)).Id;
        var page = await (await admin.Get($"/admin/accounts/{id}/roles"))
            .Form("Change the roles")
            .Submit(("Command.Administrator", ""), ("Command.Editor", "true"));
        page.Problems.ShouldBe(["This is the last administrator; make somebody else one first."]);
        (await app.Db(db => db.UserRoles.CountAsync(r => r.UserId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_administrators_do_not_overwrite_each_other()
    {
        await using var app = await TestApp.Start();
        var id = (await app.Actor(TestApp.Checker)).Id;
        var (first, second) = (await app.SignIn(TestApp.Admin), await app.SignIn(TestApp.Admin));
        var (one, other) = (await first.Get($"/admin/accounts/{id}/roles"), await second.Get($"/admin/accounts/{id}/roles"));
        await one.Form("Change the roles").Submit(("Command.Editor", "true"));
        var stale = await other.Form("Change the roles").Submit(("Command.FactChecker", ""), ("Command.Administrator", "true"));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("Ruth Amsel changed the roles of Ines Okafor");
        (await stale.Form("Change the roles").Submit()).Url.AbsolutePath.ShouldBe("/admin/accounts");
        (await app.Db(db => db.AuditRecords.CountAsync(r => r.Event == "roles-changed"))).ShouldBe(2);
    }
}
