using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.TestKit;
using FactCheck.Web.Data;

namespace FactCheck.Web.Tests.Features.Sources;

public sealed class Library(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Sources_are_found_by_words_in_any_case()
    {
        var claim = await site.App.Claim(await site.App.Article());
        await site.App.Evidence(claim, title: "Реєстр мостів");
        await site.App.Evidence(claim, title: "Harbour accounts <b>");
        var browser = await site.App.SignIn(TestApp.Checker);
        (await Titles(browser, "/sources?q=РЕЄСТР")).ShouldBe(["Реєстр мостів"]);
        (await Titles(browser, "/sources?q=harbour+ACC")).ShouldBe(["Harbour accounts <b>"]);
        new[] { "Harbour accounts <b>", "Реєстр мостів" }.ShouldBeSubsetOf(await Titles(browser, "/sources"));
        (await browser.Get("/sources?q=nowhere")).Text.ShouldContain("No source like this.");
    }

    [Fact]
    public async Task A_correction_is_found_at_once_and_what_stood_there_no_more()
    {
        var source = await site.App.Evidence(await site.App.Claim(await site.App.Article()), title: "Almanack for 1931");
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var found = (await db.Sources.FindAsync(source))!;
                found.Correct(actor, found.Particulars with { Title = "Calendar for 1932" }, now);
                foreach (var review in await db.Reviews.RestingOn(source, default))
                    review.FollowSource(found);
                return source;
            }
        );
        var browser = await site.App.SignIn(TestApp.Checker);
        (await Titles(browser, "/sources?q=calendar")).ShouldBe(["Calendar for 1932"]);
        (await Titles(browser, "/sources?q=almanack")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_source_that_a_claim_lets_go_counts_as_unused()
    {
        var claim = await site.App.Claim(await site.App.Article());
        await site.App.Evidence(claim, title: "Tide tables");
        var browser = await site.App.SignIn(TestApp.Checker);
        (await Titles(browser, "/sources?q=tide&used=True")).ShouldBe(["Tide tables"]);

        await site.App.Review(TestApp.Checker, claim, (review, actor, _) => review.RemoveEvidence(actor, review.Claim.Evidence[0]));

        (await Titles(browser, "/sources?q=tide&used=True")).ShouldBeEmpty();
        (await Titles(browser, "/sources?q=tide&used=False")).ShouldBe(["Tide tables"]);
    }

    [Fact]
    public async Task A_source_lists_where_it_was_used()
    {
        var article = await site.App.Article();
        var claim = await site.App.Claim(article);
        var source = await site.App.Evidence(claim, title: "Used once");
        var page = await (await site.App.SignIn(TestApp.Editor)).Get($"/sources/{source}");
        page.TextOf("h1").ShouldBe("Used once");
        page.Text.ShouldContain("Read on paper in the archive.");
        var row = page.TextOf("tbody tr")!;
        row.ShouldContain("[1]");
        row.ShouldContain("The article says: opened in 1932.");
        row.ShouldContain("The bridge");
        row.ShouldContain("Supports");
        page.Document.QuerySelector($"tbody a[href='/claims/{claim}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_claim_that_is_no_longer_in_the_text_is_found_on_its_own_page()
    {
        var article = await site.App.Article("The bridge opened in 1932.");
        var claim = await site.App.Claim(article, "opened in 1932");
        var source = await site.App.Evidence(claim, title: "Used in a claim that was detached");
        var browser = await site.App.SignIn(TestApp.Checker);
        (await browser.Get($"/sources/{source}"))
            .Document.QuerySelector($"tbody .meta a[href^='/articles/{article}?claim={claim}']")
            .ShouldNotBeNull();

        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var whole = await db.Articles.Load(article, default);
                whole.Revise(actor, StructuredText.Plain("There is no bridge."), Obtained.Pasted, now);
                var review = await db.Reviews.Load(claim, default);
                review.LoseAnchor(null);
                review.ProposeToDetach(actor, "The sentence was cut.", now);
                return claim;
            }
        );
        await site.App.Agree(claim);
        var links = (await browser.Get($"/sources/{source}"))
            .Document.QuerySelectorAll("tbody a")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        links.ShouldBe([$"/claims/{claim}", $"/claims/{claim}"]);
        (await browser.Get(links[1])).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Claims_that_were_merged_away_are_in_no_list()
    {
        var article = await site.App.Article();
        var (keeper, other) = (await site.App.Claim(article, "opened in 1932"), await site.App.Claim(article, "The bridge"));
        var source = await site.App.Evidence(other, title: "Came along with a claim");
        await site.App.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var kept = await db.Reviews.Load(keeper, default);
                kept.ProposeMerge(
                    actor,
                    await db.Articles.Load(article, default),
                    await db.Reviews.Load(other, default),
                    kept.Claim.Statement,
                    "Both are one.",
                    now
                );
                return keeper;
            }
        );
        await site.App.Agree(other);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/sources/{source}");
        page.Document.QuerySelectorAll("tbody th > a").Select(a => a.GetAttribute("href")).ShouldBe([$"/claims/{keeper}"]);
    }

    [Fact]
    public async Task An_unknown_source_is_not_found() =>
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/sources/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);

    private static async Task<IEnumerable<string>> Titles(Browser browser, string path) =>
        (await browser.Get(path)).Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent);
}
