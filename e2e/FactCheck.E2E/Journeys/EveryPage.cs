using System.Text;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>Every page of the site in light, in dark and on a narrow screen.</summary>
public sealed class EveryPage(Site site) : Journey(site)
{
    private const string Anchorage = "Four months on, Anchorage still sets the terms";
    private const string Harbour = "Fish quay opens to rain and a brass band";

    private readonly List<string> _faults = [];

    [Fact]
    public async Task Every_page_is_accessible_and_fits()
    {
        await LookAtTheDesk();
        await LookAtTheAccounts();
        await LookFromOutside();
        _faults.ShouldBeEmpty();
    }

    private async Task LookAtTheDesk()
    {
        var editor = await OpenAs("editor@demo.test", traced: false);
        await Look(editor, "/", "/approvals", "/articles", "/articles/new", "/reports", "/sources?q=the&sort=Title", "/nowhere");
        await Look(editor, "/account/password");
        await Look(editor, await AddressOf(editor, "/sources", "main th a[href^='/sources/']"));
        var article = await AddressOf(editor, "/articles", $"main a:has-text('{Anchorage}')");
        await Look(
            editor,
            article,
            $"{article}/coverage/sentences",
            $"{article}/revise",
            $"{article}/versions",
            $"{article}/versions/1",
            $"{article}/annotations",
            $"{article}/report",
            $"{article}/history"
        );
        await LookUnder(editor, article, "author", "particulars", "notes", "coverage");
        await LookUnder(editor, $"{article}/report", "front", "issue");
        await LookAtClaims(editor, article);
        var issued = await AddressOf(editor, "/articles", $"main a:has-text('{Harbour}')");
        await Look(editor, $"{issued}/report");
        await LookUnder(editor, $"{issued}/report", "correct", "withdraw", "withdraw/confirm");
        await LookAtTheReading(editor);
        await LookAtARevision(editor);
    }

    private async Task LookAtTheReading(Visitor editor)
    {
        const string page =
            "<!doctype html><title>Lamps on the quay</title><article><h1>Lamps on the quay</h1><h2>Nine of them</h2><p>The "
            + "port pays for nine lamps and for the oil they burn.</p><p>Share this article</p></article>";
        await new ImportScreen(editor).Read("lamps.html", "text/html", Encoding.UTF8.GetBytes(page));
        await LookAtPage(editor, "/articles/new/read");
    }

    private async Task LookAtARevision(Visitor editor)
    {
        var article = await new ImportScreen(editor).Paste(
            "The port pays for nine lamps and for their oil.\n\nA keeper walks the quay by night, winter and summer.",
            "Lamps on the quay, once more"
        );
        var bench = new WorkbenchScreen(editor);
        await bench.Mark("The port pays for nine lamps.", quote: "The port pays for nine lamps");
        await bench.Mark("A keeper walks the quay at night.", quote: "A keeper walks the quay by night");
        var revision = new RevisionScreen(editor);
        await revision.Compare(article, "The port pays for eleven lamps and for their oil.\n\nNo tower stood here before the war.");
        await LookAtPage(editor, $"{article}/revise/compare");
        await revision.TakeOver();
        await editor.ShouldSee("2 claims wait for a decision");
        await LookAtPage(editor, $"{article}/unsettled");
        var waiting = await editor
            .Page.Locator(".unsettled a[href$='/anchor']")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        waiting.Length.ShouldBe(2);
        for (var at = 0; at < waiting.Length; at++)
        {
            await editor.Go(waiting[at]);
            await LookAtPage(editor, $"{waiting[at]}-{at + 1}");
        }
        await Look(editor, waiting[0][..^"/anchor".Length]);
    }

    private async Task LookAtClaims(Visitor editor, string article)
    {
        var claims = await ClaimsByState(editor, article);
        claims.Keys.ShouldBe(["Open", "In progress", "Awaiting approval", "Changes requested", "Approved", "Closed"], ignoreOrder: true);
        await Look(editor, $"{article}?claim={claims["Awaiting approval"]}");
        foreach (var id in claims.Values)
            await Look(editor, $"/claims/{id}");
        await LookAtForms(editor, claims["Open"], "assign", "due", "close", "start", "move", "split", "merge", "take-back");
        await LookAtForms(editor, claims["In progress"], "edit", "evidence/new", "evidence/1/edit");
        await LookAtForms(editor, claims["In progress"], "waiver", "verdict", "submit");
        await LookAtForms(editor, claims["Awaiting approval"], "return", "approve", "history");
        await LookAtForms(editor, claims["Approved"], "reopen");
        await LookAtAProposal(editor, claims["Approved"]);
        await LookAtASource(editor, claims["In progress"]);
    }

