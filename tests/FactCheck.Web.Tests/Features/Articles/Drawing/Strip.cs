using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Drawing;

namespace FactCheck.Web.Tests.Features.Articles.Drawing;

public sealed class Strip(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Each_sentence_has_a_cell_that_says_in_words_what_happened_to_it()
    {
        var article = await site.App.Article("The quay was built in 1911. It is lovely.\nWho would not want it?");
        await site.App.Claim(article, "built in 1911", ReviewState.Closed);
        await site.App.Claim(article, "The quay");
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}");

        var cells = page.Document.QuerySelectorAll(".coverage ol:not(.suggestions) a");
        cells.Select(c => c.GetAttribute("data-cover")).ShouldBe(["claimed", "untouched", "untouched"]);
        cells[0].GetAttribute("aria-label").ShouldBe("1·2, sentence 1, claimed, claim 1 and claim 2");
        cells[0].ClassName.ShouldNotBe("done");
        cells[2].ParentElement!.ClassName.ShouldBe("turn");
        cells.Select(c => c.GetAttribute("href")).ShouldAllBe(href => page.Document.GetElementById(href!.Substring(1)) != null);
        page.TextOf(".coverage .legend")!.ShouldContain("3 sentences 1 claimed, in ink once settled 0 not checkable 0 skipped 2 untouched");
        page.Document.QuerySelector("[data-next-untouched]")!.GetAttribute("href").ShouldBe("#s2");
    }

    [Fact]
    public async Task The_anchors_of_sentences_change_no_word_of_the_proof()
    {
        var text = "One was here. “Two,” he said.\nThree cost 5 euros. Four 👩‍🔧 too.";
        var article = await site.App.Article(text);
        await site.App.Claim(article, "here. “Two,”");
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}");

        string.Join(
                '\n',
                page.Document.QuerySelectorAll(".proof p[data-start]")
                    .Select(p => string.Concat(p.QuerySelectorAll("[data-at]").Select(r => r.TextContent)))
            )
            .ShouldBe(text);
    }

    [Fact]
    public async Task A_long_text_has_no_more_cells_than_an_eye_can_tell_apart()
    {
        var article = await site.App.Article(
            string.Join('\n', Enumerable.Range(1, 1500).Select(n => $"Line {n} says a thing. It says another."))
        );
        await site.App.Claim(article, "Line 1 says");
        var browser = await site.App.SignIn(TestApp.Checker);
        var page = await browser.Get($"/articles/{article}");

        var cells = page.Document.QuerySelectorAll(".coverage ol a");
        cells.Length.ShouldBeLessThanOrEqualTo(CoverageStrip.MostCells);
        cells[0].GetAttribute("aria-label").ShouldBe("7, sentences 1 to 8: 1 claimed, 0 not checkable, 0 skipped, 7 untouched");
        (await browser.Get($"/articles/{article}/coverage/sentences?part=99")).Text.ShouldContain("Part 8 of 8");
    }

    [Fact]
    public async Task Untouched_sentences_stand_in_the_way_of_the_report_and_the_note_begins_with_the_counts()
    {
        var article = await site.App.Article();
        await site.App.Claim(article);
        var browser = await site.App.SignIn(TestApp.Checker);
        var page = await browser.Get($"/articles/{article}/report");
        page.Document.QuerySelectorAll(".gate .unmet a")
            .Single(a => a.TextContent == "1 sentence is untouched.")
            .GetAttribute("href")
            .ShouldBe($"/articles/{article}/coverage/sentences");

        await site.App.DecideTheRest(article, CoverageReason.OutOfScope);
        page = await browser.Get($"/articles/{article}/report");
        page.Text.ShouldNotContain("is untouched.");
        page.Document.QuerySelector("#Command_Note")!
            .TextContent.ShouldContain("Of 2 sentences, 1 carries a claim; 1 was skipped (1 outside of this check).");
    }

    [Fact]
    public async Task An_unknown_article_has_no_sentences() =>
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{Guid.NewGuid()}/coverage/sentences")).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
}
