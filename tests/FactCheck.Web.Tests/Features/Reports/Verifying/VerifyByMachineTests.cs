using System.Net;
using System.Text.Json;
using FactCheck.TestKit;
using FactCheck.Web.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

[Trait("Run", "thorough")]
public sealed class VerifyByMachineTests
{
    [Fact]
    public async Task Our_report_is_genuine_unchanged_and_current_and_nothing_is_held_against_it()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var said = await site.App.Ask(await site.Pdf(code));

        said.Status.ShouldBe(HttpStatusCode.OK);
        (said.Genuine, said.Unchanged, said.Standing, said.Code, said.Version.GetInt32()).ShouldBe((true, true, "current", code, 1));
        said.SignedBy!.ShouldStartWith("The Harbour Ledger");
        var issued = await site.App.Db(db => db.Reports.Select(r => r.IssuedAt).SingleAsync());
        (said.SignedAt.GetDateTimeOffset() - issued).Duration().ShouldBeLessThan(TimeSpan.FromMinutes(1));
        said.Timestamp.ValueKind.ShouldBe(JsonValueKind.Null);
        said.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_report_with_one_altered_byte_is_not_genuine_and_names_the_original()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var pdf = await site.Pdf(code);
        pdf[pdf.Length / 2] ^= 1;

        var said = await site.App.Ask(pdf);

        said.Status.ShouldBe(HttpStatusCode.OK);
        ShouldBeUnknown(said);
        said.Unchanged.ShouldBeFalse();
        said.SignedBy.ShouldBeNull();
        said.Reasons[0].ShouldBe("It is not among our issued files.");
        said.Reasons.ShouldContain($"It calls itself report {code}; get the original and compare.");
    }

    [Fact]
    public async Task A_pdf_signed_by_somebody_else_is_not_ours_whatever_name_the_certificate_carries()
    {
        await using var site = await ReportSite.Start();

        var said = await site.App.Ask(VerifyAsking.SignedBySomebodyElse(await site.Unsigned(), "The Harbour Ledger"));

        ShouldBeUnknown(said);
        said.SignedBy!.ShouldStartWith("The Harbour Ledger");
        said.Reasons[0].ShouldEndWith("with a certificate that is not ours.");
    }

    [Fact]
    public async Task Our_signature_on_bytes_that_were_never_issued_is_not_genuine()
    {
        await using var site = await ReportSite.Start();
        var seal = site.App.Services.GetRequiredService<NewsroomSeal>();

        var said = await site.App.Ask(
            (
                await seal.Sign(
                    await site.Unsigned(),
                    site.App.Clock.GetUtcNow(),
                    withTimestamp: false,
                    TestContext.Current.CancellationToken
                )
            ).Bytes
        );

        ShouldBeUnknown(said);
        said.Reasons.ShouldBe(["It carries our signature, but no report with these bytes was issued here. Ask us before you rely on it."]);
    }

    [Fact]
    public async Task Bytes_that_the_records_name_are_not_genuine_without_our_signature()
    {
        await using var site = await ReportSite.Start();
        await site.IssueReport();
        var forged = VerifyAsking.SignedBySomebodyElse(await site.Unsigned());
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(forged));
        await site.App.Db(db => db.Database.ExecuteSqlAsync($"UPDATE Reports SET Sha256 = {sha}"));

        var said = await site.App.Ask(forged);

        (said.Genuine, said.Standing).ShouldBe((false, "unknown"));
        said.Reasons[0].ShouldContain("cannot be confirmed as ours");
    }

    [Fact]
    public async Task An_unsigned_pdf_is_not_ours()
    {
        await using var site = await ReportSite.Start();

        var said = await site.App.Ask(await site.Unsigned());

        ShouldBeUnknown(said);
        said.Reasons[0].ShouldBe("It carries no signature; every report of ours is signed.");
    }

    [Theory]
    [InlineData("These are plain words, not a PDF.")]
    [InlineData("%PDF-1.7\n1 0 obj << /Type /Catalog")]
    [InlineData("%PDF-1.7\nxref\n0 99999999999999999999\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF")]
    [InlineData("%PDF-1.7\n/ByteRange [0 1 2 3] FC-FC-FC-")]
    public async Task Junk_is_answered_in_sentences(string junk)
    {
        await using var site = await ReportSite.Start(ready: false);

        var said = await site.App.Ask(System.Text.Encoding.UTF8.GetBytes(junk));

        said.Status.ShouldBe(HttpStatusCode.OK);
        ShouldBeUnknown(said);
        said.Reasons.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_signers_name_cannot_turn_the_readers_line_around()
    {
        await using var site = await ReportSite.Start();

        var said = await site.App.Ask(VerifyAsking.SignedBySomebodyElse(await site.Unsigned(), "Harbour\u202eLedger"));

        said.SignedBy!.ShouldStartWith("Harbour[U+202E]Ledger");
    }

    [Fact]
    public async Task A_program_that_asks_for_json_needs_no_token_and_the_form_still_does()
    {
        await using var site = await ReportSite.Start(ready: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify")
        {
            Content = VerifyAsking.Form(("file", "a.pdf", [1, 2, 3])),
        };
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8");

        (await site.App.Anonymous().Send(request)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.App.Ask([1, 2, 3])).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_form_with_somebody_elses_token_is_refused()
    {
        await using var site = await ReportSite.Start(ready: false);
        var foreign = (await site.App.Anonymous().Get("/verify")).Form("/verify")["__RequestVerificationToken"]!;
        var reader = site.App.Anonymous();
        var form = (await reader.Get("/verify")).Form("/verify").File("file", "a.pdf", [1, 2, 3]);

        (
            await reader.Send(form.Without("__RequestVerificationToken").With("__RequestVerificationToken", foreign).Request())
        ).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_ask_in_its_readers_name()
    {
        await using var site = await ReportSite.Start(ready: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify")
        {
            Content = VerifyAsking.Form(("file", "a.pdf", [1, 2, 3])),
        };
        request.Headers.Accept.Add(new("application/json"));
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        (await site.App.Anonymous().Direct.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task Asking_for_json_opens_no_other_form()
    {
        await using var app = await TestApp.Start();
        var browser = await app.SignIn(TestApp.Admin);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/admin/accounts/new")
        {
            Content = new FormUrlEncodedContent([new("Command.Email", "a@b.example")]),
        };
        request.Headers.Accept.Add(new("application/json"));

        (await browser.Direct.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static void ShouldBeUnknown(MachineSaid said)
    {
        (said.Genuine, said.Standing, said.Code).ShouldBe((false, "unknown", null));
        said.Version.ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