    private async Task LookAtASource(Visitor editor, string claim)
    {
        var source = await AddressOf(editor, $"/claims/{claim}", "main a[href^='/sources/']");
        await Look(editor, $"{source}/correct");
        await editor.Type("Title", "What the port wrote down, corrected");
        await editor.Press("Save the correction");
        await Look(editor, source);
    }

    private async Task LookAtAProposal(Visitor editor, string claim)
    {
        await editor.Go($"/claims/{claim}/reopen");
        await editor.Type("Reason", "A new list came out.");
        await editor.Press("Propose to reopen");
        await editor.ShouldSee("To be reopened");
        await Look(editor, $"/claims/{claim}", "/approvals");
        await LookAtForms(editor, claim, "approve-proposal", "withdraw-proposal");
        await editor.Press("Take the proposal back");
    }

    private async Task LookAtTheAccounts()
    {
        var admin = await OpenAs("admin@demo.test", traced: false);
        await Look(admin, "/admin/accounts", "/admin/accounts/new", "/admin/access", "/admin/audit");
        await Look(admin, await AddressOf(admin, "/admin/accounts", "main a[href$='/roles']"));
    }

    private async Task LookFromOutside()
    {
        var reader = await Open(traced: false);
        await Look(reader, "/account/sign-in", "/reports", "/corrections", "/verify", "/nowhere");
        await Look(reader, await AddressOf(reader, "/reports", "main a[href^='/reports/']"));
    }

    private Task LookAtForms(Visitor visitor, string claim, params string[] forms) => LookUnder(visitor, $"/claims/{claim}", forms);

    private Task LookUnder(Visitor visitor, string address, params string[] pages) =>
        Look(visitor, [.. pages.Select(p => $"{address}/{p}")]);

    private async Task Look(Visitor visitor, params string[] addresses)
    {
        foreach (var address in addresses)
        {
            await visitor.Go(address);
            await LookAtPage(visitor, address);
        }
    }

    // One load for all three: colours and width are emulated on the page as it stands.
    private async Task LookAtPage(Visitor visitor, string address)
    {
        var name = NameOf(await visitor.Page.TitleAsync(), address);
        _faults.AddRange(await visitor.Violations($"{name}-light"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        _faults.AddRange(await visitor.ContrastViolations($"{name}-dark"));
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await visitor.Page.SetViewportSizeAsync(360, 800);
        await visitor.Picture($"{name}-narrow");
        var beyond = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (beyond > 0)
            _faults.Add($"{name}: {beyond} px beyond a narrow screen");
        await visitor.Page.SetViewportSizeAsync(1440, 900);
        var primary = await visitor.Page.Locator(".button.primary:visible").CountAsync();
        if (primary > 1)
            _faults.Add($"{name}: {primary} primary buttons");
    }

    private static string NameOf(string title, string address)
    {
        var last = address.Split('?')[0].Split('/').Last(part => part.Length == 0 || !Guid.TryParse(part, out _));
        return "page-"
            + string.Concat(
                $"{title.Split('·')[0].Trim()}-{last}".Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-')
            );
    }

    private static async Task<string> AddressOf(Visitor visitor, string list, string link)
    {
        await visitor.Go(list);
        return await visitor.Page.Locator(link).First.GetAttributeAsync("href")
            ?? throw new InvalidOperationException($"No link {link} on {list}.");
    }

    private static async Task<Dictionary<string, string>> ClaimsByState(Visitor visitor, string article)
    {
        await visitor.Go(article);
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in await visitor.Page.Locator("ol.claims a").AllAsync())
        {
            var href = await line.GetAttributeAsync("href") ?? "";
            claims.TryAdd((await line.Locator(".state").InnerTextAsync()).Trim(), href.Split("claim=")[1].Split('#')[0]);
        }
        return claims;
    }
}
