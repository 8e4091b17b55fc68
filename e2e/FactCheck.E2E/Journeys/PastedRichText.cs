using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>Words copied from a page or a word processor and pasted into the import form.</summary>
public sealed class PastedRichText(Site site) : Journey(site)
{
    private const string Paste = """
        area => {
          const data = new DataTransfer();
          const list = "<ul><li>Oil for nine lamps</li><li>A keeper by night</li></ul><script>scriptwords()</script>";
          data.setData("text/html", "<h2>Who pays</h2><p>The port pays for the lamps.</p>" + list);
          data.setData("text/plain", "Who pays\nThe port pays for the lamps.\nOil for nine lamps\nA keeper by night");
          area.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """;

    [Fact]
    public async Task Pasted_headings_and_lists_stay_headings_and_lists()
    {
        var checker = await OpenAs("checker@demo.test");
        var import = new ImportScreen(checker);
        await import.Open();
        var area = checker.Page.GetByLabel("Text").First;
        await area.FocusAsync();
        await area.EvaluateAsync(Paste);
        await Assertions
            .Expect(area)
            .ToHaveValueAsync(
                new System.Text.RegularExpressions.Regex(
                    "^#+ Who pays\\n",
                    System.Text.RegularExpressions.RegexOptions.None,
                    TimeSpan.FromSeconds(1)
                )
            );
        (await import.Text()).ShouldNotContain("scriptwords");
        await checker.Type("Headline", "Light on the quay");
        await import.Import();
        var proof = checker.Page.Locator(".proof");
        await Assertions.Expect(proof.Locator("h2")).ToHaveTextAsync("Who pays");
        await Assertions.Expect(proof.Locator("li")).ToHaveTextAsync(["Oil for nine lamps", "A keeper by night"]);
    }
}
