using FactCheck.Testing;
using FactCheck.TestKit;
using FactCheck.Web.Signing;
using FactCheck.Web.Tests.Features.Reports;
using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Document;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Typesetting.Document;

/// <summary>Every kind of report passes verifiers that are not ours, with timestamp and attachments.</summary>
[Trait("Run", "thorough")]
public sealed class EverySampleTests
{
    private static readonly string[] Required = ["--require-timestamp", "--require-attachments"];

    [Theory]
    [InlineData(1)]
    [InlineData(30)]
    [InlineData(300)]
    public async Task Short_and_long_reports_pass(int claims)
    {
        await using var authority = await TestAuthority.Start();
        await using var typesetter = new Typesetter();
        await using var app = await TestApp.Start(Settings(authority), people: false);
        var pdf = await typesetter.Typeset(SampleReport.With(claims));

        var signed = await app
            .Services.GetRequiredService<NewsroomSeal>()
            .Sign(pdf, app.Clock.GetUtcNow(), withTimestamp: true, TestContext.Current.CancellationToken);

        (await IndependentChecks.Complaint(signed.Bytes, authority.AuthorityPemPath, Required)).ShouldBeNull();
    }

    [Theory]
    [InlineData("en", ReadingDirection.Ltr)]
    [InlineData("ar", ReadingDirection.Rtl)]
    [InlineData("ja", ReadingDirection.Ltr)]
    [InlineData("zh-Hans", ReadingDirection.Ltr)]
    public async Task Reports_in_every_script_pass(string language, ReadingDirection direction)
    {
        await using var authority = await TestAuthority.Start("P-384");
        await using var typesetter = new Typesetter();
        await using var app = await TestApp.Start(Settings(authority), people: false);
        var pdf = await typesetter.Typeset(ScriptsTests.Sample(language, direction));

        var signed = await app
            .Services.GetRequiredService<NewsroomSeal>()
            .Sign(pdf, app.Clock.GetUtcNow(), withTimestamp: true, TestContext.Current.CancellationToken);

        (await IndependentChecks.Complaint(signed.Bytes, authority.AuthorityPemPath, Required)).ShouldBeNull();
    }

    [Fact]
    public async Task A_superseded_a_corrected_and_a_withdrawn_report_pass()
    {
        await using var authority = await TestAuthority.Start();
        await using var site = await ReportSite.Start(Settings(authority));
        var code = await site.IssueReport();
        await site.IssueCorrection();
        await site.Withdraw();

        var reader = site.App.Anonymous();
        foreach (var version in new[] { 1, 2 })
        {
            var pdf = (await reader.Get($"/reports/{code}/v{version}.pdf")).Bytes;
            (await IndependentChecks.Complaint(pdf, authority.AuthorityPemPath, Required)).ShouldBeNull();
        }
    }

    [Theory]
    [InlineData(ReportBandKind.Supersedes)]
    [InlineData(ReportBandKind.Corrects)]
    [InlineData(ReportBandKind.Withdrawn)]
    public async Task Every_band_passes(ReportBandKind kind)
    {
        await using var authority = await TestAuthority.Start("RSA-3072");
        await using var typesetter = new Typesetter();
        await using var app = await TestApp.Start(Settings(authority), people: false);
        var pdf = await typesetter.Typeset(
            SampleReport.With(2) with
            {
                Band = new(kind, "Version 2 takes the place of version 1 of 3 May 2026: the year was wrong."),
            }
        );

        var signed = await app
            .Services.GetRequiredService<NewsroomSeal>()
            .Sign(pdf, app.Clock.GetUtcNow(), withTimestamp: true, TestContext.Current.CancellationToken);

        (await IndependentChecks.Complaint(signed.Bytes, authority.AuthorityPemPath, Required)).ShouldBeNull();
    }

    private static Dictionary<string, string?> Settings(TestAuthority authority) =>
        new(StringComparer.Ordinal)
        {
            ["Signing:Pkcs12Path"] = authority.Pkcs12Path,
            ["Signing:Pkcs12Password"] = authority.Pkcs12Password,
            ["Signing:TimestampAuthority:Address"] = authority.TimestampAddress.ToString(),
        };
}
