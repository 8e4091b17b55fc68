using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Features.Articles.Marking;

namespace FactCheck.Web.Tests.Features.Articles.Marking;

/// <summary>What the script gets when it posts the form that marks a claim.</summary>
public sealed class MarkingInPlace(Site site) : IClassFixture<Site>
{
    private const string Text =
        "The bridge opened in 1932. It cost 40 million euros.\n\nThe mayor said that nine in ten residents use it.\n\nIt leads north.";

    [Fact]
    public async Task The_answer_is_what_the_page_would_show_there_when_loaded_again()
    {
        var article = await site.App.Article(Text);
        await site.App.Claim(article, "opened in 1932");
        await site.App.Claim(article, "nine in ten residents use it");
        var bench = await Bench(article);
        var (status, part) = await bench.Mark("40 million euros");
        status.ShouldBe(HttpStatusCode.OK);
        var id = part.QuerySelector("#hand-claim")!.GetAttribute("data-id")!;
        var loaded = (await bench.Browser.Get($"/articles/{article}?claim={id}")).Document;

        part.QuerySelectorAll("[data-blocks] > *")
            .ShouldHaveSingleItem()
            .OuterHtml.ShouldBe(loaded.QuerySelector(".proof [data-start='0']")!.OuterHtml);
        part.QuerySelectorAll(".claims > li")
            .ShouldHaveSingleItem()
            .OuterHtml.ShouldBe(loaded.QuerySelector($".claims > [data-id='{id}']")!.OuterHtml);
        (part.QuerySelector("#marked")!.GetAttribute("data-number"), part.QuerySelector("#marked")!.GetAttribute("data-version")).ShouldBe(
            ("2", loaded.QuerySelector(".bench")!.GetAttribute("data-version"))
        );
        // The claim behind it has another number now, and nothing but this says so.
        part.QuerySelector("#marked")!.GetAttribute("data-numbers").ShouldBe("2:3");
        part.QuerySelector(".aside")!.TextContent.ShouldBe(loaded.QuerySelector(".index .aside")!.TextContent);
        part.QuerySelector(".legend")!.OuterHtml.ShouldBe(loaded.QuerySelector(".legend")!.OuterHtml);
        part.QuerySelector("#hand-claim h2")!.TextContent.ShouldBe("Claim 2");
        // The sentence of the new claim, and that of the claim whose number moved on.
        part.QuerySelectorAll("[data-cells] > li")
            .Select(c => c.OuterHtml)
            .ShouldBe(new[] { "#s2", "#s3" }.Select(s => loaded.QuerySelector($".coverage > ol > li:has([href='{s}'])")!.OuterHtml));
    }

