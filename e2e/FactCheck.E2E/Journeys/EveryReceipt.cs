using System.Text;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using FactCheck.TestKit.Rows;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>The receipt of every kind of READING.md's table in light, in dark and on a phone.</summary>
public sealed class EveryReceipt(Site site) : Journey(site)
{
    private const string Annotations = """
        [{"body":"a","target":[{"source":"urn:old"},{"source":"urn:x","selector":{"type":"TextQuoteSelector","exact":"It cost"}}]},
        {"body":"b","target":{"selector":{"type":"TextQuoteSelector","exact":"The bridge cost twice the plan.",
        "refinedBy":{"type":"TextQuoteSelector","exact":"twice the plan"}}}},
        {"body":"c","target":{"selector":{"type":"TextQuoteSelector","exact":"words that never stood here"}}},
        {"body":[{"value":"d"},{"type":"schema:Claim","factcheck:kind":"Gossip"}],
        "target":{"selector":{"type":"TextQuoteSelector","exact":"The bridge"}}}]
        """;

    private readonly List<string> _faults = [];

    [Fact]
    public async Task Every_receipt_is_shown_whole_accessible_and_fits()
    {
        var checker = await OpenAs("checker@demo.test", traced: false);
        var import = new ImportScreen(checker);
        foreach (var (row, number) in ReadingRows.All.Select((row, at) => (row, at + 1)))
        {
            if (row.File.Length > 0)
                await import.Read(row.File, "application/octet-stream", row.Content);
            else
                await import.ReadPasted(Encoding.UTF8.GetString(row.Content));
            // What is folded is a part of the receipt.
            await checker.Page.EvaluateAsync("document.querySelectorAll('.receipt details').forEach(d => d.open = true)");
            await Look(checker, $"receipt-{number:00}");
        }
        await LookAtAnnotations(checker, await import.Paste("The bridge cost twice the plan. It cost 4 million.", "Annotated elsewhere"));
        _faults.ShouldBeEmpty();
    }

    private async Task LookAtAnnotations(Visitor checker, string article)
    {
        await checker.Go($"{article}/annotations");
        await checker
            .Page.GetByLabel("A file of claims")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "a.json",
                    MimeType = "application/json",
                    Buffer = Encoding.UTF8.GetBytes(Annotations),
                }
            );
        await checker.Press("Import the claims");
        await checker.ShouldSee("2 claims were marked. 1 has no place in this text and was left out: 3 “words that never stood here”.");
        await checker.ShouldSee("1 claim was refused and left out. Number 4: It says “Gossip”");
        await Look(checker, "receipt-annotations");
    }

    private async Task Look(Visitor checker, string name)
    {
        var page = checker.Page;
        _faults.AddRange(await checker.Violations($"{name}-light"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await checker.Picture($"{name}-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(390, 844);
        await checker.Picture($"{name}-phone");
        var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0)
            _faults.Add($"{name}: {beyond} px beyond a phone");
        await page.SetViewportSizeAsync(1440, 900);
    }
}
