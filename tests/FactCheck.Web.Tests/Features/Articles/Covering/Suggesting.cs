using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Claims;
using FactCheck.TestKit;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Covering;

public sealed class Suggesting(Site site) : IClassFixture<Site>
{
    private const string Text = "It felt good.\n“We rebuilt nine of ten berths in 2023,” Mayor Ada Holm said.\nSource link";

    [Fact]
    public async Task Untouched_sentences_have_a_score_with_reasons_in_words_and_can_be_sorted_by_it()
    {
        var article = await site.App.Article(Text);
        var browser = await site.App.SignIn(TestApp.Checker);
        var reading = await browser.Get($"/articles/{article}/coverage/sentences");
        reading.Document.QuerySelectorAll("table.sentences td.num").Select(n => n.TextContent).ShouldBe(["1", "2", "3"]);
        reading.Document.QuerySelectorAll(".suggestion")[1].TextContent.ShouldMatch("^Checkable [0-9]+ of 100 · .*number");
        reading
            .Document.QuerySelectorAll(".suggestion")[2]
            .TextContent.ShouldBe("Looks like no part of the article: a link to the source.");

        var sorted = await browser.Get($"/articles/{article}/coverage/sentences?order=Score");
        sorted.Document.QuerySelectorAll("table.sentences td.num")[0].TextContent.ShouldBe("2");
        (await site.App.Db(db => db.Reviews.CountAsync(r => r.ArticleId == article))).ShouldBe(0);
    }

    [Fact]
    public async Task A_suggestion_becomes_a_claim_with_its_words_claimant_and_wording_when_a_person_says_so()
    {
        var article = await site.App.Article(Text);
        var browser = await site.App.SignIn(TestApp.Checker);
        var page = await (await browser.Get($"/articles/{article}/coverage/sentences?order=Score")).Form("Make it a claim").Submit();

        page.Text.ShouldContain("The suggestion is a claim now.");
        var claim = await site.App.Db(db => db.Reviews.Where(r => r.ArticleId == article).Select(r => r.Claim).SingleAsync());
        (claim.Exact, claim.ClaimantName, claim.Wording).ShouldBe(
            ("“We rebuilt nine of ten berths in 2023,” Mayor Ada Holm said.", "Ada Holm", Wording.Quoted)
        );
        claim.Statement.ShouldContain("nine of ten berths in 2023");
        (await site.App.Db(db => db.AuditRecords.CountAsync(r => r.ArticleId == article && r.Event == "claim-marked"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_suggestion_is_not_accepted_twice()
    {
        var article = await site.App.Article(Text);
        var browser = await site.App.SignIn(TestApp.Checker);
        var list = await browser.Get($"/articles/{article}/coverage/sentences");
        var (first, second) = (
            list.Form("Make it a claim"),
            (await browser.Get($"/articles/{article}/coverage/sentences")).Form("Make it a claim")
        );
        await first.Submit();
        var again = await second.Submit();

        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Problems.ShouldBe(["This sentence carries a claim already; mark another one in the proof if it makes two."]);
    }

    [Fact]
    public async Task The_form_of_a_new_claim_opens_filled_in()
    {
        var article = await site.App.Article(Text);
        var browser = await site.App.SignIn(TestApp.Checker);
        var (start, end) = (Text.IndexOf('“', StringComparison.Ordinal), Text.IndexOf("\nSource", StringComparison.Ordinal));
        var form = (await browser.Get($"/articles/{article}/claims?start={start}&end={end}")).Form($"/articles/{article}/claims");

        (form["Command.Exact"], form["Command.ClaimantName"], form["Command.Wording"]).ShouldBe((Text[start..end], "Ada Holm", "Quoted"));
        (await form.Submit()).Text.ShouldContain("Claim marked.");
    }

    [Theory, InlineData("-1", "4"), InlineData("4", "2"), InlineData("0", "999999"), InlineData("x", "y"), InlineData("3", "")]
    public async Task Places_outside_of_the_text_fill_nothing_in(string start, string end)
    {
        var article = await site.App.Article(Text);
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/claims?start={start}&end={end}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Form($"/articles/{article}/claims")["Command.Statement"].ShouldBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Lines_that_are_no_part_of_the_article_are_skipped_together()
    {
        var article = await site.App.Article(Text + "\nLeave a Reply");
        var page = await (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}/coverage/sentences"))
            .Form("Skip them as not part of the article")
            .Submit();

        page.Text.ShouldContain("2 sentences are decided.");
        (
            await site.App.Db(db =>
                db.Coverages.Where(c => c.ArticleId == article).SelectMany(c => c.Decisions).Select(d => d.Reason).ToListAsync()
            )
        ).ShouldBe([CoverageReason.Boilerplate, CoverageReason.Boilerplate]);
    }
}
