using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/{id}/report</summary>
public sealed class ReportScreen(Visitor visitor)
{
    /// <summary>Reviews the coverage, sums up and issues.</summary>
    /// <param name="article">Its address.</param>
    /// <param name="second">Who confirms what the visitor wrote.</param>
    public async Task Issue(string article, Visitor second)
    {
        await DecideTheRest(article);
        await visitor.Go($"{article}/report");
        await visitor.ShouldSee("The unmarked text has not been reviewed");
        await visitor.Inspect("issue-gate");
        await visitor.Type(
            "What was left unchecked, and why",
            "The other sentences are background, captions and opinions; none of them carries the article."
        );
        await visitor.Press("Confirm the coverage");
        await visitor.ShouldSee("The coverage was reviewed");
        await visitor.Type("Bottom line", "Two claims were checked. One cannot be counted, and one needs context.");
        await visitor.Press("Save these words");
        await visitor.ShouldSee("You wrote the bottom line, the coverage note and the decisions on sentences without a claim.");
        await visitor.Inspect("front-unconfirmed");
        await Confirm(second, article);
        await visitor.Go($"{article}/report");
        await visitor.Press("Issue the report");
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Status))
            .ToContainTextAsync("issued", new() { Timeout = 60_000, IgnoreCase = true });
        await visitor.Inspect("issued");
    }

    /// <summary>A second person stands behind what the report begins with.</summary>
    private static async Task Confirm(Visitor second, string article)
    {
        await second.Go($"{article}/report");
        await second.Inspect("front-to-confirm");
        await second.Press("Confirm these words");
        await second.ShouldSee("Confirmed by");
    }

    /// <summary>Says of every sentence without a claim why it carries none.</summary>
    private async Task DecideTheRest(string article)
    {
        await visitor.Go($"{article}/coverage/sentences");
        await visitor.Inspect("sentences");
        await visitor.Page.GetByLabel("untouched sentences").First.CheckAsync();
        await visitor.Choose("Why they carry no claim", "Skipped: outside of this check");
        await visitor.Press("Decide");
        await visitor.ShouldSee("No sentence is untouched.");
    }

    /// <summary>Corrects the report’s own words and issues the next version.</summary>
    public async Task Correct(string article, string note, Visitor second)
    {
        await visitor.Go($"{article}/report/correct");
        await visitor.Inspect("correct");
        await visitor.Type("What is to be corrected", "The day of the call.");
        await visitor.Press("Begin the correction");
        await visitor.ShouldSee("is being corrected");
        await visitor.Type("Correction note", note);
        await visitor.Press("Save these words");
        await Confirm(second, article);
        await visitor.Go($"{article}/report");
        await visitor.Press("Issue the report");
        await Assertions
            .Expect(visitor.Page.GetByRole(AriaRole.Status))
            .ToContainTextAsync("issued", new() { Timeout = 60_000, IgnoreCase = true });
    }
}
