using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Prefacing;

/// <summary>
/// Case 4: bottom line, correction note, coverage note and the reason of a withdrawal are words that readers read; no one person
/// stands alone behind any of them. Played with ordinary accounts.
/// </summary>
[Trait("Run", "thorough")]
public sealed class Case4Tests
{
    private const string Mine = "Nothing the article says is true.";

    [Fact]
    public async Task An_editor_who_wrote_the_bottom_line_issues_it_only_after_somebody_else_confirmed_it()
    {
        await using var site = await ReportSite.Start();
        await Write(site, TestApp.Editor, Mine);
        var refused = await (await site.IssueForm()).Submit();
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Problems.ShouldHaveSingleItem().ShouldStartWith("You wrote the bottom line. Somebody else has to confirm these words");
        (await site.Stored()).ShouldBe(0);

        var confirmed = await site.Confirm(TestApp.Checker2);

        confirmed.Text.ShouldContain("Confirmed by " + (await site.App.Actor(TestApp.Checker2)).Name);
        (await (await site.IssueForm()).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
        var order = await site.App.Db(db => db.IssueOrders.SingleAsync());
        (order.Front, order.BottomLine, order.OneEditor).ShouldBe(
            (await site.App.Db(db => db.FrontMatters.SelectMany(f => f.Confirmations).Select(c => c.Hash).SingleAsync()), Mine, false)
        );
    }

    [Fact]
    public async Task Another_editor_issues_what_the_first_one_wrote_without_further_ado()
    {
        await using var site = await ReportSite.Start();
        await Write(site, TestApp.Editor, Mine);

        (await (await site.IssueForm(TestApp.Editor2)).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }

    // Every way round it that somebody thought of: other words after the confirmation, a friend's comma, his own word.
    [Theory]
    [InlineData("own"), InlineData("comma"), InlineData("changed"), InlineData("undone"), InlineData("coverage"), InlineData("closing")]
    public async Task Nobody_gets_round_it(string way)
    {
        await using var site = await ReportSite.Start();
        await Write(site, TestApp.Editor, Mine);
        if (way is "own")
            await site.Confirm(TestApp.Editor); // He may, for the coverage note is another's; it does not count for his own words.
        if (way is "comma")
            await Write(site, TestApp.Checker2, "Nothing, the article says, is true.");
        if (way is "changed" or "undone" or "coverage" or "closing")
            await site.Confirm(TestApp.Checker2);
        if (way is "changed" or "undone")
            await Write(site, TestApp.Editor, "All the article says is true.");
        if (way is "undone")
            await Write(site, TestApp.Editor, Mine);
        if (way is "coverage")
            await site.App.Change(
                TestApp.Editor2,
                async (db, actor, now) =>
                {
                    var article = await db.Articles.Load(site.Article, default);
                    article.ReviewCoverage(actor, "The rest are opinions, and wrong.", now);
                    return 0;
                }
            );
        if (way is "closing")
            await Reclose(site);

        var page = await (await site.IssueForm()).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldStartWith("You wrote the bottom line.");
        (await site.Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task Eight_posts_at_once_issue_nothing_that_one_person_stands_behind()
    {
        await using var site = await ReportSite.Start();
        await Write(site, TestApp.Editor, Mine);
        var editor = await site.App.SignIn(TestApp.Editor);
        var forms = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => (await editor.Get(site.Page)).Form(site.Issue)));

        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        pages.ShouldAllBe(p => p.Status == HttpStatusCode.UnprocessableEntity);
        (await site.App.Db(db => db.IssueOrders.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_confirmation_of_words_that_changed_since_they_were_read_is_refused_with_what_changed()
    {
        await using var site = await ReportSite.Start();
        await Write(site, TestApp.Editor, Mine);
        var reading = (await (await site.App.SignIn(TestApp.Checker2)).Get(site.Page)).Form("/front/confirm");
        await Write(site, TestApp.Editor, "All the article says is true.");

        var stale = await reading.Submit();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("wrote revision 3 of the front of the report: All the article says is true.");
        (await site.App.Db(db => db.FrontMatters.SelectMany(f => f.Confirmations).CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_author_of_a_coverage_note_and_of_a_correction_note_needs_a_second_person_too()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var editor = await site.App.SignIn(TestApp.Editor);
        await (await editor.Get(site.Page + "/correct")).Form("/report/correct").Submit(("Command.Reason", "The scope is off."));
        (
            await (await editor.Get(site.Page)).Form("/coverage").Submit(("Command.Note", "The rest are opinions and jokes."))
        ).Problems.ShouldBeEmpty();
        await Write(site, TestApp.Editor, ReportSite.BottomLine, "The scope left the jokes out.");

        (await (await site.IssueForm()).Submit())
            .Problems.ShouldHaveSingleItem()
            .ShouldStartWith("You wrote the correction note and the coverage note.");

        await site.Confirm(TestApp.Checker2);
        (await (await site.IssueForm()).Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
        (await site.App.Db(db => db.Reports.MaxAsync(r => r.Version))).ShouldBe(2);
    }

    [Fact]
    public async Task A_withdrawal_takes_two_and_the_report_is_current_until_then()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var desk = await site.ProposeWithdrawal("Its main source was forged.");

        desk.Text.ShouldContain("waits for a second editor");
        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldNotContain("forged");
        var own = await (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/withdraw/confirm"))
            .Form("/withdraw/confirm")
            .Submit();
        own.Problems.ShouldBe(["You proposed this withdrawal; another editor has to confirm it."]);
        (await site.App.Db(db => db.Reports.SingleAsync())).WithdrawnAt.ShouldBeNull();
        var second = await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page + "/withdraw/confirm");
        second.Text.ShouldContain("Its main source was forged.");

        (await second.Form("/withdraw/confirm").Submit()).TextOf(".band").ShouldNotBeNull().ShouldStartWith($"{code} was withdrawn");

        var report = await site.App.Db(db => db.Reports.SingleAsync());
        (report.WithdrawalProposedBy, report.WithdrawnBy).ShouldBe(
            ((await site.App.Actor(TestApp.Editor)).Id, (await site.App.Actor(TestApp.Editor2)).Id)
        );
    }

    [Fact]
    public async Task A_withdrawal_is_declined_by_another_or_taken_back()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        foreach (var (who, word) in new[] { (TestApp.Editor2, "declined to withdraw"), (TestApp.Editor, "no longer proposes") })
        {
            await site.ProposeWithdrawal("Its main source was forged.");

            var page = await (await (await site.App.SignIn(who)).Get(site.Page + "/withdraw/confirm")).Form("/withdraw/drop").Submit();

            page.Text.ShouldNotContain("waits for a second editor");
            site.App.Says(await site.App.Db(db => db.AuditRecords.OrderBy(r => r.Sequence).LastAsync())).ShouldStartWith(word);
        }
        (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page + "/withdraw/confirm"))
            .Document.QuerySelectorAll("main form")
            .ShouldBeEmpty();
        (await site.App.Db(db => db.Reports.SingleAsync())).WithdrawnAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("alone"), InlineData("proposer")]
    public async Task Eight_posts_at_once_withdraw_nothing_by_one_person(string way)
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        if (way is "proposer")
            await site.ProposeWithdrawal("Its main source was forged.");
        var editor = await site.App.SignIn(TestApp.Editor);
        var forms = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async _ =>
                    way is "proposer"
                        ? (await editor.Get(site.Page + "/withdraw/confirm")).Form("/withdraw/confirm")
                        : (await editor.Get(site.Page + "/withdraw"))
                            .Form("/report/withdraw")
                            .Fill(("Command.Reason", "Forged."), ("Command.Alone", "true"))
                )
        );

        var pages = await Task.WhenAll(forms.Select(f => f.Submit()));

        pages.ShouldAllBe(p => p.Status == HttpStatusCode.UnprocessableEntity);
        (await site.App.Db(db => db.Reports.SingleAsync())).WithdrawnAt.ShouldBeNull();
    }

    // Written in the form of the page, as people do.
    private static async Task Write(ReportSite site, string by, string bottomLine, string? note = null)
    {
        var form = (await (await site.App.SignIn(by)).Get(site.Page)).Form("/report/front").Fill(("Command.BottomLine", bottomLine));
        if (note is not null)
            form.Fill(("Command.CorrectionNote", note));
        (await form.Submit()).Problems.ShouldBeEmpty();
    }

    private static async Task Reclose(ReportSite site)
    {
        var closed = await site.App.Db(db =>
            db.Reviews.Where(r => r.State == Domain.Reviews.ReviewState.Closed).Select(r => r.Id).SingleAsync()
        );
        // As the database has it: how a closing comes about is the business of other tests.
        await site.App.Db(db =>
            db.Reviews.Where(r => r.Id == closed).ExecuteUpdateAsync(u => u.SetProperty(r => r.CloseReason, "It is true anyway."))
        );
    }
}
