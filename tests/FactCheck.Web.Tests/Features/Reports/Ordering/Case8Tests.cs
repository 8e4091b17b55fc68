using System.Net;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Ordering;

/// <summary>Case 8: two editors issue at the same moment with different bottom lines. One is told, and no text is lost.</summary>
[Trait("Run", "thorough")]
public sealed class Case8Tests
{
    private const string One = "Mostly right.",
        Other = "Mostly wrong.";

    [Fact]
    public async Task The_second_of_two_bottom_lines_is_answered_409_with_its_text_kept_and_what_changed()
    {
        await using var site = await ReportSite.Start();
        var (one, other) = (await Front(site, TestApp.Editor, One), await Front(site, TestApp.Editor2, Other));

        var pages = await Task.WhenAll(one.Submit(), other.Submit());

        pages.Select(p => p.Status).ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict], ignoreOrder: true);
        var stale = pages.Single(p => p.Status == HttpStatusCode.Conflict);
        var (kept, stored) = pages[0] == stale ? (One, Other) : (Other, One);
        stale.Document.QuerySelector("#Command_BottomLine")!.TextContent.Trim().ShouldBe(kept);
        stale.TextOf(".stale").ShouldNotBeNull().ShouldContain(stored);
        stale.Document.QuerySelectorAll(".diff del").Select(d => d.TextContent.Trim()).ShouldNotBeEmpty();
        (await site.App.Db(db => db.FrontMatters.SelectMany(f => f.Revisions).CountAsync())).ShouldBe(2);

        // Read against the change, the same form can be sent again; both texts stand in the record.
        (await stale.Form("/report/front").Submit()).Problems.ShouldBeEmpty();
        (await site.App.Db(db => db.FrontMatters.SelectMany(f => f.Revisions).Select(r => r.BottomLine).ToListAsync())).ShouldBe(
            [ReportSite.BottomLine, One, Other],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task Eight_bottom_lines_at_once_are_one_revision_and_seven_texts_kept()
    {
        await using var site = await ReportSite.Start();
        var editor = await site.App.SignIn(TestApp.Editor);
        string[] lines = [.. Enumerable.Range(1, 8).Select(i => $"Bottom line {i}.")];
        var forms = await Task.WhenAll(
            lines.Select(async line => (await editor.Get(site.Page)).Form("/report/front").Fill(("Command.BottomLine", line)))
        );

        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        pages.Count(p => p.Status == HttpStatusCode.OK).ShouldBe(1);
        foreach (var (page, line) in pages.Zip(lines).Where(p => p.First.Status != HttpStatusCode.OK))
        {
            page.Status.ShouldBe(HttpStatusCode.Conflict);
            page.Document.QuerySelector("#Command_BottomLine")!.TextContent.Trim().ShouldBe(line);
        }
        (await site.App.Db(db => db.FrontMatters.SelectMany(f => f.Revisions).CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Of_eight_orders_at_once_by_two_editors_one_is_taken_and_the_others_are_told()
    {
        await using var site = await ReportSite.Start();
        var editors = new[] { await site.App.SignIn(TestApp.Editor), await site.App.SignIn(TestApp.Editor2) };
        var forms = await Task.WhenAll(Enumerable.Range(0, 8).Select(async i => (await editors[i % 2].Get(site.Page)).Form(site.Issue)));

        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        pages.Count(p => p.Status == HttpStatusCode.OK).ShouldBe(1);
        pages.Count(p => p.Status == HttpStatusCode.Conflict).ShouldBe(7);
        (await site.Stored()).ShouldBe(2);
        (await site.App.Db(db => db.IssueOrders.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_order_of_words_that_somebody_changed_since_is_refused()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();
        await site.Write(Other);

        var page = await form.Submit();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.Problems.ShouldBe(["Somebody changed the words that the report begins with since this page was shown; read them again."]);
        page.Text.ShouldContain(Other);
        (await site.Stored()).ShouldBe(0);
        (await page.Form("/report/issue").Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }

    private static async Task<BrowserForm> Front(ReportSite site, string by, string line) =>
        (await (await site.App.SignIn(by)).Get(site.Page)).Form("/report/front").Fill(("Command.BottomLine", line));
}
