using FactCheck.Testing;
using FactCheck.TestKit;
using FactCheck.Web.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

/// <summary>With a real timestamp authority on this machine.</summary>
[Trait("Run", "thorough")]
public sealed class VerifyTimestampTests
{
    [Fact]
    public async Task A_valid_timestamp_is_named_with_its_authority_and_time()
    {
        await using var authority = await TestAuthority.Start();
        await using var site = await Site(authority);
        var pdf = await Signed(site);
        await Record(site, pdf);

        var said = await site.App.Ask(pdf);

        said.Genuine.ShouldBeTrue();
        said.Timestamp.GetProperty("valid").GetBoolean().ShouldBeTrue();
        said.Timestamp.GetProperty("authority").GetString().ShouldNotBeNullOrEmpty();
        (said.Timestamp.GetProperty("at").GetDateTimeOffset() - DateTimeOffset.UtcNow).Duration().ShouldBeLessThan(TimeSpan.FromHours(1));
        said.Timestamp.EnumerateObject().Select(p => p.Name).ShouldBe(["at", "authority", "valid"]);
        (await site.Verify(pdf)).Text.ShouldContain("attests that the signature existed on");
    }

    [Fact]
    public async Task A_file_whose_timestamp_is_damaged_is_not_genuine()
    {
        await using var authority = await TestAuthority.Start();
        await using var site = await Site(authority);
        var pdf = await Signed(site);
        await Record(site, pdf);
        // The object identifier of a timestamp’s content, the first of two in the token.
        var at = pdf.AsSpan().IndexOf("060B2A864886F70D0109100104"u8);
        at.ShouldBeGreaterThan(0);
        pdf[at + 25] = (byte)'5';

        var said = await site.App.Ask(pdf);

        (said.Genuine, said.Unchanged, said.SignedBy).ShouldBe((false, false, null));
        said.Reasons.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_a_timestamp_the_page_says_whose_clock_it_was()
    {
        await using var site = await ReportSite.Start();

        var page = await site.Verify(await site.Pdf(await site.IssueReport()));

        page.Text.ShouldContain("No timestamp: the time is the signer’s own clock.");
    }

    private static Task<ReportSite> Site(TestAuthority authority) =>
        ReportSite.Start(
            new(StringComparer.Ordinal)
            {
                ["Signing:Pkcs12Path"] = authority.Pkcs12Path,
                ["Signing:Pkcs12Password"] = authority.Pkcs12Password,
                ["Signing:TimestampAuthority:Address"] = authority.TimestampAddress.ToString(),
            }
        );

    private static async Task<byte[]> Signed(ReportSite site) =>
        (
            await site
                .App.Services.GetRequiredService<NewsroomSeal>()
                .Sign(await site.Unsigned(), site.App.Clock.GetUtcNow(), withTimestamp: true, TestContext.Current.CancellationToken)
        ).Bytes;

    // As if it had been issued with these bytes.
    private static async Task Record(ReportSite site, byte[] pdf)
    {
        await site.IssueReport();
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(pdf));
        await site.App.Db(db => db.Database.ExecuteSqlAsync($"UPDATE Reports SET Sha256 = {sha}"));
    }
}
