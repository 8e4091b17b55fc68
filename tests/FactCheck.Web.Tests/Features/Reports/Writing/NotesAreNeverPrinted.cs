using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Features.Articles.Noting;
using FactCheck.Web.Tests.Features.Reports.Attachments;
using FactCheck.Web.Tests.Typesetting;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reports.Writing;

/// <summary>No word of a writer's note reaches a reader, and corrected particulars reach none on one person's word.</summary>
public sealed class NotesAreNeverPrinted
{
    [Fact]
    public async Task Neither_the_report_nor_its_attachments_nor_its_public_page_hold_a_word_of_them()
    {
        await using var site = await ReportSite.Start();
        await site.App.Note(site.Article);
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{site.Article}")).Text.ShouldContain(NotesDesk.Secret);

        var code = await site.IssueReport();

        var pdf = await site.Pdf(code);
        var laidOpen = Encoding.Latin1.GetString(await QPdf.Run(pdf, "--qdf", "--object-streams=disable", "--decode-level=all"));
        var attachments = await Pdf.Attachments(pdf);
        attachments.ShouldNotBeEmpty();
        var stored = await site.App.Db(db => db.Reports.Where(r => r.Code == code).Select(r => r.Document).SingleAsync());
        var page = await site.App.Anonymous().Get($"/reports/{code}");
        page.Text.ShouldContain(ReportSite.BottomLine);
        string[] read = [await Pdf.Text(pdf), laidOpen, stored, Encoding.UTF8.GetString(page.Bytes), .. attachments.Values];
        foreach (var secret in new[] { NotesDesk.Secret, "survey.example", "Iris Holm", "archive.example/day" })
            read.ShouldAllBe(text => !text.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_corrected_what_is_printed_does_not_issue_it_alone()
    {
        await using var site = await ReportSite.Start();
        await site.App.Change(
            TestApp.Editor,
            async (db, actor, now) =>
            {
                var article = await db.Articles.Load(site.Article, default);
                article.CorrectParticulars(actor, article.Particulars with { Byline = "Jo Fell" }, now);
                return article.Version;
            }
        );

        var page = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page);
        page.Text.ShouldContain("the headline and the other particulars of the article");
        (await (await site.IssueForm(TestApp.Editor2)).Submit()).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_order_for_other_particulars_makes_no_report()
    {
        await using var site = await ReportSite.Start();
        var form = await site.IssueForm();
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var article = await db.Articles.Load(site.Article, default);
                article.CorrectParticulars(actor, article.Particulars with { Outlet = "The Quay" }, now);
                return article.Version;
            }
        );

        var page = await form.Submit();
        page.Status.ShouldBeOneOf([System.Net.HttpStatusCode.Conflict, System.Net.HttpStatusCode.UnprocessableEntity]);
        (await site.App.Db(db => db.Reports.CountAsync())).ShouldBe(0);
    }
}
