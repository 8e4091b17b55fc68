using System.Net;
using FactCheck.Domain.People;
using FactCheck.TestKit;
using FactCheck.Web.Cli;
using FactCheck.Web.Tests.Features.Reports;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Admin;

/// <summary>Issue 11, case 7: nobody can be taken for somebody else, and two people who share a name are told apart.</summary>
public sealed class Case7NamesTests
{
    private const string Password = "seven quiet lamps burn";
    private const string Button = "Make the account";

    [Theory]
    [InlineData("Ines Okafor")]
    [InlineData("inеs okafоr")] // Cyrillic е and о
    [InlineData("Ιnes Okafor")] // Greek Ι
    [InlineData("Ines\u200B Okafor")]
    [InlineData("Ｉｎｅｓ Ｏｋａｆｏｒ")]
    [InlineData("Inés Okafor")]
    [InlineData("Okafor Ines")]
    [InlineData("Ines Okafor Two")]
    public async Task A_name_that_looks_like_another_makes_no_account_and_is_kept_in_the_form(string name)
    {
        await using var app = await TestApp.Start();

        var page = await Create(app, name);

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldStartWith("This could be taken for Ines Okafor, who has an account already");
        page.Form(Button)["Command.Name"].ShouldBe(name);
        (await app.Db(db => db.Users.CountAsync())).ShouldBe(5);
    }

    [Theory]
    [InlineData("Ines Okafor, Editor-in-chief", false)]
    [InlineData("Ines Okafor Editor", true)]
    [InlineData("Piet Vos, Newsroom", true)]
    public async Task A_title_is_no_part_of_a_name_whatever_the_administrator_states(string name, bool states)
    {
        await using var app = await TestApp.Start();

        var page = await Create(app, name, states);

        page.Problems.ShouldHaveSingleItem().ShouldStartWith("A name holds no title such as");
        (await app.Db(db => db.Users.CountAsync())).ShouldBe(5);
    }

    [Fact]
    public async Task The_command_on_the_server_asks_the_same_of_a_name()
    {
        await using var app = await TestApp.Start();
        await using var output = new StringWriter();

        (await CreateAdmin.Run(app.Services, ["r@demo.test", "Ruth Аmsel"], new StringReader(Password), output)).ShouldBe(1);

        output.ToString().ShouldStartWith("This could be taken for Ruth Amsel, who has an account already");
        string[] openly = ["r@demo.test", "Ruth Amsel", "--shares-name"];
        (await CreateAdmin.Run(app.Services, openly, new StringReader(Password), output)).ShouldBe(0);
        (await app.Db(db => db.AuditRecords.CountAsync(r => r.Event == "name-shared"))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_really_share_a_name_are_told_apart_on_pages_and_in_the_record()
    {
        await using var app = await TestApp.Start();
        var before = await app.SignIn(TestApp.Editor);

        var list = await Create(app, "Jonas Lindqvist", states: true);

        var ids = await app.Db(db => db.Users.Where(u => u.Name == "Jonas Lindqvist").Select(u => u.Id).ToListAsync());
        ids.Count.ShouldBe(2);
        foreach (var id in ids)
            list.Text.ShouldContain(PersonNames.WithShortId("Jonas Lindqvist", id));
        (await app.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "name-shared"))).ActorName.ShouldBe("Ruth Amsel");

        (await before.Get("/account/password")).Url.AbsolutePath.ShouldBe("/account/sign-in", "the session knew the short name only");
        var again = await app.SignIn(TestApp.Editor);
        await (await again.Get("/account/password"))
            .Form("Change the password")
            .Submit(("Command.Current", Web.Features.Accounts.DemoAccounts.Password), ("Command.Password", Password));
        var own = await app.Db(db => db.Users.Where(u => u.Email == TestApp.Editor).Select(u => u.Id).SingleAsync());
        (await app.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "password-changed"))).ActorName.ShouldBe(
            PersonNames.WithShortId("Jonas Lindqvist", own)
        );
    }

    [Fact]
    public async Task A_report_prints_the_short_ids_of_those_who_share_a_name()
    {
        await using var site = await ReportSite.Start();
        await Create(site.App, "Jonas Lindqvist", states: true);

        await site.IssueReport();

        var approver = await site.App.Db(db => db.Users.Where(u => u.Email == TestApp.Editor).Select(u => u.Id).SingleAsync());
        (await site.App.Db(db => db.Reports.Select(r => r.Document).SingleAsync())).ShouldContain(
            PersonNames.WithShortId("Jonas Lindqvist", approver)
        );
    }

    private static async Task<BrowserPage> Create(TestApp app, string name, bool states = false) =>
        await (await (await app.SignIn(TestApp.Admin)).Get("/admin/accounts/new"))
            .Form(Button)
            .Submit(
                ("Command.Email", "new@demo.test"),
                ("Command.Name", name),
                ("Command.Password", Password),
                ("Command.FactChecker", "true"),
                ("Command.SharesName", states ? "true" : "")
            );
}
