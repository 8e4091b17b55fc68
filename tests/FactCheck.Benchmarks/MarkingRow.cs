using System.Globalization;
using System.Net;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Shared;

namespace FactCheck.Benchmarks;

/// <summary>Marking one more claim: the posted form until the part of the page that it changes has come, against the same in an article of
/// one claim.</summary>
internal static class MarkingRow
{
    public static async Task<Row> Measure(int claims)
    {
        await using var app = await TestApp.Start(listen: true);
        var (chapter, note) = (await app.Marked(claims, chapter: true), await app.Marked(1, chapter: false));
        var browser = await app.SignIn(TestApp.Checker);
        using var site = WorkbenchRow.Client(app.Address, browser.Cookies.GetCookieHeader(app.Address));
        var (subject, floor) = (await Page.Of(browser, chapter), await Page.Of(browser, note));
        var times = await Stopwatches.Pairs(
            5,
            30,
            () => Stopwatches.Time(() => subject.Mark(site)),
            () => Stopwatches.Time(() => floor.Mark(site))
        );
        return new(
            string.Create(CultureInfo.InvariantCulture, $"marking a claim, {50 * claims:N0} words, {claims:N0} claims"),
            "the same on an article of 33 words and one claim",
            times
        );
    }

    /// <summary>A page that stays open: what it shows moves on with each answer.</summary>
    private sealed class Page(Guid article, string token, string record)
    {
        private string _record = record;

        public static async Task<Page> Of(Browser browser, Guid article)
        {
            var page = (await browser.Get(Routes.Article(article))).Document;
            return new(
                article,
                page.QuerySelector("#mark-panel [name=__RequestVerificationToken]")!.GetAttribute("value")!,
                page.QuerySelector(".bench")!.GetAttribute("data-version")!
            );
        }

        public async Task Mark(HttpClient site)
        {
            using var form = new FormUrlEncodedContent([
                new("Command.Exact", "nobody on the quay remembers it quite like that"),
                new("Command.Occurrence", "1"),
                new("Command.Statement", "Nobody remembers it like that."),
                new("Command.Kind", "Other"),
                new("Command.Wording", "Paraphrased"),
                new("__Once", Guid.NewGuid().ToString("N")),
                new("__RequestVerificationToken", token),
            ]);
            using var post = new HttpRequestMessage(HttpMethod.Post, $"{Routes.Article(article)}/claims")
            {
                Content = form,
                Headers = { { BenchPage.PartHeader, "hand" }, { MarkClaimPage.SeenHeader, _record } },
            };
            using var answer = await site.SendAsync(post);
            var part = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
                throw new InvalidOperationException($"The claim was not marked in place: {answer.StatusCode}.");
            _record = part.Split("data-version=\"", 2)[1].Split('"', 2)[0];
        }
    }
}
