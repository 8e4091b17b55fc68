using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Cli;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Admin;

/// <summary>Issue 11, case 7: an administrator gives no roles to himself where a second one exists.</summary>
public sealed class Case7RolesTests
{
    private const string Otto = "otto@demo.test";
    private const string Puppet = "puppet@demo.test";
    private const string Password = "seven quiet lamps burn";
    private const string Change = "Change the roles";
    private const string Confirm = "Confirm the roles";
    private const string Refusal = "Nobody gives roles to themselves";

    [Fact]
    public async Task Beside_a_second_administrator_own_roles_are_proposed_and_confirmed_by_the_other()
    {
        await using var app = await WithSecond();
        var (ruth, own) = (await app.SignIn(TestApp.Admin), await Roles(app));

        var list = await Propose(ruth, own);

        list.Text.ShouldContain("The roles are proposed. Another administrator confirms them.");
        (await RolesOf(app)).ShouldBe(["Administrator"]);
        var refused = await (await ruth.Get(own)).Form(Confirm).Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldHaveSingleItem().ShouldStartWith(Refusal);
        (await RolesOf(app)).ShouldBe(["Administrator"]);

        var otto = await app.SignIn(Otto, Password);
        (await otto.Get("/admin/accounts")).Text.ShouldContain("proposal waits");
        (await (await otto.Get(own)).Form(Confirm).Submit()).Text.ShouldContain("The roles are confirmed.");

        (await RolesOf(app)).ShouldBe(["Administrator", "Editor"]);
        (await ruth.Get("/account/password")).Url.AbsolutePath.ShouldBe("/account/sign-in", "new roles end the sessions");
        (await Sentences(app)).ShouldBe([
            "Ruth Amsel proposed that the roles of Ruth Amsel become editor, administrator instead of administrator",
            "Otto Brandt changed the roles of Ruth Amsel from administrator to editor, administrator",
        ]);
    }

    [Fact]
    public async Task A_proposal_that_is_left_changes_nothing_and_is_recorded()
    {
        await using var app = await WithSecond();
        var (ruth, own) = (await app.SignIn(TestApp.Admin), await Roles(app));
        await Propose(ruth, own);

        var list = await (await ruth.Get(own)).Form("Leave the roles as they are").Submit();

        list.Text.ShouldContain("The roles stay as they are.");
        (await RolesOf(app)).ShouldBe(["Administrator"]);
        (await Sentences(app))[^1]
            .ShouldBe("Ruth Amsel left the roles of Ruth Amsel as they were; editor, administrator had been proposed");
    }

    [Fact]
    public async Task An_account_that_he_makes_in_between_is_not_the_other()
    {
        await using var app = await WithSecond();
        var (ruth, own) = (await app.SignIn(TestApp.Admin), await Roles(app));
        await Propose(ruth, own);
        await MakePuppet(ruth);
        var puppet = await app.SignIn(Puppet, Password);

        (await (await puppet.Get(own)).Form(Confirm).Submit()).Problems.ShouldHaveSingleItem().ShouldStartWith(Refusal);
        (await Propose(puppet, own)).Text.ShouldContain("The roles are proposed.");
        (await (await puppet.Get(own)).Form(Confirm).Submit()).Problems.ShouldHaveSingleItem().ShouldStartWith(Refusal);

        (await RolesOf(app)).ShouldBe(["Administrator"]);
    }

    [Fact]
    public async Task Nor_is_he_the_only_one_once_he_has_taken_the_role_from_the_other()
    {
        await using var app = await WithSecond();
        var (ruth, own) = (await app.SignIn(TestApp.Admin), await Roles(app));
        var otto = await app.Db(db => db.Users.Where(u => u.Email == Otto).Select(u => u.Id).SingleAsync());
        await (await ruth.Get($"/admin/accounts/{otto}/roles"))
            .Form(Change)
            .Submit(("Command.Administrator", ""), ("Command.FactChecker", "true"));

        (await Propose(ruth, own)).Text.ShouldContain("The roles are proposed.");

        (await (await ruth.Get(own)).Form(Confirm).Submit()).Problems.ShouldHaveSingleItem().ShouldStartWith(Refusal);
        (await RolesOf(app)).ShouldBe(["Administrator"]);
    }

