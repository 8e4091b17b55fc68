using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Tests.Typesetting;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Prefacing;

/// <summary>A newsroom with one editor states it openly, in every report, or keeps four eyes.</summary>
[Trait("Run", "thorough")]
public sealed class OneEditorTests
{
    private const string Statement = "This newsroom has one editor:";

    private static Dictionary<string, string?> Setting => new(StringComparer.Ordinal) { ["Newsroom:OneEditor"] = "true" };

    [Fact]
    public async Task One_editor_alone_issues_and_withdraws_and_every_report_says_so()
    {
        await using var site = await ReportSite.Start(Setting);
        await LeaveOneEditor(site);
        await site.Write("Nothing of it is true.", by: TestApp.Editor);

        (await (await site.IssueForm()).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");

        var code = await site.Code();
        Pdf.Squeezed(await Pdf.Text(await site.Pdf(code))).ShouldContain(Statement.Replace(" ", "", StringComparison.Ordinal));
        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldContain(Statement);
        (await site.App.Db(db => db.IssueOrders.SingleAsync())).OneEditor.ShouldBeTrue();
        var form = (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/withdraw")).Form("Withdraw the report");
        (await form.Submit(("Command.Reason", "Forged."))).TextOf(".band").ShouldNotBeNull().ShouldStartWith($"{code} was withdrawn");
    }

    [Fact]
    public async Task The_confirmation_is_open_for_whom_it_waits_and_says_what_it_is_needed_for()
    {
        await using var site = await ReportSite.Start();
        await Folded(site, TestApp.Checker2, open: true, "issues it only once somebody else has confirmed it");
        await Folded(site, TestApp.Editor, open: false, "issues it only once somebody else has confirmed it");
        await Folded(site, TestApp.Checker, open: false, "issues it only once somebody else has confirmed it");

        await using var alone = await ReportSite.Start(Setting);
        await LeaveOneEditor(alone);
        await Folded(alone, TestApp.Checker2, open: false, "so that a report may be issued without this");
    }

    [Fact]
    public async Task Each_form_of_the_report_that_stands_alone_has_its_heading()
    {
        await using var site = await ReportSite.Start();
        var editor = await site.App.SignIn(TestApp.Editor);
        var page = await editor.Get(site.Page);
        var (front, issue) = (page.Form("/report/front"), page.Form(site.Issue));
        await site.Write("Other words.");

        var stale = await front.Submit(("Command.BottomLine", "My words."));
        (stale.Status, stale.TextOf("h1")).ShouldBe((System.Net.HttpStatusCode.Conflict, "Write what the report begins with"));
        var refused = await issue.Submit();
        (refused.Status, refused.TextOf("h1")).ShouldBe((System.Net.HttpStatusCode.Conflict, "Issue the report"));
    }

    [Fact]
    public async Task The_setting_changes_nothing_while_a_second_editor_is_there_and_the_page_says_so()
    {
        await using var site = await ReportSite.Start(Setting);
        await site.Write("Nothing of it is true.", by: TestApp.Editor);

        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        page.TextOf(".band").ShouldNotBeNull().ShouldStartWith("Newsroom:OneEditor is set, and more than one account may issue.");

        (await page.Form(site.Issue).Submit()).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var code = await Issued(site);
        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldNotContain(Statement);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/withdraw")).Text.ShouldContain("It takes two editors");
    }

    [Fact]
    public async Task Without_the_setting_one_editor_alone_needs_a_second_person_and_no_report_says_otherwise()
    {
        await using var site = await ReportSite.Start();
        await LeaveOneEditor(site);
        await site.Write("Nothing of it is true.", by: TestApp.Editor);

        (await (await site.IssueForm()).Submit()).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        await site.Write(by: TestApp.Checker);
        await (await (await site.App.SignIn(TestApp.Checker2)).Get(site.Page)).Form("/front/confirm").Submit();
        var code = await site.IssueReport();
        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldNotContain(Statement);
    }

    private static async Task Folded(ReportSite site, string person, bool open, string sentence)
    {
        var page = await (await site.App.SignIn(person)).Get(site.Page);
        var fold = page
            .Document.QuerySelectorAll("details")
            .Single(d => d.TextContent.Contains("Confirm these words", StringComparison.Ordinal));
        fold.HasAttribute("open").ShouldBe(open, person);
        fold.TextContent.ShouldContain(sentence);
    }

    private static async Task<string> Issued(ReportSite site)
    {
        (await (await site.IssueForm(TestApp.Editor2)).Submit()).Problems.ShouldBeEmpty();
        return await site.Code();
    }

    private static Task<int> LeaveOneEditor(ReportSite site) =>
        site.App.Db(db => db.UserRoles.Where(l => db.Users.Any(u => u.Id == l.UserId && u.Email == TestApp.Editor2)).ExecuteDeleteAsync());
}
