using FactCheck.TestKit;
using FactCheck.Web.Cli;

namespace FactCheck.Web.Tests.Features.Reports.Verifying;

[Trait("Run", "thorough")]
public sealed class VerifyStandingTests
{
    [Fact]
    public async Task A_superseded_version_is_genuine_and_leads_to_the_newer_one()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var first = await site.Pdf(code);
        await site.IssueCorrection("The bridge opened in May, not in June.");

        var said = await site.App.Ask(first);
        (said.Genuine, said.Unchanged, said.Standing, said.Code, said.Version.GetInt32()).ShouldBe((true, true, "superseded", code, 1));
        said.Reasons.Single().ShouldStartWith("This is version 1, superseded on ");
        said.Reasons.Single().ShouldEndWith("; version 2 is the latest. What that corrects: “The bridge opened in May, not in June.”");
        var page = await site.Verify(first);
        Words(page).ShouldBe(["Genuine", "Unchanged", "Superseded"]);
        page.Text.ShouldContain(said.Reasons.Single());
        page.Document.QuerySelectorAll(".actions a").Select(a => a.GetAttribute("href")).ShouldContain($"/reports/{code}/v2");
        (await Run(site, first)).ShouldSatisfyAllConditions(
            r => r.Exit.ShouldBe(1),
            r => r.Said.ShouldContain("\nSuperseded. This is version 1")
        );
    }

    [Fact]
    public async Task The_version_that_corrects_is_current()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        await site.IssueCorrection();
        var second = await site.Pdf(code);

        var said = await site.App.Ask(second);

        (said.Genuine, said.Standing, said.Version.GetInt32()).ShouldBe((true, "current", 2));
        said.Reasons.ShouldBeEmpty();
        (await Run(site, second)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task Every_version_of_a_withdrawn_report_says_that_it_was_withdrawn_and_why()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var first = await site.Pdf(code);
        await site.IssueCorrection();
        var second = await site.Pdf(code);
        (await site.Withdraw("Its main source was forged.")).Problems.ShouldBeEmpty();

        foreach (var (pdf, version) in new[] { (first, 1), (second, 2) })
        {
            var said = await site.App.Ask(pdf);
            (said.Genuine, said.Unchanged, said.Standing, said.Code, said.Version.GetInt32()).ShouldBe(
                (true, true, "withdrawn", code, version)
            );
            said.Reasons.Single().ShouldStartWith("We withdrew this report on ");
            said.Reasons.Single().ShouldEndWith(" and no longer stand by it. The reason: “Its main source was forged.”");
            var page = await site.Verify(pdf);
            Words(page).ShouldBe(["Genuine", "Unchanged", "Withdrawn"]);
            page.Text.ShouldContain("The reason: “Its main source was forged.”");
            (await Run(site, pdf)).ShouldSatisfyAllConditions(
                r => r.Exit.ShouldBe(1),
                r => r.Said.ShouldContain("\nWithdrawn. We withdrew this report on ")
            );
        }
    }

    [Fact]
    public async Task A_report_signed_with_an_earlier_certificate_is_still_genuine()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-rotation-").FullName;
        try
        {
            var path = await ReportSite.Certificate(folder, DateTimeOffset.UtcNow);
            await using var site = await ReportSite.Start(new(StringComparer.Ordinal) { ["Signing:Pkcs12Path"] = path });
            var pdf = await site.Pdf(await site.IssueReport());

            File.Move(await ReportSite.Certificate(folder, DateTimeOffset.UtcNow), path, overwrite: true);
            (await site.App.Ask(pdf)).Genuine.ShouldBeTrue();
            File.Delete(path);
            (await site.App.Ask(pdf)).Genuine.ShouldBeTrue();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_page_shows_which_report_it_is_with_its_headline_and_its_signer()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();

        var page = await site.Verify(await site.Pdf(code));

        var facts = page
            .Document.QuerySelectorAll("dl.facts:not(.stack) > div")
            .ToDictionary(d => d.QuerySelector("dt")!.TextContent, d => d.QuerySelector("dd")!.TextContent.Trim());
        facts["Report"].ShouldBe($"{code}, version 1");
        facts["Headline"].ShouldBe("The bridge");
        facts["Signed by"].ShouldStartWith("The Harbour Ledger");
        facts["Signed on, says the signer"].ShouldEndWith(" UTC");
        facts["Timestamp"].ShouldBe("No timestamp: the time is the signer’s own clock.");
    }

    private static async Task<(int Exit, string Said)> Run(ReportSite site, byte[] pdf)
    {
        var path = Path.Combine(site.App.Folder, $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, pdf);
        await using var output = new StringWriter { NewLine = "\n" };
        return (await VerifyReportFile.Run(site.App.Services, [path], output), output.ToString());
    }

    private static string[] Words(BrowserPage page) =>
        [.. page.Document.QuerySelectorAll(".answers .word").Select(w => w.TextContent.Trim())];
}
