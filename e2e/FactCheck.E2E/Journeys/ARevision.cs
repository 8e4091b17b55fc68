using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>A text that changes while it is checked: every claim moves by itself, waits for a person, or is let go.</summary>
public sealed class ARevision(Site site) : Journey(site)
{
    private const string Passengers = "The ferries carried 411,870 passengers in a year.";
    private const string Fare = "The fare was raised by 4 per cent.";
    private const string Quay = "A second quay was promised for spring 2027.";

    private const string Ferries =
        "The port says that traffic has grown. The ferries carried 411,870 passengers last year, by its own count. It calls "
        + "the year its best since the bridge opened.";
    private const string Opening = "Nobody on the islands was surprised by the crowds of this summer.";
    private const string Before =
        $"{Opening}\n\n{Ferries}\n\nThe fare was raised by 4 per cent in March. Islanders wrote to the council about "
        + $"it.\n\nThe mayor promised a second quay by the spring of 2027.\n\nA ticket office closed in May.";
    private const string After =
        $"{Opening}\n\nThe fare was raised by 6 per cent in March. Islanders wrote to the council about it.\n\nA ticket "
        + $"office closed in May.\n\n{Ferries}";

    [Fact]
    public async Task Claims_follow_a_revised_text_or_wait_for_a_person()
    {
        var (checker, editor) = (await OpenAs("checker@demo.test"), await OpenAs("editor@demo.test"));
        var article = await Mark(checker);
        var fare = await Approve(checker, editor, article);
        await Compare(checker, article);
        await TakeOver(checker);
        await ReportIsBlocked(editor, article);
        await fare.Open();
        await fare.State("In progress");
        await KeepTheChanged(checker, article);
        await DetachTheVanished(checker, article);
        await ReportStandsOnWords(editor, article);
    }

    private static async Task<string> Mark(Visitor checker)
    {
        var article = await new ImportScreen(checker).Paste(Before, "A ferry for every island");
        var bench = new WorkbenchScreen(checker);
        await bench.Mark(Passengers, quote: "The ferries carried 411,870 passengers last year");
        await bench.Mark(Fare, quote: "The fare was raised by 4 per cent in March");
        await bench.Mark(Quay, quote: "promised a second quay by the spring of 2027");
        return article;
    }

    private static async Task<ClaimScreen> Approve(Visitor checker, Visitor editor, string article)
    {
        var own = new ClaimScreen(checker);
        await own.OpenFrom(article, Fare);
        await own.Press("start", "Start checking");
        await own.AddSource("The council’s table of fares", "Dataset", "Supports", "From 1 March: plus 4 per cent.", "The council");
        await own.WriteVerdict("True", "The table says so.", "The table gives the new fare [1].");
        await own.Press("submit", "Submit for approval");
        var claim = new ClaimScreen(editor);
        await claim.OpenFrom(article, Fare);
        await claim.Press("approve", "Approve");
        await claim.State("Approved");
        return claim;
    }

    private static async Task Compare(Visitor checker, string article)
    {
        await new RevisionScreen(checker).Compare(article, After);
        var fates = checker.Page.GetByRole(AriaRole.List, new() { Name = "In numbers" }).Locator("b");
        await Assertions.Expect(fates).ToHaveTextAsync(["1", "1", "1"]);
        await Assertions.Expect(checker.Page.Locator(".fates li", new() { HasText = Fare })).ToContainTextAsync("Its approval ends.");
        await Assertions.Expect(checker.Page.Locator(".text-diff del", new() { HasText = "4" }).First).ToBeVisibleAsync();
        await Assertions.Expect(checker.Page.Locator(".text-diff ins", new() { HasText = "6" }).First).ToBeVisibleAsync();
        await checker.Inspect("revision-compared");
    }

    private static async Task TakeOver(Visitor checker)
    {
        await new RevisionScreen(checker).TakeOver();
        await Assertions
            .Expect(checker.Page.GetByRole(AriaRole.Status).First)
            .ToContainTextAsync("Version 2 is in. 2 claims wait for a decision.");
        await Assertions
            .Expect(checker.Page.Locator(".proof > p").Last.Locator(".seg"))
            .ToHaveTextAsync("The ferries carried 411,870 passengers last year");
        await Assertions.Expect(checker.Page.Locator(".proof .seg")).ToHaveCountAsync(1);
        await Assertions.Expect(checker.Page.Locator(".unsettled li")).ToHaveCountAsync(2);
        await checker.Inspect("revision-unsettled");
    }

    private static async Task ReportIsBlocked(Visitor editor, string article)
    {
        await editor.Go($"{article}/report");
        await editor.ShouldSee("were changed in the revised text.");
        await editor.ShouldSee("are gone from the revised text.");
    }

    private static async Task KeepTheChanged(Visitor checker, string article)
    {
        await Settle(checker, article, Fare);
        await Assertions.Expect(checker.Page.Locator("section[aria-labelledby=old] del")).ToContainTextAsync("4");
        await Assertions.Expect(checker.Page.Locator("section[aria-labelledby=new] ins")).ToContainTextAsync("6");
        await checker.Inspect("anchor-proposed");
        await checker.Press("Keep the proposed words");
        await Assertions.Expect(checker.Page.Locator(".toast")).ToContainTextAsync("The claim stands on these words now.");
    }

    private static async Task DetachTheVanished(Visitor checker, string article)
    {
        await Settle(checker, article, Quay);
        await checker.ShouldSee("nothing like them");
        await checker.Inspect("anchor-orphaned");
        await checker.Type("Reason", "The article no longer speaks of the quay.");
        await checker.Press("Propose to detach");
        await Assertions.Expect(checker.Page.Locator(".toast")).ToContainTextAsync("Proposed to detach it.");
        await Assertions.Expect(checker.Page.Locator(".unsettled")).ToHaveCountAsync(0);
        await Assertions
            .Expect(checker.Page.Locator(".proof .seg", new() { HasText = "The fare was raised by 6 per cent in March" }))
            .ToBeVisibleAsync();
    }

    private static async Task Settle(Visitor checker, string article, string statement)
    {
        await checker.Go(article);
        await checker
            .Page.Locator(".unsettled li", new() { HasText = statement })
            .GetByRole(AriaRole.Link, new() { Name = "Settle claim" })
            .ClickAsync();
        await checker.ShouldSee(statement);
    }

    private static async Task ReportStandsOnWords(Visitor editor, string article)
    {
        await editor.Go("/approvals");
        await editor.Follow("Select all");
        await editor.Press("Approve the selected");
        await editor.Go($"{article}/report");
        await editor.ShouldSee("Every claim stands on words of this version");
    }
}
