using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Correcting;

[Trait("Run", "thorough")]
public sealed class CorrectingTests
{
    private const string Note = "The bridge opened in May, not in June.";

    [Fact]
    public async Task A_correction_proposes_to_reopen_the_chosen_claims_and_changes_nothing_that_readers_see()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var before = await site.App.Anonymous().Get($"/reports/{code}");

        var page = await (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/correct"))
            .Form("/report/correct")
            .Fill(("Command.Reason", "A reader sent us the plaque."), ("Command.Claims", site.ApprovedClaim.ToString()))
            .Submit();

        page.TextOf(".band").ShouldBe($"Version 1 of {code} is being corrected: A reader sent us the plaque.");
        var review = await site.App.Review(site.ApprovedClaim);
        (review.State, review.Proposal!.Reason).ShouldBe((ReviewState.AwaitingApproval, "A reader sent us the plaque."));
        await site.App.Agree(site.ApprovedClaim, TestApp.Editor2);
        (await site.App.Review(site.ApprovedClaim)).State.ShouldBe(ReviewState.InProgress);
        (await site.App.Anonymous().Get($"/reports/{code}")).Text.ShouldBe(before.Text);
        page.Document.QuerySelectorAll(".gate .unmet h2")
            .Select(h => h.TextContent)
            .ShouldBe(["No claim has an approved verdict", "1 of 2 claims is not settled"]);
    }

    [Fact]
    public async Task The_next_version_supersedes_the_first_everywhere()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var first = await site.Pdf(code);

        await site.IssueCorrection(Note);

        var reader = site.App.Anonymous();
        var second = await site.Pdf(code);
        second.ShouldNotBe(first);
        PdfSignatureVerifier.Verify(second).Outcome.ShouldBe(PdfVerificationOutcome.Valid);
        (await reader.Get($"/reports/{code}/v1.pdf")).Bytes.ShouldBe(first);
        (await reader.Get($"/reports/{code}/v2.pdf")).Bytes.ShouldBe(second);
        (await reader.Get($"/reports/{code}")).TextOf(".band")!.ShouldEndWith($"Corrected: {Note}");
        var old = await reader.Get($"/reports/{code}/v1");
        old.TextOf(".band").ShouldNotBeNull().ShouldStartWith("Superseded. This is version 1; version 2 took its place");
        old.TextOf(".band")!.ShouldContain(Note);
        var corrections = await reader.Get("/corrections");
        corrections.Document.QuerySelectorAll(".findings h2 a").Select(a => a.GetAttribute("href")).ShouldBe([$"/reports/{code}/v2"]);
        corrections.Text.ShouldContain(Note);
        (await reader.Get("/reports")).Text.ShouldContain($"Corrected: {Note}");
        site.App.Says(await site.App.Db(db => db.AuditRecords.SingleAsync(r => r.Event == "report-superseded")))
            .ShouldBe($"superseded version 1 of report {code} by version 2");
    }

    [Fact]
    public async Task The_printed_correction_carries_a_band_and_every_note_newest_first()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        await site.IssueCorrection(Note);

        await site.IssueCorrection("The mayor’s name was misspelt.", reopen: false);

        var documents = await site.App.Db(async db =>
            (await db.Reports.OrderBy(r => r.Version).Select(r => r.Document).ToListAsync()).ConvertAll(d =>
                System.Text.Json.JsonSerializer.Deserialize<ReportDocument>(d, ReportJson.Options)!
            )
        );
        documents.Select(d => d.Version).ShouldBe([1, 2, 3]);
        documents[0].Band.ShouldBeNull();
        documents[0].Corrections.ShouldBeEmpty();
        documents[2].Band!.Kind.ShouldBe(ReportBandKind.Corrects);
        documents[2].Band!.Text.ShouldStartWith("Corrected. Version 3 takes the place of version 2 of ");
        documents[2].Band!.Text.ShouldEndWith("The mayor’s name was misspelt.");
        documents[2].Corrections.Select(c => (c.Version, c.Text)).ShouldBe([(3, "The mayor’s name was misspelt."), (2, Note)]);
    }

    [Fact]
    public async Task Without_a_correction_note_the_next_version_is_refused()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var editor = await site.App.SignIn(TestApp.Editor);
        await (await editor.Get(site.Page + "/correct")).Form("/report/correct").Submit(("Command.Reason", "The bottom line is off."));

        (
            await (await editor.Get(site.Page))
                .Form("/report/front")
                .Submit(("Command.BottomLine", "A new bottom line."), ("Command.CorrectionNote", " "))
        ).Problems.ShouldBeEmpty();
        var page = await (await editor.Get(site.Page)).Form(site.Issue).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["Write the correction note: what was wrong, and what is right now."]);
        page.Text.ShouldContain("A new bottom line.");
        (await site.Stored()).ShouldBe(2);
    }

    [Fact]
    public async Task A_fact_checker_begins_no_correction_and_neither_does_an_empty_reason()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();

        (
            await (await (await site.App.SignIn(TestApp.Checker)).Get(site.Page + "/correct"))
                .Form("/report/correct")
                .Submit(("Command.Reason", "Wrong."))
        ).Status.ShouldBe(HttpStatusCode.Forbidden);
        var page = await (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/correct"))
            .Form("/report/correct")
            .Submit(("Command.Reason", "  "));
        page.Problems.ShouldBe(["Say what is to be corrected."]);
    }

    [Fact]
    public async Task A_claim_of_another_article_is_not_reopened_by_a_correction()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var foreign = await site.App.Claim(await site.App.Article(), state: ReviewState.Approved);
        var form = (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/correct")).Form("/report/correct");

        var page = await form.Submit(("Command.Reason", "Wrong."), ("Command.Claims", foreign.ToString()));

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.App.Review(foreign)).State.ShouldBe(ReviewState.Approved);
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "correction-begun"))).ShouldBe(0);
    }

    [Fact]
    public async Task Two_editors_beginning_a_correction_are_told_of_each_other()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var one = (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/correct")).Form("/report/correct");
        var other = (await (await site.App.SignIn(TestApp.Editor2)).Get(site.Page + "/correct")).Form("/report/correct");
        await one.Submit(("Command.Reason", "The date is wrong."));

        var stale = await other.Submit(("Command.Reason", "The date is wrong, I think."));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("began to correct version 1");
        stale.Document.QuerySelector("#Command_Reason")!.TextContent.ShouldContain("I think");
    }

    [Fact]
    public async Task There_is_nothing_to_correct_before_a_report_is_issued()
    {
        await using var site = await ReportSite.Start();

        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/correct")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/withdraw")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
