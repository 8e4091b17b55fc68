using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

public sealed class SuggestingHeadings(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task Lines_that_look_like_headings_are_proposed_and_nothing_is_decided_before_somebody_agrees()
    {
        var article = await _app.Article(
            "a handshake on the runway\n\nIt had 28 points at first. Now it has 20.\n\nwhat comes next\n\nNobody knows."
        );
        var list = await _app.List(article, "Untouched");
        list.Text.ShouldContain("2 lines look like headings: “a handshake on the runway”, “what comes next”.");
        (await _app.Decided(article)).ShouldBeEmpty();

        await list.Form("Skip them as headings").Submit();
        (await _app.Decided(article)).Select(d => d.Reason).ShouldBe([CoverageReason.Heading, CoverageReason.Heading]);
        (await _app.List(article, "Untouched")).Text.ShouldNotContain("like a heading:");
    }

    [Theory]
    [InlineData("milk and eggs\n\nbread and butter\n\nsalt and pepper")]
    [InlineData("The quay was built in 1911.\n\nand then it fell")]
    [InlineData("Inflation at 7 percent\n\nNobody knows why.")]
    [InlineData("Who would not want it?\n\nNobody knows.")]
    public async Task Lists_last_lines_and_lines_with_something_to_check_are_not_proposed(string text)
    {
        var list = await _app.List(await _app.Article(text), "Untouched");
        list.Document.QuerySelectorAll("table.sentences tbody tr").Length.ShouldBeGreaterThan(1);
        list.Text.ShouldNotContain("looks like a heading:");
        list.Text.ShouldNotContain("look like headings:");
    }
}
