using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Features.Articles.Drawing;

/// <summary>How the proof is drawn on the workbench.</summary>
public sealed class WorkbenchProof(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Headings_never_skip_a_level_on_the_page()
    {
        var article = await site.App.Change(
            TestApp.Checker,
            (db, actor, now) =>
            {
                var made = Article.Import(
                    actor,
                    Content.Particulars,
                    StructuredText.Parse("### Deep\nIt opened.\n## Higher\n### Deeper"),
                    Obtained.Pasted,
                    now
                );
                db.Articles.Add(made);
                return Task.FromResult(made.Id);
            }
        );
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}");
        page.Document.QuerySelectorAll(".proof :is(h2, h3, h4)")
            .Select(h => (h.LocalName, h.TextContent))
            .ShouldBe([("h2", "Deep"), ("h3", "Higher"), ("h4", "Deeper")]);
    }

    [Fact]
    public async Task Headings_lists_quotes_and_captions_are_what_they_were()
    {
        var article = await Import("# The bridge\nIt opened.\n- One pier.\n- Two lamps.\n## Later\n> We built it.\n^ The bridge in rain.");
        var proof = (await Bench(article)).Document.QuerySelector(".proof")!;
        proof
            .QuerySelectorAll("[data-start]")
            .Select(b => (b.LocalName, b.TextContent))
            .ShouldBe([
                ("h2", "The bridge"),
                ("p", "It opened."),
                ("li", "One pier."),
                ("li", "Two lamps."),
                ("h3", "Later"),
                ("blockquote", "We built it."),
                ("p", "The bridge in rain."),
            ]);
        proof.QuerySelectorAll("ul").ShouldHaveSingleItem().Children.Length.ShouldBe(2);
        proof.QuerySelector("p.caption")!.TextContent.ShouldBe("The bridge in rain.");
    }

    [Fact]
    public async Task Every_sentence_has_its_place_and_says_what_happened_to_it()
    {
        var article = await site.App.Article("It opened in 1932.\nIt is long.\nIt is green.");
        await site.App.Claim(article, "opened in 1932");
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var version = (await db.Articles.Load(article, default)).Current;
                (await db.Coverages.Load(version, default)).Decide(actor, [new(31, 43)], CoverageReason.Opinion, null, now);
                return 0;
            }
        );
        (await Bench(article))
            .Document.QuerySelectorAll(".proof .sentence")
            .Select(s => (s.Id, s.ClassName, s.GetAttribute("data-s")))
            .ShouldBe([("s1", "sentence claimed", "1"), ("s2", "sentence untouched", "2"), ("s3", "sentence not-checkable", "3")]);
    }

    [Fact]
    public async Task A_claim_over_a_paragraph_end_has_one_marker_and_is_drawn_in_both()
    {
        var article = await site.App.Article("It opened in 1932.\nIt leads north.");
        var claim = await site.App.Claim(article, "1932.\nIt leads");
        var page = await Bench(article);
        page.Document.QuerySelectorAll(".proof .marker").ShouldHaveSingleItem().Id.ShouldBe($"claim-{claim}");
        page.Document.QuerySelectorAll(".proof .seg")
            .Select(s => (s.TextContent, s.ParentElement!.Id, s.GetAttribute("data-claims")))
            .ShouldBe([("1932.", "s1", "1"), ("It leads", "s2", "1")]);
    }

    [Fact]
    public async Task Five_claims_over_each_other_share_three_lanes_and_are_all_named()
    {
        var article = await site.App.Article("abcdefghij klm.");
        string[] quotes = ["abcdefghij", "bcdefghi", "cdefgh", "defg", "ef"];
        foreach (var quote in quotes)
            await site.App.Claim(article, quote);
        var deepest = (await Bench(article)).Document.QuerySelectorAll(".proof .seg").Single(s => s.TextContent == "ef");
        deepest.GetAttribute("data-claims").ShouldBe("1 2 3 4 5");
        (deepest.GetAttribute("data-1"), deepest.GetAttribute("data-2"), deepest.GetAttribute("data-3")).ShouldBe(("open", "open", "open"));
    }

    [Fact]
    public async Task The_rating_stands_in_the_margin_and_in_words()
    {
        var article = await site.App.Article();
        var claim = await site.App.Claim(article, state: ReviewState.Approved);
        var page = await Bench(article);
        var marker = page.Document.QuerySelector(".proof .marker")!;
        (marker.GetAttribute("aria-label"), marker.GetAttribute("data-claim"), marker.GetAttribute("data-id")).ShouldBe(
            ("Claim 1, approved, true", "1", claim.ToString())
        );
        marker.QuerySelectorAll("use").Select(u => u.GetAttribute("href")!.Split('#')[1]).ShouldBe(["state-approved", "rating-true"]);
        page.Document.QuerySelector(".claims li")!.GetAttribute("data-id").ShouldBe(claim.ToString());
    }

    [Fact]
    public async Task What_changes_shows_the_next_time()
    {
        var article = await site.App.Article();
        (await Bench(article)).Document.QuerySelectorAll(".proof .seg").ShouldBeEmpty();
        var claim = await site.App.Claim(article);
        (await Bench(article)).Document.QuerySelector(".proof .marker")!.GetAttribute("data-state").ShouldBe("open");
        await site.App.Review(TestApp.Checker, claim, (review, actor, _) => review.Start(actor));
        var page = await Bench(article);
        page.Document.QuerySelector(".proof .marker")!.GetAttribute("data-state").ShouldBe("progress");
        page.TextOf(".claims .line")!.ShouldContain("In progress");
    }

    [Fact]
    public async Task The_part_is_the_claim_in_hand_alone_for_those_who_may_read_it()
    {
        var article = await site.App.Article();
        var claim = await site.App.Claim(article);
        var foreign = await site.App.Claim(await site.App.Article("Another text."), "Another");

        var (status, html) = await Part(article, claim, TestApp.Checker);
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain($"data-id=\"{claim}\"");
        html.ShouldContain("Claim 1");
        html.ShouldNotContain("<html");
        html.ShouldNotContain("class=\"proof\"");
        (await Part(article, foreign, TestApp.Checker)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Part(article, claim, null)).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    private Task<Guid> Import(string notation) =>
        site.App.Change(
            TestApp.Checker,
            (db, actor, now) =>
            {
                var article = Article.Import(actor, Content.Particulars, StructuredText.Parse(notation), Obtained.Pasted, now);
                db.Articles.Add(article);
                return Task.FromResult(article.Id);
            }
        );

    private async Task<(HttpStatusCode Status, string Html)> Part(Guid article, Guid claim, string? by)
    {
        var browser = by is null ? site.App.Anonymous() : await site.App.SignIn(by);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/articles/{article}?claim={claim}")
        {
            Headers = { { "X-Part", "hand" } },
        };
        using var answer = await browser.Direct.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<BrowserPage> Bench(Guid article) => await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}");
}
