using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Articles.Reshaping;
using FactCheck.Web.Tests.Features.Articles.Revising;
using FactCheck.Web.Tests.Features.Claims;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Reviews.Deciding;

/// <summary>
/// Issue 11, case 6: whoever brought the words into the article, or wrote it, had a hand in every claim on them; settling, taking back
/// and undoing hide nobody.
/// </summary>
public sealed class FourEyesCase6(Desk desk) : IClassFixture<Desk>
{
    private const string Text = "The mayor said that 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";
    private const string ByText = "You contributed to the text of the article, so another editor must approve it.";
    private const string ByAuthor = "You contributed to the article as its author, so another editor must approve it.";

    [Fact]
    public async Task Whoever_revised_the_sentence_wrote_it()
    {
        var (article, claim) = await Claim();
        await desk.App.Revise(article, Text.Replace("said that", "told us that", StringComparison.Ordinal), TestApp.Editor);

        await Submit(claim);

        await IsRefused(TestApp.Editor, claim, ByText);
        await Approves(TestApp.Editor2, claim);
    }

    [Fact]
    public async Task Whoever_revised_the_words_wrote_them_though_somebody_else_settles_them()
    {
        var (article, claim) = await Claim();
        await desk.App.Revise(article, Text.Replace("90 percent of the", "95 percent of all", StringComparison.Ordinal), TestApp.Editor);
        await (await desk.App.SettleForm(claim, "Keep the proposed words")).Submit();

        await Submit(claim);

        await IsRefused(TestApp.Editor, claim, ByText);
        await Approves(TestApp.Editor2, claim);
    }

    [Fact]
    public async Task Whoever_imported_the_text_approves_nothing_in_it()
    {
        var article = await desk.App.Article(Text, TestApp.Editor);
        var claim = await desk.App.Claim(article, Words, ReviewState.AwaitingApproval);

        await IsRefused(TestApp.Editor, claim, ByText);
        await Approves(TestApp.Editor2, claim);
    }

    [Fact]
    public async Task The_author_never_approves_also_when_the_link_is_taken_away()
    {
        var (article, claim) = await Claim(ReviewState.Approved);
        var author = (await desk.App.Actor(TestApp.Editor)).Id.ToString();
        await Link(article, author);
        var ended = await desk.Page(TestApp.Checker, claim);
        ended.TextOf(".state").ShouldBe("In progress");
        ended.Text.ShouldContain("voided the approval: whoever gave it wrote the article");
        var later = await desk.App.Claim(article, "Rain came", ReviewState.AwaitingApproval);

        await Link(article, "");

        await Submit(claim);
        foreach (var each in new[] { claim, later })
        {
            await IsRefused(TestApp.Editor, each, ByAuthor);
            await Approves(TestApp.Editor2, each);
        }
        (await desk.App.Events(article))[^2..].ShouldBe(["article-author-linked", "article-author-linked"]);
    }

    [Fact]
    public async Task The_author_can_be_named_when_the_article_comes_in()
    {
        var author = await desk.App.Actor(TestApp.Editor);
        var page = await (await (await desk.Browser(TestApp.Checker)).Get("/articles/new"))
            .Form("Import")
            .Submit(("Command.Text", Text), ("Command.Headline", "The fire"), ("Command.Author", author.Id.ToString()));
        var article = Guid.Parse(page.Url.Segments[^1]);
        var claim = await desk.App.Claim(article, Words, ReviewState.AwaitingApproval);

        await IsRefused(TestApp.Editor, claim, ByAuthor);
        (await (await desk.Browser(TestApp.Checker)).Get($"/articles/{article}/versions")).Text.ShouldContain(
            $"Written by {author.Name}, who approves nothing in it."
        );
    }

    [Fact]
    public async Task A_mark_taken_back_and_made_again_is_still_the_work_of_whoever_made_it_first()
    {
        var article = await desk.App.Article(Text);
        var first = await desk.App.Send(TestApp.Editor, Mark(article));
        await desk.App.Send(
            TestApp.Checker,
            new TakeBackMark
            {
                ClaimId = first,
                Version = 1,
                Reason = "Marked in error.",
            }
        );
        await desk.App.Agree(first, TestApp.Editor2);
        var second = await desk.App.Send(TestApp.Checker, Mark(article));
        await desk.App.Review(TestApp.Checker, second, (review, actor, _) => review.Start(actor));
        await desk.App.Evidence(second);
        await desk.App.Verdict(second);
        await Submit(second);

        await IsRefused(TestApp.Editor, second, "You contributed to the statement, so another editor must approve it.");
        await Approves(TestApp.Editor2, second);
    }

    private static MarkClaim Mark(Guid article) =>
        new()
        {
            ArticleId = article,
            Exact = Words,
            Statement = "Nine of ten houses burned.",
            Kind = ClaimKind.Statistic,
            Wording = Wording.Paraphrased,
        };

    private async Task<(Guid Article, Guid Claim)> Claim(ReviewState state = ReviewState.AwaitingApproval)
    {
        var article = await desk.App.Article(Text);
        return (article, await desk.App.Claim(article, Words, state));
    }

    private async Task Link(Guid article, string author)
    {
        var saved = await (await (await desk.Browser(TestApp.Checker)).Get($"/articles/{article}/author"))
            .Form("Save the author")
            .Submit(("Command.Author", author));
        saved.Problems.ShouldBeEmpty();
        saved.Url.AbsolutePath.ShouldBe($"/articles/{article}/versions");
    }

    private async Task Submit(Guid claim) =>
        (await (await desk.Page(TestApp.Checker, claim)).Form("Submit for approval").Submit())
            .TextOf(".state")
            .ShouldBe("Awaiting approval");

    private async Task IsRefused(string person, Guid claim, string sentence)
    {
        var page = await desk.Page(person, claim);
        page.TextOf(".next .why").ShouldBe(sentence);
        (await page.Form("Approve").Submit()).Problems.ShouldBe([sentence]);
        (await desk.App.Review(claim)).State.ShouldBe(ReviewState.AwaitingApproval);
    }

    private async Task Approves(string person, Guid claim) =>
        (await (await desk.Page(person, claim)).Form("Approve").Submit()).TextOf(".state").ShouldBe("Approved");
}
