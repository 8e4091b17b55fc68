using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FactCheck.E2E.Support;

/// <summary>One person before the site. What went wrong leaves a trace in <see cref="Places.Results"/>.</summary>
public sealed class Visitor(IBrowserContext context, IPage page, bool traced) : IAsyncDisposable
{
    public const string DemoPassword = "proof-reading-desk-2026";

    private readonly Console _console = new(page);

    public IPage Page { get; } = page;

    /// <summary>What the browser's console complained about, a broken content security policy among it.</summary>
    public IReadOnlyList<string> Complaints => _console.Complaints;

    public Task Go(string address) => Page.GotoAsync(address);

    public async Task SignIn(string email)
    {
        await Go("/account/sign-in");
        await Page.GetByLabel("Email").FillAsync(email);
        await Page.GetByLabel("Password").FillAsync(DemoPassword);
        await Press("Sign in");
        await Page.WaitForURLAsync(url => !url.Contains("/account/", StringComparison.Ordinal));
    }

    /// <summary>Presses the button with this name; one that says why it is refused still posts, so it is pressed all the same.</summary>
    public Task Press(string button) =>
        Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync(new() { Force = true });

    public Task Follow(string link) => Page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    public Task Type(string label, string text) => Page.GetByLabel(label).First.FillAsync(text);

    public Task Choose(string label, string option) =>
        Page.GetByLabel(label).First.SelectOptionAsync(new SelectOptionValue { Label = option });

    public async Task<string> Text() => await Page.Locator("main").InnerTextAsync();

    public async Task ShouldSee(string text) => await Assertions.Expect(Page.Locator("main")).ToContainTextAsync(text);

    /// <summary>A picture for people, of the whole page or of what a screen shows; none where nobody looks.</summary>
    public Task Picture(string name, bool whole = true) =>
        Places.HasViewers
            ? Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Results, name + ".png"), FullPage = whole })
            : Task.CompletedTask;

    /// <summary>A picture for people, and no accessibility violation by axe.</summary>
    public async Task Inspect(string name) => (await Violations(name)).ShouldBeEmpty();

    /// <summary>Takes the picture and returns what axe found.</summary>
    public async Task<IReadOnlyList<string>> Violations(string name)
    {
        await Picture(name);
        return await Run(name, "tag", ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]);
    }

    /// <summary>The same for other colours of a page whose structure was inspected before.</summary>
    public async Task<IReadOnlyList<string>> ContrastViolations(string name)
    {
        await Picture(name, whole: false);
        return await Run(name, "rule", ["color-contrast", "link-in-text-block"]);
    }

    private async Task<IReadOnlyList<string>> Run(string name, string kind, List<string> values)
    {
        var result = await Page.RunAxe(
            new()
            {
                RunOnly = new() { Type = kind, Values = values },
                // What passes need not be described node by node: that took longer than looking.
                ResultTypes = [ResultType.Violations],
            }
        );
        return [.. result.Violations.Select(v => $"{name}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}")];
    }

    public async ValueTask DisposeAsync()
    {
        var failed = TestContext.Current.TestState?.Result == TestResult.Failed;
        var trace = Path.Combine(Places.Results, $"{TestContext.Current.TestMethod?.MethodName}-{Guid.NewGuid():N}.zip");
        if (traced)
            await context.Tracing.StopAsync(failed ? new() { Path = trace } : new());
        await context.DisposeAsync();
    }
}
