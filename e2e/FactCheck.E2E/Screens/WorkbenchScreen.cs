using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Screens;

/// <summary>/articles/{id}</summary>
public sealed class WorkbenchScreen(Visitor visitor)
{
    private IPage Page => visitor.Page;

    /// <summary>Drags the mouse over the words, as a person does, and presses m.</summary>
    public async Task Select(string words)
    {
        var ends = await Page.EvaluateAsync<double[]>(FindWords, words);
        await Page.Mouse.MoveAsync((float)ends[0] + 1, (float)ends[1]);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync((float)ends[2] + 1, (float)ends[3], new() { Steps = 8 });
        await Page.Mouse.UpAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Mark claim" })).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("m");
    }

    public Task QuoteShouldBe(string words) => Assertions.Expect(Page.GetByLabel("Words of the article")).ToHaveValueAsync(words);

    public async Task Mark(string statement, string? claimant = null, string? role = null, string kind = "Statistic", string? quote = null)
    {
        if (quote is not null)
        {
            await OpenForm();
            await visitor.Type("Words of the article", quote);
        }
        await visitor.Type("What is claimed", statement);
        await visitor.Type("Who says so", claimant ?? "");
        await visitor.Type("Their role", role ?? "");
        await visitor.Choose("Kind", kind);
        await visitor.Press("Mark the claim");
        await Assertions.Expect(Page.Locator("ol.claims")).ToContainTextAsync(statement);
    }

    public async Task OpenForm()
    {
        var panel = Page.Locator("#mark-panel");
        if (await panel.GetAttributeAsync("open") is null)
            await panel.Locator("summary").First.ClickAsync();
    }

    public Task MarkShouldStandOn(int number, string words) =>
        Assertions.Expect(Page.Locator(".proof .seg", new() { HasText = words }).First).ToBeVisibleAsync();

    private const string FindWords = """
        words => {
          const walker = document.createTreeWalker(document.querySelector('.proof'), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(words);
            if (at < 0) continue;
            node.parentElement.scrollIntoView({ block: 'center' });
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + words.length);
            const rects = [...range.getClientRects()];
            const first = rects[0], last = rects.at(-1);
            return [first.left, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
          }
          throw new Error('not in the text: ' + words);
        }
        """;
}