    [Fact]
    public async Task A_mark_across_paragraphs_brings_each_of_them_and_overlapped_claims_their_lanes()
    {
        var article = await site.App.Article(Text);
        await site.App.Claim(article, "nine in ten residents use it");
        var bench = await Bench(article);
        var (_, part) = await bench.Mark("It cost 40 million euros.\n\nThe mayor said that nine in ten residents");
        var loaded = (
            await bench.Browser.Get($"/articles/{article}?claim={part.QuerySelector("#hand-claim")!.GetAttribute("data-id")}")
        ).Document;
        part.QuerySelectorAll("[data-blocks] > *")
            .Select(b => b.OuterHtml)
            .ShouldBe(loaded.QuerySelectorAll(".proof [data-start]").Take(2).Select(b => b.OuterHtml));
        part.QuerySelectorAll("[data-blocks] .marker")
            .Select(m => m.GetAttribute("aria-label"))
            .ShouldBe(["Claim 1, open", "Claim 2, open"]);
    }

    [Fact]
    public async Task The_answer_confirms_with_an_undo_and_brings_an_empty_form_with_another_key()
    {
        var article = await site.App.Article(Text);
        var bench = await Bench(article);
        var (_, part) = await bench.Mark("40 million euros");
        part.QuerySelector("[data-toast] span")!.TextContent.ShouldBe("Claim marked.");
        part.QuerySelector("[data-toast] form")!
            .GetAttribute("action")
            .ShouldBe($"/claims/{part.QuerySelector("#hand-claim")!.GetAttribute("data-id")}/take-back");
        var form = part.QuerySelector("#mark-panel form")!;
        form.QuerySelectorAll("textarea").ShouldAllBe(area => area.TextContent.Trim().Length == 0);
        form.QuerySelector("[name=__Once]")!.GetAttribute("value").ShouldNotBe(bench.Form["__Once"]);
        part.QuerySelector("#mark-panel")!.HasAttribute("open").ShouldBeFalse();
        // Said once: the next page does not say it again.
        (await bench.Browser.Get($"/articles/{article}"))
            .Document.QuerySelector("[data-toast]")
            .ShouldBeNull();
    }

    [Fact]
    public async Task One_page_marks_one_claim_after_another()
    {
        var bench = await Bench(await site.App.Article(Text));
        var (_, first) = await bench.Mark("nine in ten");
        var (status, second) = await (bench with { Seen = first.QuerySelector("#marked")!.GetAttribute("data-version")! }).Mark(
            "40 million euros",
            once: Guid.NewGuid()
        );
        (status, second.QuerySelector("#marked")!.GetAttribute("data-number")).ShouldBe((HttpStatusCode.OK, "1"));
    }

    [Fact]
    public async Task A_refusal_brings_the_form_alone_with_its_problems_and_what_was_typed()
    {
        var article = await site.App.Article(Text);
        var (status, part) = await (await Bench(article)).Mark("never stood here");
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        part.QuerySelector("#mark-refused .problems")!.TextContent.ShouldContain("These words are not in the article");
        part.QuerySelector("#Command_Exact")!.GetAttribute("aria-invalid").ShouldBe("true");
        part.QuerySelector("#Command_Statement")!.TextContent.Trim().ShouldBe("So it is.");
        part.QuerySelector(".proof, header").ShouldBeNull();
        (await site.App.Claims(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_form_twice_marks_once_and_leads_to_the_claim()
    {
        var article = await site.App.Article(Text);
        var bench = await Bench(article);
        var (_, part) = await bench.Mark("40 million euros");
        var again = await bench.Post("40 million euros");
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.Headers.Location!.OriginalString.ShouldStartWith(
            $"/articles/{article}?claim={part.QuerySelector("#hand-claim")!.GetAttribute("data-id")}"
        );
        (await site.App.Claims(article)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_page_that_others_have_outdated_is_loaded_again()
    {
        var article = await site.App.Article(Text);
        var bench = await Bench(article);
        await site.App.Claim(article, "opened in 1932");
        (await bench.Post("40 million euros")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await site.App.Claims(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Without_the_header_the_answer_is_the_page_of_the_claim()
    {
        var bench = await Bench(await site.App.Article(Text));
        (await bench.Post("40 million euros", part: null)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Whoever_may_not_mark_and_whoever_is_signed_out_get_no_part()
    {
        var article = await site.App.Article(Text);
        var bench = await Bench(article);
        (await (bench with { Browser = await site.App.SignIn(TestApp.Admin) }).Post("40 million euros")).StatusCode.ShouldBeOneOf(
            HttpStatusCode.Forbidden,
            HttpStatusCode.BadRequest
        );
        await (await bench.Browser.Get("/articles")).Form("/account/sign-out").Submit();
        var answer = await bench.Post("40 million euros");
        answer.StatusCode.ShouldNotBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("id=\"marked\"");
        (await site.App.Claims(article)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_cache_mistakes_the_part_for_the_page()
    {
        var bench = await Bench(await site.App.Article(Text));
        var answer = await bench.Post("40 million euros");
        answer.Headers.Vary.ShouldContain(BenchPage.PartHeader);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    private async Task<OpenBench> Bench(Guid article)
    {
        var browser = await site.App.SignIn(TestApp.Checker);
        var page = await browser.Get($"/articles/{article}");
        return new(browser, page.Form("/claims"), page.Document.QuerySelector(".bench")!.GetAttribute("data-version")!);
    }

    private sealed record OpenBench(Browser Browser, BrowserForm Form, string Seen)
    {
        public async Task<(HttpStatusCode Status, IDocument Part)> Mark(string words, Guid? once = null)
        {
            var answer = await Post(words, "hand", once);
            return (answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
        }

        public Task<HttpResponseMessage> Post(string words, string? part = "hand", Guid? once = null)
        {
            Form.Fill(("Command.Exact", words), ("Command.Statement", "So it is."), ("__Once", once?.ToString("N") ?? Form["__Once"]!));
            var request = Form.Request();
            if (part is not null)
                request.Headers.Add(BenchPage.PartHeader, part);
            request.Headers.Add(MarkClaimPage.SeenHeader, Seen);
            return Browser.Direct.SendAsync(request);
        }
    }
}
