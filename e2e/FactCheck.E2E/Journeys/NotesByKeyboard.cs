using System.Text;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>A note of the writer is taken over without a mouse.</summary>
public sealed class NotesByKeyboard(Site site) : Journey(site)
{
    private const string Source = "Minutes of 1932, page 4.";

    [Fact]
    public async Task A_note_becomes_evidence_with_one_key_beside_the_proof_and_on_the_claims_page()
    {
        var checker = await OpenAs("checker@demo.test");
        var import = new ImportScreen(checker);
        var text = $"The board paid for the dam in 1932.[^1] It holds.\n\n[^1]: {Source}\n";
        await import.Read("dam.md", "text/markdown", Encoding.UTF8.GetBytes(text));
        await checker.Type("Headline", "The dam that was paid for in 1932");
        await import.Import();
        await new WorkbenchScreen(checker).Mark("The board paid for the dam in 1932.", quote: "paid for the dam in 1932");
        var take = checker.Page.GetByRole(AriaRole.Link, new() { Name = "Take over as evidence" });
        await Assertions.Expect(take).ToBeVisibleAsync();
        await checker.Inspect("hand-with-notes");
        await Taken(checker);

        await checker.Follow("Back to the claim");
        await checker.Inspect("claim-with-notes");
        await checker.Page.Keyboard.PressAsync("j");
        await Assertions.Expect(take).ToBeFocusedAsync();
        await Taken(checker);
    }

    private static async Task Taken(Visitor checker)
    {
        await checker.Page.EvaluateAsync("document.activeElement.matches('input, textarea, select') && document.activeElement.blur()");
        await checker.Page.Keyboard.PressAsync("e");
        await checker.Page.WaitForURLAsync("**/evidence/new?note=*");
        await Assertions.Expect(checker.Page.GetByLabel("Title").First).ToHaveValueAsync(Source);
    }
}