    [Fact]
    public async Task Eight_confirmations_of_his_own_at_once_give_no_role()
    {
        await using var app = await WithSecond();
        var (ruth, own) = (await app.SignIn(TestApp.Admin), await Roles(app));
        await Propose(ruth, own);
        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ruth.Get(own)));

        var answers = await Task.WhenAll(pages.Select(p => p.Form(Confirm).Submit()));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.UnprocessableEntity);
        (await RolesOf(app)).ShouldBe(["Administrator"]);
    }

    [Fact]
    public async Task Giving_a_role_up_needs_nobody()
    {
        await using var app = await WithSecond();
        var otto = await app.SignIn(Otto, Password);
        var own = await Roles(app, Otto);

        var signIn = await (await otto.Get(own)).Form(Change).Submit(("Command.Administrator", ""), ("Command.FactChecker", ""));

        signIn.Url.AbsolutePath.ShouldBe("/account/sign-in");
        (await RolesOf(app, Otto)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_only_administrator_may_and_the_issue_page_names_it_beside_an_approval_of_that_day()
    {
        await using var site = await ReportSite.Start();
        (await IssuePage(site)).Document.QuerySelector("[data-grants]").ShouldBeNull();

        var list = await Propose(await site.App.SignIn(TestApp.Admin), await Roles(site.App));

        list.Url.AbsolutePath.ShouldBe("/account/sign-in", "the roles are changed and the session has ended");
        (await RolesOf(site.App)).ShouldBe(["Administrator", "Editor"]);
        (await IssuePage(site))
            .TextOf("[data-grants]")!
            .ShouldContain("Ruth Amsel changed the roles of Ruth Amsel from administrator to editor, administrator");
    }

    [Fact]
    public async Task Roles_that_changed_two_days_after_the_approvals_are_not_named()
    {
        await using var site = await ReportSite.Start();
        site.App.Clock.Move(TimeSpan.FromDays(2));

        await Propose(await site.App.SignIn(TestApp.Admin), await Roles(site.App));

        (await IssuePage(site)).Document.QuerySelector("[data-grants]").ShouldBeNull();
    }

    [Fact]
    public async Task An_approver_who_became_editor_on_the_day_before_is_named()
    {
        await using var site = await ReportSite.Start();
        var (app, admin) = (site.App, await site.App.SignIn(TestApp.Admin));
        var path = await Roles(app, TestApp.Editor);
        await (await admin.Get(path)).Form(Change).Submit(("Command.Editor", ""), ("Command.FactChecker", "true"));
        await (await admin.Get(path)).Form(Change).Submit(("Command.Editor", "true"), ("Command.FactChecker", ""));
        await app.Reopen(site.ApprovedClaim, "Once more.");
        await site.Settle(site.ApprovedClaim);

        (await IssuePage(site))
            .TextOf("[data-grants]")!
            .ShouldContain("Ruth Amsel changed the roles of Jonas Lindqvist from fact-checker to editor");
    }

    private static async Task<BrowserPage> IssuePage(ReportSite site) => await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page);

    // The second administrator comes from the server, so that nobody here made them one.
    private static async Task<TestApp> WithSecond()
    {
        var app = await TestApp.Start();
        await using var output = new StringWriter();
        (await CreateAdmin.Run(app.Services, [Otto, "Otto Brandt"], new StringReader(Password), output)).ShouldBe(0, output.ToString());
        return app;
    }

    private static async Task MakePuppet(Browser admin) =>
        (
            await (await admin.Get("/admin/accounts/new"))
                .Form("Make the account")
                .Submit(
                    ("Command.Email", Puppet),
                    ("Command.Name", "Nora Ek"),
                    ("Command.Password", Password),
                    ("Command.Administrator", "true")
                )
        ).Problems.ShouldBeEmpty();

    private static async Task<BrowserPage> Propose(Browser admin, string roles) =>
        await (await admin.Get(roles)).Form(Change).Submit(("Command.Editor", "true"));

    private static async Task<string> Roles(TestApp app, string email = TestApp.Admin) =>
        $"/admin/accounts/{await app.Db(db => db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync())}/roles";

    private static Task<List<string>> RolesOf(TestApp app, string email = TestApp.Admin) =>
        app.Db(db =>
            (
                from user in db.Users
                join link in db.UserRoles on user.Id equals link.UserId
                join role in db.Roles on link.RoleId equals role.Id
                where user.Email == email
                orderby role.Name
                select role.Name!
            ).ToListAsync()
        );

    private static async Task<List<string>> Sentences(TestApp app) =>
        (await app.Db(db => db.AuditRecords.Where(r => r.Event.StartsWith("roles-")).OrderBy(r => r.Sequence).ToListAsync())).ConvertAll(
            r => $"{r.ActorName} {app.Says(r)}"
        );
}
