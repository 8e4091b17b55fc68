using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;

namespace FactCheck.E2E.Journeys;

/// <summary>The checker's work by plain forms.</summary>
public sealed class WithoutScript(Site site) : Journey(site)
{
    private const string Count = "The harbour handled 412 ships in March 2026.";

    [Fact]
    public async Task A_claim_is_marked_checked_and_submitted_without_script()
    {
        var checker = await OpenAs("checker@demo.test", script: false);
        var article = await new ImportScreen(checker).Paste(
            "A good month on the quay\n\nThe harbour handled 412 ships in March. The master called it a good month.",
            "A good month on the quay"
        );
        await new WorkbenchScreen(checker).Mark(Count, quote: "412 ships");
        await Check(checker, article);
    }

    private static async Task Check(Visitor checker, string article)
    {
        var claim = new ClaimScreen(checker);
        await claim.OpenFrom(article, Count);
        await checker.Press("Start checking");
        await claim.State("In progress");
        await claim.AddSource("The harbour master’s log for March", "Dataset", "Supports", "Arrivals: 412.", "The harbour master");
        await claim.WriteVerdict("True", "The log counts 412 arrivals.", "The log was read line by line [1].");
        await checker.Press("Submit for approval");
        await claim.State("Awaiting approval");
    }
}
