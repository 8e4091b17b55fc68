using System.Net;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Sources;

/// <summary>The library searched, filtered, sorted and leafed through, without any script.</summary>
public sealed class SearchingSources(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Theory]
    [InlineData("q=ledger+volume+117", "Harbour ledger, volume 117")]
    [InlineData("q=HARB+ledg+vol+117", "Harbour ledger, volume 117")]
    [InlineData("q=reseau", "Réseau des ports")]
    [InlineData("q=R%C3%89SEAU+port", "Réseau des ports")]
    [InlineData("q=porty+gazette", "Minutes of the council")]
    [InlineData("q=archive.example", "Minutes of the council")]
    [InlineData("q=zofia+w", "Réseau des ports")]
    [InlineData("q=%22minutes%22+(council)", "Minutes of the council")]
    public async Task A_source_is_found_by_words_of_what_is_recorded(string query, string title) =>
        (await Titles($"/sources?{query}")).ShouldBe([title]);

    [Theory]
    [InlineData("%22")]
    [InlineData("%22%22%22")]
    [InlineData("minutes+NEAR%2F2+council+xyzzy")]
    [InlineData("NEAR(a+b)")]
    [InlineData("*")]
    [InlineData("title%3Aminutes+OR+1+-+-")]
    [InlineData("^minutes%27)%3B+DROP+TABLE+Sources%3B--")]
    [InlineData("%F0%9F%8E%BA")]
    [InlineData("%EF%BF%BE%EF%BF%BF")]
    [InlineData("%00")]
    [InlineData("%C2%A0")]
    [InlineData("AND+OR+NOT")]
    public async Task Nothing_typed_breaks_the_search(string typed)
    {
        var page = await (await Browser()).Get($"/sources?q={typed}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        (await Titles("/sources?q=minutes+council")).ShouldBe(["Minutes of the council"]);
    }

    [Fact]
    public async Task What_was_typed_stays_in_its_field_and_a_search_without_answer_says_what_to_do()
    {
        var page = await (await Browser()).Get("/sources?q=%22nowhere%22+*&type=Dataset");
        page.Document.QuerySelector("#q")!.GetAttribute("value").ShouldBe("\"nowhere\" *");
        page.Document.QuerySelector("#type option[selected]")!.GetAttribute("value").ShouldBe("Dataset");
        page.Text.ShouldContain("No source like this.");
        page.Text.ShouldContain("Try fewer or other words and filters.");
    }

    [Theory]
    [InlineData("type=Expert", 1)]
    [InlineData("publisher=porty+GAZETTE", 1)]
    [InlineData("publisher=porty", 0)]
    [InlineData("standing=Secondary", 1)]
    [InlineData("used=True", 1)]
    [InlineData("used=False", LibrarySite.Volumes + 1)]
    [InlineData("type=Expert&used=True", 0)]
    [InlineData("fate=Retired", 1)]
    [InlineData("fate=Retracted", 1)]
    [InlineData("fate=Merged", 1)]
    [InlineData("q=ledger&standing=Secondary", 0)]
    [InlineData("q=minutes&used=True", 1)]
    [InlineData("type=Nonsense", LibrarySite.Volumes + 2)]
    [InlineData("type=99&sort=-4&after=nothing", LibrarySite.Volumes + 2)]
    public async Task Filters_narrow_by_what_is_recorded(string query, int count) => (await All($"/sources?{query}")).Count.ShouldBe(count);

    [Fact]
    public async Task Sources_are_filtered_by_who_recorded_them_and_which_article_uses_them()
    {
        var editor = (await site.App.Actor(TestApp.Editor)).Id;
        (await Titles($"/sources?by={editor}")).ShouldBe(["Minutes of the council"]);
        (await Titles($"/sources?article={site.Article}")).ShouldBe(["Minutes of the council"]);
        (await Titles($"/sources?article={Guid.CreateVersion7()}")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Newest")]
    [InlineData("Title")]
    [InlineData("MostUsed")]
    public async Task Pages_go_on_and_back_in_each_order_and_keep_the_filters(string sort)
    {
        var browser = await Browser();
        var first = await browser.Get($"/sources?q=ledger&sort={sort}");
        var second = await first.Follow("Next page");
        var third = await second.Follow("Next page");
        string[] all = [.. Titles(first), .. Titles(second), .. Titles(third)];

        all.Length.ShouldBe(LibrarySite.Volumes);
        all.Distinct(StringComparer.Ordinal).Count().ShouldBe(LibrarySite.Volumes);
        Titles(first).Count.ShouldBe(50);
        if (sort == "Title")
            all.ShouldBe(all.Order(StringComparer.Ordinal));
        if (sort == "Newest")
            all[0].ShouldBe($"Harbour ledger, volume {LibrarySite.Volumes}");
        third.Document.QuerySelector("a[rel=next]").ShouldBeNull();
        first.Document.QuerySelector("a[rel=prev]").ShouldBeNull();
        var back = await third.Follow("Page before");
        Titles(back).ShouldBe(Titles(second));
        Titles(await back.Follow("Page before")).ShouldBe(Titles(first));
        back.Document.QuerySelector("#sort option[selected]")!.GetAttribute("value").ShouldBe(sort);
        back.TextOf("#count").ShouldBe($"{LibrarySite.Volumes} sources like this.");
    }

    [Fact]
    public async Task Those_that_most_claims_rest_on_come_first() =>
        (await Titles("/sources?sort=MostUsed"))[0].ShouldBe("Minutes of the council");

    [Fact]
    public async Task A_place_that_is_gone_shows_the_first_page() => (await Titles("/sources?q=ledger&after=999999999")).Count.ShouldBe(50);

    private Task<Browser> Browser() => site.App.SignIn(TestApp.Checker);

    private async Task<IReadOnlyList<string>> Titles(string path) => Titles(await (await Browser()).Get(path));

    private static IReadOnlyList<string> Titles(BrowserPage page) =>
        [.. page.Document.QuerySelectorAll("tbody th > a").Select(a => a.TextContent)];

    private async Task<IReadOnlyList<string>> All(string path)
    {
        var page = await (await Browser()).Get(path);
        List<string> all = [.. Titles(page)];
        while (page.Document.QuerySelector("a[rel=next]") is not null)
            all.AddRange(Titles(page = await page.Follow("Next page")));
        return all;
    }
}
