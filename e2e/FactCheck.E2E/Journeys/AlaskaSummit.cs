using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>The main job, end to end, on the reference article: it goes in, a signed report comes out.</summary>
public sealed class AlaskaSummit(Site site) : Journey(site)
{
    private const string Ninety = "Nine tenths of the issues between Russia and Ukraine had been solved by mid-December 2025.";
    private const string Biggest = "Russian air attacks on Ukrainian cities were the biggest of the war in December 2025.";
    private const string Points = "Talks reduced the American peace proposal from 28 points to 20.";

    [Fact]
    public async Task An_article_goes_in_and_a_signed_report_comes_out()
    {
        if (Environment.GetEnvironmentVariable("CI") is null && !File.Exists(Places.Article))
            Assert.Skip("The reference article is not beside this repository (../shared/articles/alaska-summit.txt).");

        var checker = await OpenAs("checker@demo.test");
        var article = await Import(checker);
        await MarkClaims(checker);
        await CheckNinety(checker, article);
        await RefuseTheAuthorsOwnApproval(checker);
        await CheckBiggestAsEditor(article);
        await ReturnAndApproveAfterTheChange(checker, article);
        await CloseTheRest(checker, article);
        var file = await IssueAndDownload(article);
        await VerifyReport(file);
        await CorrectInPublic(article, file);
    }

    private static async Task<string> Import(Visitor checker)
    {
        var import = new ImportScreen(checker);
        await import.Open();
        await import.Upload(Places.Article, "What the Alaska summit still decides", "The foreign desk", "A broadcaster");
        await checker.ShouldSee("literally 90%");
        return new Uri(checker.Page.Url).AbsolutePath;
    }

    private static async Task MarkClaims(Visitor checker)
    {
        var bench = new WorkbenchScreen(checker);
        await bench.Select("literally 90%");
        await bench.QuoteShouldBe("literally 90%");
        await bench.Mark(Ninety, "U.S. administration officials", "speaking on condition of anonymity");
        await bench.Mark(Biggest, kind: "Comparison", quote: "the scale of which are now the biggest of the war to date");
        await bench.Mark(Points, quote: "the proposal revised down to 20 points");
        await bench.MarkShouldStandOn(1, "literally 90%");
        await checker.Inspect("workbench");
    }

    private static async Task CheckNinety(Visitor checker, string article)
    {
        var claim = new ClaimScreen(checker);
        await claim.OpenFrom(article, Ninety);
        await claim.Press("start", "Start checking");
        await claim.State("In progress");
        await claim.AddSource(
            "Notes of the officials’ call with reporters",
            "Own reporting",
            "Supports",
            "They said it twice: “literally 90%”.",
            "The checking desk"
        );
        await claim.AddSource(
            "List of open issues, as the delegations described it",
            "On record interview",
            "Context",
            "No list has been agreed, and none is public.",
            "The checking desk"
        );
        await claim.WriteVerdict("Mostly true", "The officials said it.", "Reporters heard the words [1].");
        await claim.Press("submit", "Submit for approval");
        await claim.State("Awaiting approval");
        await checker.Inspect("claim-awaiting");
    }

    private static async Task RefuseTheAuthorsOwnApproval(Visitor checker)
    {
        await checker.ShouldSee(Ninety);
        var address = new Uri(checker.Page.Url).AbsolutePath;
        var answer = await checker.Page.GotoAsync($"{address}/approve");
        answer!.Ok.ShouldBeTrue();
        await checker.ShouldSee("Only an editor can do this.");
    }

    private async Task CheckBiggestAsEditor(string article)
    {
        var author = await OpenAs("editor2@demo.test");
        var claim = new ClaimScreen(author);
        await claim.OpenFrom(article, Biggest);
        await claim.Press("start", "Start checking");
        await claim.AddSource(
            "Nightly launches, counted by the desk",
            "Dataset",
            "Contradicts",
            "The largest single night was in September.",
            "The checking desk"
        );
        await claim.WriteVerdict(
            "Missing context",
            "The season was the heaviest, but the largest single night came earlier.",
            "By night, the record is older [1]."
        );
        await claim.Press("submit", "Submit for approval");
        await claim.Press("approve", "Approve");
        await author.ShouldSee("so another editor must approve it.");
        await claim.Open();
        await claim.State("Awaiting approval");
    }

