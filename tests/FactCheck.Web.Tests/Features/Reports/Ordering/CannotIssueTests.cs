using System.Net;
using System.Runtime.Versioning;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Reports.Ordering;

/// <summary>What is missing or broken on the server refuses the issue with a sentence; everything else goes on.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Run", "thorough")]
public sealed class CannotIssueTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factcheck-broken-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Without_a_certificate_issuing_says_so_and_everything_else_works()
    {
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = "" });

        await Refuses(site, "No signing certificate is configured; name its PKCS#12 file in Signing:Pkcs12Path.");
        (await site.App.Anonymous().Get("/reports")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.Verify("%PDF-1.7 nothing"u8.ToArray())).Status.ShouldBe(HttpStatusCode.OK);
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/preview.pdf")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_certificate_file_that_is_not_there_is_named_as_missing()
    {
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = Path.Combine(_folder, "none.p12") }
        );

        await Refuses(
            site,
            "The file of the signing certificate is not where Signing:Pkcs12Path says; put it there or correct the setting."
        );
    }

    [Fact]
    public async Task A_broken_certificate_file_is_named_as_broken()
    {
        var path = Path.Combine(_folder, "broken.p12");
        await File.WriteAllTextAsync(path, "not a certificate", TestContext.Current.CancellationToken);
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = path });

        await Refuses(site, "The signing certificate file is damaged or is not a PKCS#12 file.");
    }

    [Fact]
    public async Task A_wrong_password_is_named_as_such()
    {
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Password"] = "another" });

        await Refuses(site, "The password of the signing certificate file is wrong.");
    }

    [Fact]
    public async Task An_expired_certificate_is_named_with_its_day()
    {
        var path = await ReportSite.Certificate(_folder, DateTimeOffset.UtcNow.AddYears(-3));
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = path });

        await Refuses(site, "The signing certificate expired on ");
    }

    [Fact]
    public async Task A_certificate_of_the_future_is_named_with_its_day()
    {
        var path = await ReportSite.Certificate(_folder, DateTimeOffset.UtcNow.AddDays(9));
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = path });

        await Refuses(site, "The signing certificate is not valid before ");
    }

    [Fact]
    public async Task A_certificate_that_expires_while_the_site_runs_stops_the_issue_and_a_renewed_file_needs_no_restart()
    {
        var path = await ReportSite.Certificate(_folder, DateTimeOffset.UtcNow);
        await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = path });
        (await (await site.App.SignIn(TestApp.Editor)).Get(site.Page)).Text.ShouldContain("The signing certificate is valid");
        site.App.Clock.Move(TimeSpan.FromDays(900));
        await Refuses(site, "The signing certificate expired on ");

        File.Move(await ReportSite.Certificate(_folder, site.App.Clock.GetUtcNow()), path, overwrite: true);

        await site.IssueReport();
    }

    [Theory]
    [InlineData("exit 3", "The report could not be typeset because the typesetter stopped twice before it was done")]
    [InlineData("exec sleep 600", "The report could not be typeset because it took longer than 1 s;")]
    public async Task A_typesetter_that_dies_or_hangs_is_told_in_a_sentence_and_nothing_is_stored(string failing, string why)
    {
        var node = Path.Combine(_folder, "node");
        await File.WriteAllTextAsync(node, $"#!/bin/sh\n{failing}\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        await using var site = await ReportSite.Start(
            new(StringComparer.Ordinal) { ["Typesetting:NodePath"] = node, ["Typesetting:Timeout"] = "00:00:01" }
        );

        await Refuses(site, why);
        var preview = await (await site.App.SignIn(TestApp.Editor)).Get(site.Page + "/preview.pdf");
        preview.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        preview.Text.ShouldContain(why);
    }

    [Fact]
    public async Task In_development_a_test_certificate_is_made_on_first_use()
    {
        await using var app = await TestApp.Start(environment: "Development");
        var article = await app.Article();

        var page = await (await app.SignIn(TestApp.Editor)).Get($"/articles/{article}/report");

        page.Text.ShouldContain("The signing certificate is valid");
        File.GetUnixFileMode(Path.Combine(app.Folder, "signing-test.p12")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (
            await File.ReadAllTextAsync(Path.Combine(app.Folder, "signing-test-ca.pem"), TestContext.Current.CancellationToken)
        ).ShouldStartWith("-----BEGIN CERTIFICATE-----");
    }

    private static async Task Refuses(ReportSite site, string sentence)
    {
        var page = await (await site.IssueForm()).Submit();
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Text.ShouldContain(sentence);
        page.Problems.ShouldHaveSingleItem();
        page.Text.ShouldContain(ReportSite.BottomLine);
        (await site.Stored()).ShouldBe(0);
    }
}
