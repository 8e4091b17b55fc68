using System.Text;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>A saved web page becomes an article.</summary>
public sealed class ImportedPage(Site site) : Journey(site)
{
    private const string Page = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lighthouse that moved | The Harbour Ledger</title>
        <meta property="og:title" content="The lighthouse that moved"><meta property="og:site_name" content="The Harbour Ledger">
        <meta name="author" content="Maud Ellery">
        <meta property="article:published_time" content="2026-03-14T08:00:00Z">
        <link rel="canonical" href="https://ledger.example/lighthouse">
        <script>document.title = "scriptwords";</script></head><body>
        <nav><ul><li><a href="/">Front page</a></li><li><a href="/sport">Rowing results</a></li></ul></nav>
        <main><article><h1>The lighthouse that moved</h1>
        <p>Nobody in the village had seen a building walk before, and
        for eleven days in March the whole coast came to watch the tower travel inland on two rails.</p>
        <p>Share this article</p>
        <h2>What was moved</h2>
        <p>The tower weighs 712 tonnes, its keeper says, and it travelled
        at about seventy metres a day, with a pause whenever the wind rose above a fresh breeze.</p>
        <ul><li>Seventy metres of track were laid each morning before the crew began.</li>
        <li>Eleven men walked beside it and greased the rails with tallow.</li></ul>
        <script>track("scriptwords");</script>
        <blockquote><p>We could hear it creak all night, and in the morning it stood behind the school.</p></blockquote>
        <figure><img src="tower.jpg" alt=""><figcaption>The tower on its rails, seen from the churchyard.</figcaption></figure>
        <p>The council paid for the move with a loan which it will repay
        over twenty years, according to the minutes of its meeting in January.</p>
        </article></main><footer><p>All rights reserved by the ledger company.</p></footer></body></html>
        """;

    [Fact]
    public async Task A_saved_page_comes_in_with_its_structure_and_without_its_surroundings()
    {
        var checker = await OpenAs("checker@demo.test");
        var import = new ImportScreen(checker);
        await import.Read("lighthouse.html", "text/html", Encoding.UTF8.GetBytes(Page));
        await FormIsFilled(checker, import);
        await import.Import();
        await ProofShowsTheStructure(checker);
    }

    private static async Task FormIsFilled(Visitor checker, ImportScreen import)
    {
        await import.ShouldHold("Headline", "The lighthouse that moved");
        await import.ShouldHold("Byline", "Maud Ellery");
        await import.ShouldHold("Outlet", "The Harbour Ledger");
        await import.ShouldHold("Address", "https://ledger.example/lighthouse");
        await import.ShouldHold("Published on", "2026-03-14");
        await Assertions.Expect(checker.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Share this article" })).ToBeCheckedAsync();
        await checker.Inspect("import-read");
    }

    private static async Task ProofShowsTheStructure(Visitor checker)
    {
        var proof = checker.Page.Locator(".proof");
        await Assertions.Expect(proof.Locator("h2")).ToHaveTextAsync("What was moved");
        await Assertions.Expect(proof.Locator("li")).ToHaveCountAsync(2);
        await Assertions.Expect(proof.Locator("blockquote")).ToContainTextAsync("We could hear it creak all night");
        await Assertions.Expect(proof.Locator(".caption")).ToContainTextAsync("The tower on its rails");
        var text = await proof.InnerTextAsync();
        foreach (var foreign in new[] { "scriptwords", "Rowing results", "Share this article", "All rights reserved" })
            text.ShouldNotContain(foreign);
        await checker.Inspect("imported-page");
    }
}