    private async Task ReturnAndApproveAfterTheChange(Visitor checker, string article)
    {
        var editor = await OpenAs("editor@demo.test");
        var claim = new ClaimScreen(editor);
        await claim.OpenFrom(article, Ninety);
        await claim.OpenForm("return");
        await editor.Type("What has to change", "That they said it is not in doubt. Say whether it can be counted.");
        await editor.Press("Return the verdict");
        await claim.State("Changes requested");

        var own = new ClaimScreen(checker);
        await own.OpenFrom(article, Ninety);
        await checker.ShouldSee("Say whether it can be counted.");
        await own.WriteVerdict(
            "Unproven",
            "The words are real; the share cannot be counted.",
            "Reporters heard the words [1], but nobody has published a list to count by [2]."
        );
        await own.Press("submit", "Submit for approval");

        await claim.Open();
        await editor.ShouldSee("The words are real; the share cannot be counted.");
        await claim.Press("approve", "Approve");
        await claim.State("Approved");
        await editor.Inspect("claim-approved");
        await claim.OpenFrom(article, Biggest);
        await claim.Press("approve", "Approve");
        await claim.State("Approved");
    }

    private static async Task CloseTheRest(Visitor checker, string article)
    {
        var claim = new ClaimScreen(checker);
        await claim.OpenFrom(article, Points);
        await claim.OpenForm("close");
        await checker.Choose("How it is closed", "Not checked: it could be, but was not");
        await checker.Type("Reason", "Undisputed, and no reader’s conclusion depends on it.");
        await checker.Press("Propose to close");
        await claim.State("To be closed as not checked");
    }

    private async Task<string> IssueAndDownload(string article)
    {
        var editor = await OpenAs("editor@demo.test");
        await editor.Go("/approvals");
        await editor.Follow("Select all");
        await editor.Press("Approve the selected");
        await new ReportScreen(editor).Issue(article, await OpenAs("checker@demo.test"));
        var reader = await Open();
        await reader.Go("/reports");
        await reader.Follow("What the Alaska summit still decides");
        await reader.ShouldSee("Current.");
        await reader.Inspect("public-report");
        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Follow("Download"));
        var file = Path.Combine(Places.Results, "alaska-summit.pdf");
        await download.SaveAsAsync(file);
        return file;
    }

    private async Task VerifyReport(string file)
    {
        var (code, output) = await Programs.Run("bash", Places.Verifier, file, Site.IssuerPem, "--require-attachments");
        code.ShouldBe(0, output);
        var (_, text) = await Programs.Run("pdftotext", "-enc", "UTF-8", file, "-");
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (
            var expected in new[]
            {
                Ninety,
                Biggest,
                "Unproven",
                "Missing context",
                "Ines Okafor",
                "Leila Haddad",
                "Jonas Lindqvist",
                "literally 90%",
            }
        )
            words.ShouldContain(expected);
    }

    private async Task CorrectInPublic(string article, string firstVersion)
    {
        var editor = await OpenAs("editor@demo.test");
        var second = await OpenAs("checker@demo.test");
        await new ReportScreen(editor).Correct(article, "The officials spoke on a Monday, not on a Sunday.", second);
        var reader = await Open();
        await reader.Go("/corrections");
        await reader.ShouldSee("The officials spoke on a Monday, not on a Sunday.");
        await reader.Inspect("corrections");
        await reader.Follow("What the Alaska summit still decides");
        await reader.ShouldSee("Version 2");
        await reader.Go("/verify");
        await reader.Page.Locator("input[type=file]").SetInputFilesAsync(firstVersion);
        await reader.Press("Verify");
        await reader.ShouldSee("Superseded");
        await reader.Inspect("verified-superseded");
    }
}
