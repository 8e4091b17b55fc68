using FactCheck.TestKit;
using FactCheck.Web.Cli;
using FactCheck.Web.Features.Reports.Verifying;
using FactCheck.Web.Tests.Features.Reports;
using FactCheck.Web.Tests.Features.Reports.Verifying;

namespace FactCheck.Web.Tests.Cli;

[Trait("Run", "thorough")]
public sealed class VerifyReportFileTests
{
    [Fact]
    public async Task Our_report_ends_with_0_and_says_why_in_words()
    {
        await using var site = await ReportSite.Start();
        var code = await site.IssueReport();
        var file = await File(site.App, await site.Pdf(code));

        var (exit, said) = await Run(site.App, file);

        exit.ShouldBe(0);
        said.ShouldStartWith($"Genuine. We issued this file as report {code} on ");
        foreach (
            var words in new[]
            {
                "\nUnchanged. ",
                "\nCurrent. ",
                $"\nReport:    {code}, version 1, “The bridge”",
                "\nSigned by: The Harbour Ledger",
                "\nTimestamp: No timestamp",
                "\nSHA-256:   ",
            }
        )
            said.ShouldContain(words);
    }

    [Fact]
    public async Task With_json_it_prints_what_the_site_answers()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        var file = await File(site.App, pdf);

        (await Run(site.App, file, "--json")).ShouldBe((0, (await site.App.Ask(pdf)).Json + "\n"));
        (await Run(site.App, "--json", file)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task An_altered_report_and_junk_end_with_1()
    {
        await using var site = await ReportSite.Start();
        var pdf = await site.Pdf(await site.IssueReport());
        pdf[^20] ^= 1;

        var (exit, said) = await Run(site.App, await File(site.App, pdf));

        exit.ShouldBe(1);
        said.ShouldStartWith("Not as we issued it. ");
        said.ShouldNotContain("Signed by");
        (await Run(site.App, await File(site.App, [1, 2, 3]))).ShouldSatisfyAllConditions(
            r => r.Exit.ShouldBe(1),
            r => r.Said.ShouldStartWith("Not a report. ")
        );
    }

    [Fact]
    public async Task What_cannot_be_looked_at_ends_with_2_and_a_sentence()
    {
        await using var app = await TestApp.Start(people: false);
        var empty = await File(app, []);
        var large = Path.Combine(app.Folder, "large.pdf");
        await using (var stream = System.IO.File.Create(large))
            stream.SetLength(VerifyReport.MaxBytes + 1);

        (await Run(app, Path.Combine(app.Folder, "nowhere.pdf"))).ShouldBe((2, "There is no such file.\n"));
        (await Run(app, app.Folder)).ShouldBe((2, "This is a folder; name the PDF in it.\n"));
        (await Run(app, empty)).ShouldBe((2, "This file is empty, or no regular file.\n"));
        (await Run(app, large)).ShouldBe((2, "This file is larger than 50 MB; no report of ours is that large.\n"));
        (await Run(app, "--json", large)).ShouldSatisfyAllConditions(
            r => r.Exit.ShouldBe(2),
            r => r.Said.ShouldStartWith("{\"genuine\":false,")
        );
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    public async Task A_device_is_not_opened(string path)
    {
        await using var app = await TestApp.Start(people: false);

        (await Run(app, path)).ShouldBe((2, "This file is empty, or no regular file.\n"));
    }

    [Fact]
    public async Task A_link_to_a_report_is_followed()
    {
        await using var site = await ReportSite.Start();
        var file = await File(site.App, await site.Pdf(await site.IssueReport()));
        var link = Path.Combine(site.App.Folder, "link.pdf");
        System.IO.File.CreateSymbolicLink(link, file);

        (await Run(site.App, link)).Exit.ShouldBe(0);
    }

    [Theory]
    [InlineData]
    [InlineData("")]
    [InlineData("a.pdf", "b.pdf")]
    [InlineData("--help")]
    public async Task Anything_else_ends_with_2_and_the_usage(params string[] args)
    {
        await using var app = await TestApp.Start(people: false);

        var (exit, said) = await Run(app, args);

        exit.ShouldBe(2);
        said.ShouldStartWith("Usage: verify-report FILE [--json]");
    }

    private static async Task<string> File(TestApp app, byte[] bytes)
    {
        var path = Path.Combine(app.Folder, $"{Guid.NewGuid():N}.pdf");
        await System.IO.File.WriteAllBytesAsync(path, bytes);
        return path;
    }

    private static async Task<(int Exit, string Said)> Run(TestApp app, params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        return (await VerifyReportFile.Run(app.Services, args, output), output.ToString());
    }
}
