using System.Globalization;
using FactCheck.E2E.Screens;
using FactCheck.E2E.Support;
using Microsoft.Playwright;

namespace FactCheck.E2E.Journeys;

/// <summary>Marking one claim after another while the page stays where it is.</summary>
public sealed class MarkingInPlace(Site site) : Journey(site)
{
    [Theory]
    [InlineData(24)]
    [InlineData(160)] // more sentences than the strip has cells for
    public async Task A_claim_is_marked_and_the_page_stays_as_if_it_had_been_loaded_again(int paragraphs)
    {
        var (checker, bench) = await Open(paragraphs);
        await bench.Mark("Boat 20 was late.", quote: "Boat 20 left the quay at noon");
        await bench.Mark("Boats 20 and 21.", quote: "Boat 20 left the quay at noon with 20 people aboard. It came back in the rain.");
        await Stays(checker);
        var at = await SelectAndMark(checker, bench, "Boat 12 left the quay", "Boat 12 left.");

        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToHaveTextAsync("Claim 1");
        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToBeFocusedAsync();
        (await Top(checker, "Boat 12 left")).ShouldBe(at, 1);
        (await checker.Page.Locator("ol.claims .num").AllInnerTextsAsync()).ShouldBe(["1", "2", "3"]);
        (await checker.Page.Locator(".proof .marker .n").AllTextContentsAsync()).ShouldBe(["1", "2", "3"]);
        (
            await checker.Page.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter(key => key.startsWith('factcheck-draft'))")
        ).ShouldBeEmpty();

        var stayed = await checker.Page.EvaluateAsync<string[]>(Shown);
        (await checker.Page.EvaluateAsync<bool>("() => window.stayed === true")).ShouldBeTrue();
        await checker.Page.ReloadAsync();
        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToHaveTextAsync("Claim 1");
        stayed.ShouldBe(await checker.Page.EvaluateAsync<string[]>(Shown));
    }

    [Fact]
    public async Task After_a_mark_the_keys_the_handles_and_Undo_work_as_before()
    {
        var (checker, bench) = await Open(24);
        await bench.Mark("Boat 20 left.", quote: "Boat 20 left the quay");
        await Stays(checker);
        await SelectAndMark(checker, bench, "Boat 12 left the quay", "Boat 12 left.");
        var (keyboard, end) = (checker.Page.Keyboard, checker.Page.GetByRole(AriaRole.Slider, new() { Name = "End of the mark" }));
        var claims = checker.Page.Locator("ol.claims a");
        await keyboard.PressAsync("j");
        await Assertions.Expect(claims.Nth(1)).ToBeFocusedAsync();
        await keyboard.PressAsync("Enter");
        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToHaveTextAsync("Claim 2");
        await checker.Page.GoBackAsync();
        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToHaveTextAsync("Claim 1");
        await keyboard.PressAsync("]");
        await Assertions.Expect(end).ToBeFocusedAsync();
        var before = await end.GetAttributeAsync("aria-valuenow");
        await keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(end).Not.ToHaveAttributeAsync("aria-valuenow", before!);
        await keyboard.PressAsync("Escape");
        (await checker.Page.EvaluateAsync<bool>("() => window.stayed === true")).ShouldBeTrue();
        await keyboard.PressAsync("u");
        await checker.ShouldSee("The mark is to be taken back. An editor who is not you has to approve it.");
        await Assertions.Expect(checker.Page.Locator("ol.claims .state")).ToHaveTextAsync(["To be taken back", "Open"]);
    }

    [Fact]
    public async Task A_refusal_a_lost_connection_and_a_double_press_lose_nothing_and_mark_once()
    {
        var (checker, bench) = await Open(24);
        await Stays(checker);
        await bench.OpenForm();
        await checker.Type("Words of the article", "never stood here");
        await checker.Type("What is claimed", "Boat 3 left.");
        await checker.Press("Mark the claim");
        await Assertions.Expect(checker.Page.Locator("#mark-panel .problems")).ToContainTextAsync("These words are not in the article");
        await Assertions.Expect(checker.Page.GetByLabel("Words of the article")).ToBeFocusedAsync();
        await Assertions.Expect(checker.Page.GetByLabel("What is claimed")).ToHaveValueAsync("Boat 3 left.");

        await checker.Type("Words of the article", "Boat 3 left the quay");
        await checker.Page.RouteAsync("**/claims", route => route.AbortAsync());
        await checker.Press("Mark the claim");
        await Assertions.Expect(checker.Page.Locator("#mark-panel .problems")).ToContainTextAsync("The server cannot be reached.");
        await checker.Page.UnrouteAsync("**/claims");

        await checker.Page.GetByRole(AriaRole.Button, new() { Name = "Mark the claim" }).DblClickAsync();
        await Assertions.Expect(checker.Page.Locator("#hand-title")).ToHaveTextAsync("Claim 1");
        (await checker.Page.EvaluateAsync<bool>("() => window.stayed === true")).ShouldBeTrue();
        await checker.Page.ReloadAsync();
        (await checker.Page.Locator("ol.claims .statement").AllInnerTextsAsync()).ShouldBe(["Boat 3 left."]);
    }

    private async Task<(Visitor, WorkbenchScreen)> Open(int paragraphs)
    {
        var checker = await OpenAs("checker@demo.test");
        await checker.Go("/articles/new");
        await checker.Type("Headline", string.Create(CultureInfo.InvariantCulture, $"{paragraphs} boats"));
        await checker
            .Page.Locator("#Command_Text")
            .FillAsync(
                string.Join(
                    "\n\n",
                    Enumerable
                        .Range(1, paragraphs)
                        .Select(n =>
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"Boat {n} left the quay at noon with {n} people aboard. It came back in the rain. Nobody saw "
                                    + $"the lamps of boat {n} that night."
                            )
                        )
                )
            );
        await checker.Press("Import");
        await checker.ShouldSee("SHA-256");
        return (checker, new(checker));
    }

    private static Task Stays(Visitor checker) => checker.Page.EvaluateAsync("() => { window.stayed = true; }");

    private static async Task<double> SelectAndMark(Visitor checker, WorkbenchScreen bench, string words, string statement)
    {
        await bench.Select(words);
        await bench.QuoteShouldBe(words);
        var top = await Top(checker, words);
        await bench.Mark(statement);
        return top;
    }

    private static Task<double> Top(Visitor checker, string words) =>
        checker.Page.EvaluateAsync<double>(
            "words => [...document.querySelectorAll('.proof > [data-start]')].find(it => "
                + "it.textContent.includes(words)).getBoundingClientRect().bottom",
            words
        );

    // What the page shows, without what a page says only once and what each load has of its own.
    private const string Shown = """
        () => {
          const main = document.querySelector('main').cloneNode(true);
          for (const gone of main.querySelectorAll('[data-toast], .bound, .bounds-bar, [role=status], .mark-selection')) gone.remove();
          for (const own of main.querySelectorAll('[name=__Once], [name=__RequestVerificationToken]')) own.removeAttribute('value');
          for (const any of main.querySelectorAll('*')) {
            any.removeAttribute('tabindex');
            any.removeAttribute('style');
            any.classList.remove('pointed');
            if (any.getAttribute('class') === '') any.removeAttribute('class');
          }
          return main.innerHTML.replace(/>\s+</g, '>\n<').trim().split('\n');
        }
        """;
}
