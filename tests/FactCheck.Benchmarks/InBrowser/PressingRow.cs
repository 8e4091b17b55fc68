using System.Globalization;
using FactCheck.TestKit;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks.InBrowser;

/// <summary>
/// Marking a claim as a person sees it: words are selected, the form is filled, and time runs from the press of the button
/// until the new marker can be seen, whether the page is loaded anew for that or changed in place.
/// </summary>
internal static class PressingRow
{
    private const int WarmUp = 2;
    private const int Count = 12;

    public static async Task<Row> Measure(int claims)
    {
        await using var app = await TestApp.Start(listen: true);
        var (chapter, note) = (await app.Marked(claims, chapter: true), await app.Marked(WarmUp + Count, chapter: false));
        await using var desk = await Desk.Open(app);
        TaskCompletionSource<double> seen = new();
        await desk.Page.Context.ExposeFunctionAsync("took", (double took) => seen.TrySetResult(took));
        await desk.Page.Context.AddInitScriptAsync(Watch);
        Task<TimeSpan> MarkOne(Guid article, int at) =>
            Mark(desk, new Uri(app.Address, Routes.Article(article)), at, () => (seen = new()).Task);
        var (inChapter, inNote) = (0, 0);
        var times = await Stopwatches.Pairs(WarmUp, Count, () => MarkOne(chapter, inChapter++), () => MarkOne(note, inNote++));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"marking in Chromium, {50 * claims:N0} words, {claims:N0} claims"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"the same on an article of {33 * (WarmUp + Count)} words and {WarmUp + Count} claims"
            ),
            times
        );
    }

    private static async Task<TimeSpan> Mark(Desk desk, Uri article, int at, Func<Task<double>> expect)
    {
        await desk.Visit(article.ToString());
        await desk.Page.EvaluateAsync(Select, at);
        await desk.Page.Locator("button.mark-selection").ClickAsync();
        await desk.Page.GetByLabel("Kind").First.SelectOptionAsync("Other");
        var seen = expect();
        await desk.Page.EvaluateAsync(Press, at);
        return TimeSpan.FromMilliseconds(await seen.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    private const string Find = """
        const words = "nobody on the quay remembers it quite like that";
        const runs = [...document.querySelectorAll(".proof [data-at]")].filter(run => run.textContent.includes(words));
        const run = runs[at];
        """;

    private const string Select = $$"""
        at => {
          {{Find}}
          const node = [...run.childNodes].find(child => child.nodeType === Node.TEXT_NODE && child.data.includes(words));
          run.scrollIntoView({ block: "center" });
          const from = node.data.indexOf(words);
          getSelection().setBaseAndExtent(node, from, node, from + words.length);
        }
        """;

    // The clock of the press goes along to the page that answers it, if one does.
    private const string Press = $$"""
        at => {
          {{Find}}
          const start = run.closest("[data-start]").dataset.start;
          const markers = document.querySelectorAll(`[data-start="${start}"] .marker`).length;
          sessionStorage.setItem("pressed", JSON.stringify({ at: performance.timeOrigin + performance.now(), start, markers }));
          document.querySelector("#mark-panel form [type=submit]").click();
        }
        """;

    private const string Watch = """
        (function look() {
          const pressed = JSON.parse(sessionStorage.getItem("pressed") ?? "null");
          const markers = pressed ? [...document.querySelectorAll(`[data-start="${pressed.start}"] .marker`)] : [];
          if (pressed && markers.length > pressed.markers
              && markers.every(marker => marker.checkVisibility({ contentVisibilityAuto: true }))) {
            sessionStorage.removeItem("pressed");
            const began = pressed.at - performance.timeOrigin;
            requestAnimationFrame(() => { window.took(performance.now() - began); });
          }
          requestAnimationFrame(look);
        })();
        """;
}
