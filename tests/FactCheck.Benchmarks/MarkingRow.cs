using System.Globalization;
using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks;

/// <summary>Marking one more claim: the posted form until its answer, against the same in an article of one claim.</summary>
internal static class MarkingRow
{
    public static async Task<Row> Measure(int claims)
    {
        await using var app = await TestApp.Start(listen: true);
        var (chapter, note) = (await app.Marked(claims, chapter: true), await app.Marked(1, chapter: false));
        var browser = await app.SignIn(TestApp.Checker);
        var token = (await browser.Get(Routes.Article(note))).Document.QuerySelector("#mark-panel [name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var site = WorkbenchRow.Client(app.Address, browser.Cookies.GetCookieHeader(app.Address));
        var times = await Stopwatches.Pairs(5, 30, () => Stopwatches.Time(() => Mark(site, chapter, token)), () => Stopwatches.Time(() => Mark(site, note, token)));
        return new(string.Create(CultureInfo.InvariantCulture, $"marking a claim, {50 * claims:N0} words, {claims:N0} claims"), "the same on an article of 33 words and one claim", times);
    }

    internal static async Task Mark(HttpClient site, Guid article, string token)
    {
        using var form = new FormUrlEncodedContent(
        [
            new("Command.Exact", "nobody on the quay remembers it quite like that"), new("Command.Occurrence", "1"), new("Command.Statement", "Nobody remembers it like that."),
            new("Command.Kind", "Other"), new("Command.Wording", "Paraphrased"), new("__Once", Guid.NewGuid().ToString("N")), new("__RequestVerificationToken", token),
        ]);
        using var answer = await site.PostAsync($"{Routes.Article(article)}/claims", form);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"The claim was not marked: {answer.StatusCode}.");
    }
}
