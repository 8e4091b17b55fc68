using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Screens;

/// <summary>/claims/{id} and the forms around it.</summary>
public sealed class ClaimScreen(Visitor visitor)
{
    private string _address = "";

    /// <summary>Opens the claim from the workbench by its statement.</summary>
    public async Task OpenFrom(string articleAddress, string statement)
    {
        await visitor.Go(articleAddress);
        await visitor.Page.Locator("ol.claims a", new() { HasText = statement }).ClickAsync();
        var hand = visitor.Page.Locator("#hand");
        await Assertions.Expect(hand).ToContainTextAsync(statement);
        _address =
            await hand.Locator("a[href^='/claims/']").First.GetAttributeAsync("href")
            ?? throw new InvalidOperationException("The claim in hand has no address.");
        await Open();
    }

    public Task Open() => visitor.Go(_address);

    public Task State(string words) => Assertions.Expect(visitor.Page.Locator("main .state").First).ToContainTextAsync(words);

    public async Task AddSource(string title, string type, string stance, string passage, string publisher)
    {
        await visitor.Go($"{_address}/evidence/new");
        await visitor.Type("Title", title);
        await visitor.Choose("Kind of source", type);
        await visitor.Type("Publisher", publisher);
        await visitor.Choose("Primary or secondary", "Primary");
        await visitor.Type("Why no capture is kept", "Checked by telephone; there is no page to keep.");
        await visitor.Choose("What it does to the claim", stance);
        await visitor.Type("Passage", passage);
        await visitor.Press("Add evidence");
        await visitor.ShouldSee(title);
    }

    public async Task WriteVerdict(string rating, string conclusion, string rationale)
    {
        await visitor.Go($"{_address}/verdict");
        await visitor.Page.GetByRole(AriaRole.Radio, new() { Name = rating, Exact = true }).CheckAsync(new() { Force = true });
        await visitor.Type("Conclusion", conclusion);
        await visitor.Type("Rationale", rationale);
        await visitor.Page.GetByRole(AriaRole.Button, new() { Name = "Save revision" }).First.ClickAsync();
        await visitor.ShouldSee(conclusion);
    }

    /// <summary>Opens one of the claim's forms by its address.</summary>
    public Task OpenForm(string form) => visitor.Go($"{_address}/{form}");

    public async Task Press(string form, string button)
    {
        await OpenForm(form);
        await visitor.Press(button);
    }
}
