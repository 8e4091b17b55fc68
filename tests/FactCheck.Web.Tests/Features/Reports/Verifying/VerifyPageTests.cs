using System.Net;
using FactCheck.Signing.Certificates;
using FactCheck.Signing.Seals;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

[Trait("Run", "thorough")]
public sealed class VerifyPageTests
{
    [Fact]
    public async Task Our_report_is_genuine_unchanged_and_current()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var page = await site.Verify(await site.Pdf(code));

        Words(page).ShouldBe(["Genuine", "Unchanged", "Current"]);
        page.Text.ShouldContain($"report {code}");
    }

    [Fact]
    public async Task A_report_with_one_altered_byte_is_called_changed_and_leads_to_the_original()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var pdf = await site.Pdf(code);
        pdf[pdf.Length / 2] ^= 1;

        var page = await site.Verify(pdf);

        Words(page).ShouldBe(["Not as we issued it", "Changed", "Cannot be said"]);
        page.Document.Links.Select(l => l.GetAttribute("href")).ShouldContain($"/reports/{code}.pdf");
    }

    [Fact]
    public async Task A_report_with_something_added_at_its_end_is_called_changed()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());

        Words(await site.Verify([.. pdf, .. "\n%more"u8])).ShouldBe(["Not as we issued it", "Changed", "Cannot be said"]);
    }

    [Fact]
    public async Task A_pdf_signed_by_somebody_else_is_not_ours()
    {
        await using var site = await ReportSite.Start();
        var preview = (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/preview.pdf")).Bytes;
        var now = DateTimeOffset.UtcNow;
        using var stranger = SigningCertificate.Load(SigningCertificate.CreateForDevelopment("Somebody else", now), null, now);

        var page = await site.Verify(PdfSigner.Sign(preview, stranger, new(now)));

        Words(page).ShouldBe(["Not ours", "Unchanged", "Cannot be said"]);
        page.Text.ShouldContain("It is signed by “Somebody else");
    }

    [Fact]
    public async Task An_unsigned_pdf_is_not_ours()
    {
        await using var site = await ReportSite.Start();
        var preview = (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/preview.pdf")).Bytes;

        Words(await site.Verify(preview)).ShouldBe(["Not ours", "Cannot be said", "Cannot be said"]);
    }

    [Theory]
    [InlineData("These are plain words, not a PDF.")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog")]
    [InlineData("%PDF-1.7\nxref\n0 99999999999999999999\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF")]
    public async Task Junk_is_answered_in_words(string junk)
    {
        await using var site = await ReportSite.Start(ready: false);

        var page = await site.Verify(System.Text.Encoding.UTF8.GetBytes(junk));

        page.Status.ShouldBe(HttpStatusCode.OK);
        Words(page).ShouldBe(["Not a report", "Cannot be said", "Cannot be said"]);
    }

    [Fact]
    public async Task An_empty_file_and_no_file_are_refused_in_words()
    {
        await using var site = await ReportSite.Start(ready: false);
        var reader = site.App.Anonymous();

        var empty = await site.Verify([]);
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Problems.ShouldBe(["This file is empty; choose the PDF as you received it."]);
        (await (await reader.Get("/verify")).Form("/verify").Submit()).Problems.ShouldBe(["Choose the PDF that is to be verified."]);
    }

    [Fact]
    public async Task A_file_above_50_MB_is_refused_in_words_and_far_above_it_before_it_is_read()
    {
        await using var site = await ReportSite.Start(ready: false);

        (await site.Verify(new byte[50_000_001])).Problems.ShouldBe(["This file is larger than 50 MB; no report of ours is that large."]);
        (await site.Verify(new byte[52_000_000])).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static string[] Words(BrowserPage page) =>
        [.. page.Document.QuerySelectorAll(".answers .word").Select(w => w.TextContent.Trim())];
}
