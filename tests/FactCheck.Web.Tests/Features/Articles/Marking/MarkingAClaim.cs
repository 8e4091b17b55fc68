using System.Globalization;
using System.Net;
using FactCheck.Domain.Claims;
using FactCheck.TestKit;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Articles.Marking;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Marking;

public sealed class MarkingAClaim(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_quote_and_a_statement_mark_a_claim_and_lead_back_to_its_place()
    {
        var article = await site.App.Article();
        var page = await Mark(
            article,
            ("Command.Exact", "\"nine in ten\" residents"),
            ("Command.Statement", "Nine in ten residents use the bridge."),
            ("Command.ClaimantName", "The mayor"),
            ("Command.ClaimantRole", "of the city"),
            ("Command.StatedOn", "2025-11-30"),
            ("Command.StatedAt", "Town hall"),
            ("Command.Kind", "Statistic"),
            ("Command.Wording", "Quoted")
        );
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("Claim marked.");
        var claim = (await Claims(article)).ShouldHaveSingleItem();
        page.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim.Id}");
        (claim.Exact, claim.ClaimantName, claim.ClaimantRole, claim.StatedOn, claim.StatedAt, claim.Kind, claim.Wording).ShouldBe(
            ("“nine in ten” residents", "The mayor", "of the city", new(2025, 11, 30), "Town hall", ClaimKind.Statistic, Wording.Quoted)
        );
        page.Document.GetElementById($"claim-{claim.Id}")!.GetAttribute("aria-label").ShouldBe("Claim 1, open");
        page.TextOf(".hand .statement").ShouldBe("Nine in ten residents use the bridge.");
        page.TextOf(".hand")!.ShouldContain("Said by The mayor, of the city");
    }

    [Fact]
    public async Task A_selection_counts_in_UTF_16_units()
    {
        var article = await site.App.Article("It cost 😀 nine million.");
        var form = (await Form(article)).Fill(
            ("Command.Start", "11"),
            ("Command.End", "23"),
            ("Command.Exact", "nine million"),
            ("Command.Statement", "It cost nine million.")
        );
        await form.Submit();
        (await Claims(article)).ShouldHaveSingleItem().Exact.ShouldBe("nine million");
    }

    [Fact]
    public async Task Which_of_two_equal_quotes_is_meant_can_be_said()
    {
        var article = await site.App.Article("It rose. Then it rose.");
        await Mark(article, ("Command.Exact", "rose"), ("Command.Occurrence", "2"), ("Command.Statement", "It rose again."));
        (await Claims(article)).ShouldHaveSingleItem().Start.ShouldBe(17);
    }

    [Theory]
    [InlineData("never stood here", "", "These words are not in the article; copy them exactly as they stand.")]
    [InlineData("", "", "Give the words of the article that make the claim.")]
    [InlineData("rose", "", "These words stand 2 times in the article; say which occurrence you mean, 1 to 2.")]
    [InlineData("rose", "3", "These words stand 2 times in the article; give an occurrence from 1 to 2.")]
    [InlineData("rose", "0", "These words stand 2 times in the article; give an occurrence from 1 to 2.")]
    [InlineData("Then", "2", "These words stand only once in the article; leave the occurrence empty or give 1.")]
    public async Task A_quote_that_names_no_one_place_is_refused_beside_the_article(string quote, string occurrence, string sentence)
    {
        var article = await site.App.Article("It rose. Then it rose.");
        var page = await Mark(
            article,
            ("Command.Exact", quote),
            ("Command.Occurrence", occurrence),
            ("Command.Statement", "It rose."),
            ("Command.ClaimantName", "Somebody")
        );
        await Refused(article, page, sentence);
        var kept = page.Form($"/articles/{article}/claims");
        (kept["Command.Statement"], kept["Command.ClaimantName"], kept["Command.Occurrence"]).ShouldBe(
            ("It rose.", "Somebody", occurrence)
        );
        page.TextOf(".proof")!.ShouldContain("It rose. Then it rose.");
    }

    [Theory]
    [InlineData(5, 5000, "", "This selection lies outside the article; select the words again.")]
    [InlineData(-1, 4, "", "This selection lies outside the article; select the words again.")]
    [InlineData(9, 4, "", "This selection lies outside the article; select the words again.")]
    [InlineData(0, 9, "", "This selection cuts a character in two; select whole characters.")]
    [InlineData(0, 7, "other words", "The selection and the quoted words differ; select the words again.")]
    public async Task A_selection_that_cannot_be_is_refused(int start, int end, string exact, string sentence)
    {
        var article = await site.App.Article("It cost 😀 nine million.");
        var form = (await Form(article)).Fill(
            ("Command.Start", Number(start)),
            ("Command.End", Number(end)),
            ("Command.Exact", exact),
            ("Command.Statement", "It cost much.")
        );
        await Refused(article, await form.Submit(), sentence);
    }

    [Theory]
    [InlineData("Command.Statement", "", "Say in a sentence of its own what is claimed.")]
    [InlineData(
        "Command.StatedOn",
        "2199-01-01",
        "The date of the statement lies in the future; give a day up to today or leave it empty."
    )]
    [InlineData("Command.ClaimantRole", "minister", "Name whose role this is, or leave both empty.")]
    public async Task Bad_particulars_are_refused(string field, string value, string sentence)
    {
        var article = await site.App.Article();
        var form = (await Form(article)).Fill(("Command.Exact", "opened in 1932"), ("Command.Statement", "It opened in 1932."));
        await Refused(article, await form.Submit((field, value)), sentence);
    }

    [Fact]
    public async Task The_same_form_posted_twice_marks_once()
    {
        var article = await site.App.Article();
        var form = (await Form(article)).Fill(("Command.Exact", "opened in 1932"), ("Command.Statement", "It opened in 1932."));
        var (first, second) = (await form.Submit(), await form.Submit());
        second.Url.ShouldBe(first.Url);
        (await Claims(article)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_draft_of_the_form_belongs_to_the_article_and_its_text_and_keeps_the_selection_with_the_words()
    {
        var article = await site.App.Article();
        var page = await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}");
        var form = page.Document.QuerySelector("#mark-panel form")!;
        (form.GetAttribute("data-draft"), form.GetAttribute("data-draft-base")).ShouldBe(
            ($"MarkClaim-{article}", page.TextOf(".byline .hash"))
        );
        form.QuerySelectorAll("[data-draft-field]").Select(f => f.GetAttribute("name")).ShouldBe(["Command.Start", "Command.End"]);
    }

    [Fact]
    public async Task An_unknown_article_is_not_found()
    {
        var checker = await site.App.SignIn(TestApp.Checker);
        var unknown = Guid.CreateVersion7();
        (await checker.Get($"/articles/{unknown}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await checker.Get($"/articles/{unknown}/claims")).Status.ShouldBe(HttpStatusCode.NotFound);
        var form = (await checker.Get($"/articles/{await site.App.Article()}")).Form("/claims");
        (
            await checker.Post($"/articles/{unknown}/claims", [.. form.Fill(("Command.Exact", "x"), ("Command.Statement", "y")).Fields])
        ).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_claim_of_another_article_is_not_found()
    {
        var (one, other) = (await site.App.Article(), await site.App.Article());
        var claim = await site.App.Claim(other);
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{one}?claim={claim}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_administrator_reads_but_does_not_mark()
    {
        var article = await site.App.Article();
        var admin = await site.App.SignIn(TestApp.Admin);
        var page = await admin.Get($"/articles/{article}");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.HasForm($"/articles/{article}/claims").ShouldBeFalse();
        page.TextOf(".hand")!.ShouldContain("Only a fact-checker or an editor can do this.");
        var command = new MarkClaim
        {
            ArticleId = article,
            Exact = "opened in 1932",
            Statement = "It opened in 1932.",
        };
        await Should.ThrowAsync<Forbidden>(() => site.App.Send(TestApp.Admin, command));
        (
            await admin.Post(
                $"/articles/{article}/claims",
                [.. page.Form("/account/sign-out").Fields, ("Command.Exact", "opened in 1932"), ("Command.Statement", "It opened.")]
            )
        ).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<BrowserForm> Form(Guid article) =>
        (await (await site.App.SignIn(TestApp.Checker)).Get($"/articles/{article}")).Form($"/articles/{article}/claims");

    private async Task<BrowserPage> Mark(Guid article, params (string, string)[] fields) => await (await Form(article)).Submit(fields);

    private async Task Refused(Guid article, BrowserPage page, string sentence)
    {
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Url.AbsolutePath.ShouldBe($"/articles/{article}/claims");
        page.Problems.ShouldBe([sentence]);
        (await Claims(article)).ShouldBeEmpty();
    }

    private Task<List<Claim>> Claims(Guid article) =>
        site.App.Db(db => db.Reviews.Where(r => r.ArticleId == article).Select(r => r.Claim).ToListAsync());

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
