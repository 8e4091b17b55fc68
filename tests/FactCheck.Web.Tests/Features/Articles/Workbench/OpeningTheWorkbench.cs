using System.Net;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Workbench;

public sealed class OpeningTheWorkbench(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Overlapping_claims_are_drawn_in_lanes_and_numbered_in_reading_order()
    {
        const string text = "The bridge opened in 1932 and cost 40 million euros.\nIt leads north.";
        var article = await site.App.Article(text);
        var cost = await site.App.Claim(article, "cost 40 million euros", ReviewState.InProgress);
        var whole = await site.App.Claim(article, "The bridge opened in 1932 and cost 40 million euros");
        var year = await site.App.Claim(article, "opened in 1932", ReviewState.Approved);
        var page = await Bench(article);

        page.Document.QuerySelectorAll(".marker")
            .Select(m => (m.Id, m.GetAttribute("aria-label")))
            .ShouldBe([
                ($"claim-{whole}", "Claim 1, open"),
                ($"claim-{year}", "Claim 2, approved, true"),
                ($"claim-{cost}", "Claim 3, in progress"),
            ]);
        page.Document.QuerySelectorAll(".proof .seg")
            .Select(s => (s.TextContent, s.GetAttribute("data-1"), s.GetAttribute("data-2")))
            .ShouldBe([
                ("The bridge ", "open", null),
                ("opened in 1932", "open", "approved"),
                (" and ", "open", null),
                ("cost 40 million euros", "open", "progress"),
            ]);
        page.Document.QuerySelectorAll(".claims .num").Select(n => n.TextContent).ShouldBe(["1", "2", "3"]);
        page.TextOf(".index .aside").ShouldBe("1 of 3 settled");
    }

    [Fact]
    public async Task Every_piece_of_text_says_where_it_stands()
    {
        var article = await site.App.Article();
        await site.App.Claim(article);
        await site.App.Claim(article, "“nine in ten” residents use it");
        var page = await Bench(article);
        var pieces = page.Document.QuerySelectorAll(".proof [data-at]");
        pieces.Length.ShouldBeGreaterThan(4);
        foreach (var piece in pieces)
            Content.Text.Substring(int.Parse(piece.GetAttribute("data-at")!, null), piece.TextContent.Length).ShouldBe(piece.TextContent);
        foreach (var marker in page.Document.QuerySelectorAll(".proof :is(.marker, sup)"))
            marker.Remove();
        page.Document.QuerySelectorAll(".proof p[data-start]").Select(p => p.TextContent).ShouldBe(Content.Text.Split("\n\n"));
    }

    [Fact]
    public async Task The_claim_in_hand_shows_its_verdict_evidence_and_what_comes_next()
    {
        var article = await site.App.Article();
        var claim = await site.App.Claim(article, state: ReviewState.AwaitingApproval);
        var next = await site.App.Claim(article, "cost 40 million euros");
        var page = await Bench(article, $"?claim={claim}", TestApp.Editor);
        var hand = page.TextOf(".hand section")!;
        hand.ShouldContain("Claim 1");
        hand.ShouldContain("Awaiting approval");
        hand.ShouldContain("It is so.");
        hand.ShouldContain("Evidence: 1 supports");
        hand.ShouldContain("City archive");
        hand.ShouldContain("Next: claim 2");
        page.Document.QuerySelector($".hand a[href='/claims/{claim}']")!.TextContent.ShouldBe("Review this verdict");
        page.Document.QuerySelector($".hand a[href='/articles/{article}?claim={next}#claim-{next}']").ShouldNotBeNull();
        page.Document.QuerySelectorAll(".proof .in-hand").ShouldHaveSingleItem().TextContent.ShouldBe("opened in 1932");
        page.Document.QuerySelectorAll(".claims [aria-current]").ShouldHaveSingleItem();
        page.Document.QuerySelectorAll(".button.primary").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_Arabic_article_reads_from_right_to_left()
    {
        var article = await site.App.Change(
            TestApp.Checker,
            (db, actor, now) =>
            {
                var made = Article.Import(
                    actor,
                    Content.Particulars with
                    {
                        Headline = "الجسر",
                        Language = "ar",
                    },
                    StructuredText.Plain("افتتح الجسر عام 1932."),
                    Obtained.Pasted,
                    now
                );
                db.Articles.Add(made);
                return Task.FromResult(made.Id);
            }
        );
        var proof = (await Bench(article)).Document.QuerySelector(".proof")!;
        (proof.GetAttribute("lang"), proof.GetAttribute("dir")).ShouldBe(("ar", "rtl"));
    }

    [Fact]
    public async Task A_hostile_statement_is_shown_as_words()
    {
        var article = await site.App.Article("The bridge <img src=x> opened.");
        var claim = await site.App.Claim(article, "<img src=x>");
        var page = await Bench(article, $"?claim={claim}");
        page.TextOf(".claims .statement").ShouldBe("The article says: <img src=x>.");
        page.Document.QuerySelectorAll("main img").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_counts_claims_by_state()
    {
        var article = await site.App.Article();
        await site.App.Claim(article, state: ReviewState.Closed);
        await site.App.Claim(article, "cost 40 million euros");
        var page = await (await site.App.SignIn(TestApp.Checker2)).Get("/articles");
        var row = page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector($"a[href='/articles/{article}']") is not null);
        var bar = row.QuerySelector("progress")!;
        (bar.GetAttribute("value"), bar.GetAttribute("max")).ShouldBe(("1", "2"));
        row.QuerySelectorAll(".state")
            .Select(s => (s.QuerySelector("svg")!.GetAttribute("aria-label"), s.TextContent))
            .ShouldBe([("Open", "1"), ("Closed", "1")]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/sources")]
    [InlineData("/articles")]
    [InlineData("/")]
    public async Task A_post_to_a_page_without_a_form_is_refused(string path)
    {
        var browser = await site.App.SignIn(TestApp.Checker);
        var form = (await browser.Get("/articles")).Form("/account/sign-out");
        var page = await browser.Post(path.Length > 0 ? path : $"/articles/{await site.App.Article()}", [.. form.Fields]);
        page.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task The_real_article_is_imported_whole_and_its_claims_are_found()
    {
        var path = Enumerable
            .Range(0, 12)
            .Select(up =>
                Path.Combine([AppContext.BaseDirectory, .. Enumerable.Repeat("..", up), "shared", "articles", "alaska-summit.txt"])
            )
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null && Environment.GetEnvironmentVariable("CI") is null, "The reference article is not on this machine.");
        var bytes = await File.ReadAllBytesAsync(path!, TestContext.Current.CancellationToken);
        var checker = await site.App.SignIn(TestApp.Checker);
        var bench = await (await checker.Get("/articles/new"))
            .Form("/articles/new")
            .File("Upload", "alaska-summit.txt", bytes)
            .Submit(("Command.Headline", "The Alaska summit"));
        bench.TextOf(".hash").ShouldBe(PlainText.Sha256(PlainText.Normalise(Encoding.UTF8.GetString(bytes))));

        var marked = await bench
            .Form("/claims")
            .Submit(("Command.Exact", "literally 90%"), ("Command.Statement", "Literally 90% of the issues had been solved."));
        marked.Status.ShouldBe(HttpStatusCode.OK);
        marked = await marked
            .Form("/claims")
            .Submit(
                ("Command.Exact", "are now the biggest of the war to date"),
                ("Command.Statement", "The attacks are the biggest of the war.")
            );
        marked
            .Document.QuerySelectorAll(".proof .seg")
            .Select(s => s.TextContent)
            .ShouldBe(["literally 90%", "are now the biggest of the war to date"], ignoreOrder: true);
    }

    private async Task<BrowserPage> Bench(Guid article, string query = "", string by = TestApp.Checker) =>
        await (await site.App.SignIn(by)).Get($"/articles/{article}{query}");
}
