using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Page;

public sealed class GatePageTests
{
    [Fact]
    public async Task Every_unmet_condition_is_listed_with_a_link_to_where_it_is_mended()
    {
        await using var site = await ReportSite.Start(ready: false);
        var open = await site.App.Claim(site.Article, "opened in 1932");
        var blocked = await site.App.Claim(site.Article, "nine in ten", ReviewState.AwaitingApproval);
        await site.App.Review(
            TestApp.Editor,
            blocked,
            (review, actor, now) => review.AddComment(actor, "Who says so?", blocking: true, now)
        );

        var page = await (await site.App.SignIn(TestApp.Checker)).Get(site.Page);

        page.Status.ShouldBe(HttpStatusCode.OK);
        string[] headings = [.. page.Document.QuerySelectorAll(".gate .unmet h2").Select(h => h.TextContent)];
        headings.ShouldBe([
            "No claim has an approved verdict",
            "2 of 2 claims are not settled",
            "1 comment blocks",
            "The unmarked text has not been reviewed",
        ]);
        string?[] links = [.. page.Document.QuerySelectorAll(".gate .unmet a").Select(a => a.GetAttribute("href"))];
        links.ShouldBe([
            $"/articles/{site.Article}",
            $"/claims/{open}",
            $"/claims/{blocked}",
            $"/claims/{blocked}#discussion",
            $"{site.Page}#coverage",
        ]);
        page.TextOf("h1").ShouldBe("Four things stand in the way");
    }

    [Fact]
    public async Task An_article_that_is_ready_shows_every_condition_as_met_and_lets_the_editor_issue()
    {
        await using var site = await ReportSite.Start();

        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);

        page.Document.QuerySelectorAll(".gate .unmet").ShouldBeEmpty();
        page.Document.QuerySelectorAll(".gate .met").Length.ShouldBe(9);
        page.Document.QuerySelector("button.primary")!.HasAttribute("aria-disabled").ShouldBeFalse();
    }

    [Fact]
    public async Task A_fact_checker_reads_why_they_cannot_issue()
    {
        await using var site = await ReportSite.Start();

        var page = await (await site.App.SignIn(TestApp.Checker)).Get(site.Page);

        page.Document.QuerySelector("button.primary")!.GetAttribute("aria-disabled").ShouldBe("true");
        page.Text.ShouldContain("Only an editor can issue, correct or withdraw a report.");
    }

    [Fact]
    public async Task The_coverage_is_reviewed_with_a_note_and_recorded()
    {
        await using var site = await ReportSite.Start(ready: false);
        await site.App.DecideTheRest(site.Article);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get(site.Page);

        var empty = await page.Form("/coverage").Submit(("Command.Note", " "));
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Problems.ShouldBe(["Say in a sentence what was left unchecked and why; the report prints it as its scope."]);

        var done = await empty.Form("/coverage").Submit(("Command.Note", "The rest are opinions."));
        done.Text.ShouldContain("The coverage was reviewed");
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "coverage-reviewed"))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_people_reviewing_the_coverage_are_told_of_each_other_and_lose_nothing()
    {
        await using var site = await ReportSite.Start(ready: false);
        var mine = (await (await site.App.SignIn(TestApp.Checker)).Get(site.Page)).Form("/coverage");
        await site.ReviewCoverage();

        var stale = await mine.Submit(("Command.Note", "My own words about the rest."));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("reviewed the coverage of the article");
        stale.Document.QuerySelector("#Command_Note")!.TextContent.ShouldContain("My own words about the rest.");
    }

    [Fact]
    public async Task An_unknown_article_has_no_report_page()
    {
        await using var site = await ReportSite.Start(ready: false);

        (await (await site.App.SignIn(TestApp.Editor)).Get($"/articles/{Guid.NewGuid()}/report")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_preview_is_an_unsigned_pdf_for_the_checking_desk_only()
    {
        await using var site = await ReportSite.Start(ready: false);
        var preview = site.Page + "/preview.pdf";

        var pdf = await (await site.App.SignIn(TestApp.Checker)).Get(preview);
        pdf.Response.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        PdfSignatureVerifier.Verify(pdf.Bytes).Outcome.ShouldBe(PdfVerificationOutcome.NotSigned);

        (await (await site.App.SignIn(TestApp.Admin)).Get(preview)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_history_of_an_article_says_in_words_who_did_what()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();

        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{site.Article}/history");

        page.Text.ShouldContain("imported the article “The bridge”");
        page.Text.ShouldContain("approved revision 1");
        page.Text.ShouldContain($"issued report {await site.Code()}, version 1");
    }
}
