using System.Text.RegularExpressions;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>The desk without a mouse.</summary>
public sealed class ByKeyboard(Site site) : Journey(site)
{
    [Fact]
    public async Task By_keyboard_alone()
    {
        var checker = await Open();
        await SignIn(checker);
        await OpenTheArticle(checker);
        await MoveAmongClaims(checker);
        await AdjustTheMark(checker);
        await TakeTheWholeSentence(checker);
        await ReadTheKeys(checker);
    }

    private static async Task SignIn(Visitor checker)
    {
        await checker.Go("/account/sign-in");
        await TabTo(checker, checker.Page.GetByLabel("Email"));
        await checker.Page.Keyboard.TypeAsync("checker@demo.test");
        await TabTo(checker, checker.Page.GetByLabel("Password"));
        await checker.Page.Keyboard.TypeAsync(Visitor.DemoPassword);
        await checker.Page.Keyboard.PressAsync("Enter");
        await checker.ShouldSee("Assigned to me");
    }

    private static async Task OpenTheArticle(Visitor checker)
    {
        await TabTo(checker, checker.Page.GetByRole(AriaRole.Link, new() { Name = "Articles", Exact = true }));
        await checker.Page.Keyboard.PressAsync("Enter");
        await checker.Page.WaitForURLAsync("**/articles");
        await TabTo(checker, checker.Page.GetByRole(AriaRole.Link, new() { Name = "Four months on, Anchorage still sets the terms" }));
        await checker.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.Page.Locator("ol.claims")).ToBeVisibleAsync();
    }

    private static async Task MoveAmongClaims(Visitor checker)
    {
        var (claims, keyboard) = (checker.Page.Locator("ol.claims a"), checker.Page.Keyboard);
        await claims.First.FocusAsync();
        await keyboard.PressAsync("j");
        await keyboard.PressAsync("j");
        await Assertions.Expect(claims.Nth(2)).ToBeFocusedAsync();
        await keyboard.PressAsync("k");
        await Assertions.Expect(claims.Nth(1)).ToBeFocusedAsync();
        var statement = await claims.Nth(1).Locator(".statement").InnerTextAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.Page.Locator("#hand .statement")).ToHaveTextAsync(statement);
    }

    private static async Task AdjustTheMark(Visitor checker)
    {
        var (keyboard, end) = (checker.Page.Keyboard, checker.Page.GetByRole(AriaRole.Slider, new() { Name = "End of the mark" }));
        var before = await end.GetAttributeAsync("aria-valuenow");
        await keyboard.PressAsync("]");
        await Assertions.Expect(end).ToBeFocusedAsync();
        await keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(end).Not.ToHaveAttributeAsync("aria-valuenow", before!);
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.Page.Locator(".toast")).ToContainTextAsync("The mark was moved.");
        await keyboard.PressAsync("u");
        await Assertions.Expect(checker.Page.Locator(".toast")).ToContainTextAsync("The mark is back where it was.");
        await Assertions.Expect(end).ToHaveAttributeAsync("aria-valuenow", before!);
    }

    // “Mr. Putin said” and “Mr. Trump agreed” end no sentence for the desk, though they do for a browser.
    private static async Task TakeTheWholeSentence(Visitor checker)
    {
        await checker.Page.Locator("ol.claims a").Filter(new() { HasText = "agreements made with Donald Trump" }).ClickAsync();
        var (keyboard, start) = (checker.Page.Keyboard, checker.Page.GetByRole(AriaRole.Slider, new() { Name = "Start of the mark" }));
        await Assertions
            .Expect(start)
            .ToHaveAttributeAsync(
                "aria-valuetext",
                new Regex("^begins with the American proposals", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
        await keyboard.PressAsync("[");
        await keyboard.PressAsync("Home");
        await Assertions
            .Expect(start)
            .ToHaveAttributeAsync(
                "aria-valuetext",
                new Regex("^begins with Its foreign minister, Sergei Lavrov", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
        await keyboard.PressAsync("]");
        await keyboard.PressAsync("End");
        await Assertions
            .Expect(checker.Page.GetByRole(AriaRole.Slider, new() { Name = "End of the mark" }))
            .ToHaveAttributeAsync(
                "aria-valuetext",
                new Regex(@"and Mr\. Trump agreed there\.$", RegexOptions.None, TimeSpan.FromSeconds(1))
            );
        await keyboard.PressAsync("Escape");
    }

    private static async Task ReadTheKeys(Visitor checker)
    {
        var keys = checker.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        await checker.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(keys).ToBeVisibleAsync();
        await checker.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(keys).ToBeHiddenAsync();
    }

    private static async Task TabTo(Visitor visitor, ILocator target)
    {
        for (var stops = 0; stops < 40; stops++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("it => it === document.activeElement"))
                return;
        }
        await Assertions.Expect(target).ToBeFocusedAsync();
    }
}
