using System.Net;
using System.Security.Cryptography;
using FactCheck.Signing;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;
using FactCheck.Web.Settings;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Ordering;

[Trait("Run", "thorough")]
public sealed class IssueReportTests
{
    [Fact]
    public async Task An_editor_issues_a_report_and_readers_get_exactly_the_signed_bytes_that_are_stored()
    {
        await using var site = await ReportSite.Start();

        var code = await site.IssueReport();

        var answer = await site.App.Anonymous().Get($"/reports/{code}.pdf");
        var report = await site.App.Db(db => db.Reports.SingleAsync());
        var stored = await File.ReadAllBytesAsync(await site.BlobPath(), TestContext.Current.CancellationToken);
        answer.Bytes.ShouldBe(stored);
        report.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(stored)));
        PdfSignatureVerifier.Verify(stored).Outcome.ShouldBe(PdfVerificationOutcome.Valid);
        var headers = answer.Response.Content.Headers;
        headers.ContentType!.MediaType.ShouldBe("application/pdf");
        headers
            .ContentDisposition!.ToString()
            .ShouldBe($"attachment; filename=the-harbour-ledger-{code}-v1.pdf; filename*=UTF-8''the-harbour-ledger-{code}-v1.pdf");
        answer.Response.Headers.ETag!.Tag.ShouldBe($"\"{report.Sha256}\"");
        answer.Response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.Event == "report-issued" && r.SubjectId == report.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task Not_a_byte_of_a_file_that_was_changed_on_the_disk_goes_to_a_reader(int changed)
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var bytes = await File.ReadAllBytesAsync(await site.BlobPath(), TestContext.Current.CancellationToken);
        bytes[changed] ^= 1;
        await File.WriteAllBytesAsync(await site.BlobPath(), bytes, TestContext.Current.CancellationToken);

        var answer = await site.App.Anonymous().Get($"/reports/{code}.pdf");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task After_issuing_the_page_shows_the_report_with_its_links()
    {
        await using var site = await ReportSite.Start();

        var page = await (await site.IssueForm()).Submit();

        var code = await site.Code();
        page.TextOf("h1").ShouldBe($"Issued as {code}");
        page.Text.ShouldContain(ReportSite.BottomLine);
        page.Document.Links.Select(l => l.GetAttribute("href")).ShouldContain($"/reports/{code}.pdf");
        page.HasForm("/report/issue").ShouldBeFalse();
    }

    [Fact]
    public async Task The_report_names_this_site_whatever_the_form_says()
    {
        await using var site = await ReportSite.Start();

        await (await site.IssueForm()).With("Command.Site.Root", "https://elsewhere.example").Submit();

        var order = await site.App.Db(db => db.IssueOrders.SingleAsync());
        order.Root.ShouldStartWith("http");
        order.Root.ShouldNotContain("elsewhere");
    }

    [Fact]
    public async Task A_fact_checker_cannot_issue()
    {
        await using var site = await ReportSite.Start();

        (await (await site.IssueForm(TestApp.Checker)).Submit()).Status.ShouldBe(HttpStatusCode.Forbidden);

        (await site.Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task An_unmet_condition_refuses_the_issue_in_words_and_keeps_what_was_typed()
    {
        await using var site = await ReportSite.Start(ready: false);
        await site.App.DecideTheRest(site.Article);
        await site.ReviewCoverage();

        var page = await (await site.IssueForm()).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["No claim has an approved verdict."]);
        page.Text.ShouldContain(ReportSite.BottomLine);
        (await site.Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task A_report_without_a_bottom_line_is_refused()
    {
        await using var site = await ReportSite.Start();
        await site.App.Db(db => db.FrontMatters.ExecuteDeleteAsync());

        var page = await (await site.IssueForm()).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldBe(["Write the bottom line first: two or three sentences that sum the report up."]);
        (await site.Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_form_posted_twice_issues_one_report()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();

        var first = await form.Submit();
        var second = await form.Submit();

        second.TextOf("h1").ShouldBe(first.TextOf("h1"));
        (await site.Stored()).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_form_posted_twice_at_once_issues_one_report()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();

        var pages = await Task.WhenAll(form.Submit(), form.Submit());

        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK);
        (await site.Stored()).ShouldBe(2);
    }

    [Fact]
    public async Task Two_editors_issuing_at_once_get_one_report()
    {
        await using var site = await ReportSite.Start();
        var (one, other) = (await site.IssueForm(), await site.IssueForm(TestApp.Editor2));

        var pages = await Task.WhenAll(one.Submit(), other.Submit());

        // Nobody joins an order of somebody else: the second is told, whether it is being made or done.
        var code = await site.Code();
        pages.Single(p => p.Status == HttpStatusCode.OK).TextOf("h1").ShouldBe($"Issued as {code}");
        pages
            .Single(p => p.Status == HttpStatusCode.Conflict)
            .Problems.ShouldHaveSingleItem()
            .ShouldBeOneOf(
                "The report is being made already; see how far it is.",
                "Somebody changed a claim or the report since this page was shown; look at it again and issue it then."
            );
        (await site.Stored()).ShouldBe(2);
    }

    [Fact]
    public async Task A_change_while_the_report_is_being_made_stops_it()
    {
        // Between the snapshot and the publication, somebody confirms the coverage anew.
        ReportSite? site = null;
        await using var made = site = await ReportSite.Start(services: services => Meanwhile(services, () => site!.ReviewCoverage()));

        var page = await (await site.IssueForm()).Submit();

        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Problems.ShouldHaveSingleItem().ShouldContain("while the report was being made");
        (await site.Stored()).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_that_shows_an_older_article_is_refused_with_what_changed()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();
        await site.ReviewCoverage();

        var stale = await form.Submit();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("reviewed the coverage of the article");
        (await stale.Form("/report/issue").Submit()).TextOf("h1").ShouldNotBeNull().ShouldStartWith("Issued as");
    }

    [Fact]
    public async Task All_eleven_sections_are_written_from_what_is_stored()
    {
        await using var site = await ReportSite.Start();

        await site.IssueReport();

        var document = await site.App.Db(async db =>
            System.Text.Json.JsonSerializer.Deserialize<ReportDocument>((await db.Reports.SingleAsync()).Document, ReportJson.Options)!
        );
        document.Newsroom.ShouldBe("The Harbour Ledger");
        document.Article.Sha.Length.ShouldBe(64);
        document.BottomLine.ShouldBe(ReportSite.BottomLine);
        document.Scope.Checked.ShouldBe(
            "1 claim of version 1 of the article was checked to a verdict. Of 2 sentences, 2 carry claims. The rest are opinions."
        );
        document.Scope.NotChecked.ShouldHaveSingleItem().Why.ShouldBe("There was no time.");
        document.Article.Blocks.SelectMany(b => b.Runs).SelectMany(r => r.Marks).Select(m => m.Claim).ShouldBe([1, 2]);
        var claim = document.Claims.ShouldHaveSingleItem();
        (claim.Excerpt.Before, claim.Excerpt.Exact, claim.Excerpt.After).ShouldBe(("The bridge ", "opened in 1932", "."));
        claim.Evidence.ShouldHaveSingleItem().Source.ShouldBe(1);
        claim.Rationale.SelectMany(b => b.Runs).Select(r => r.Cite).ShouldContain(1);
        document.Sources.ShouldHaveSingleItem().Title.ShouldBe("City archive");
        document.Scale.Ratings.Count.ShouldBe(8);
        claim.CheckedBy.ShouldBe([(await site.App.Actor(TestApp.Checker)).Name]);
        claim.ApprovedBy.ShouldBe((await site.App.Actor(TestApp.Editor)).Name);
        document.Verify.Count.ShouldBe(5);
        document.Audit.Sequence.ShouldBeGreaterThan(0);
    }

    private static void Meanwhile(IServiceCollection services, Func<Task> what)
    {
        var real = services.Last(s => s.ServiceType == typeof(IReportTypesetter));
        services.AddSingleton<IReportTypesetter>(p => new Interrupted(
            (IReportTypesetter)ActivatorUtilities.CreateInstance(p, real.ImplementationType!),
            what
        ));
    }

    private sealed class Interrupted(IReportTypesetter real, Func<Task> what) : IReportTypesetter
    {
        public async Task<byte[]> Typeset(
            ReportDocument report,
            IReadOnlyList<ReportAttachment> attachments,
            IProgress<int>? progress,
            CancellationToken ct
        )
        {
            await what();
            return await real.Typeset(report, attachments, progress, ct);
        }
    }
}
