using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;

namespace FactCheck.Web.Tests.Features.Claims.Page;

public sealed class ClaimPages(Desk desk) : IClassFixture<Desk>
{
    private static readonly string[] Steps =
    [
        "",
        "history",
        "start",
        "assign",
        "due",
        "edit",
        "evidence/new",
        "waiver",
        "verdict",
        "submit",
        "withdraw",
        "return",
        "approve",
        "close",
        "reopen",
        "approve-proposal",
        "decline-proposal",
        "withdraw-proposal",
        "comments",
    ];

    [Theory]
    [InlineData(ReviewState.Open)]
    [InlineData(ReviewState.InProgress)]
    [InlineData(ReviewState.AwaitingApproval)]
    [InlineData(ReviewState.ChangesRequested)]
    [InlineData(ReviewState.Approved)]
    [InlineData(ReviewState.Closed)]
    public async Task Every_page_of_a_claim_shows_in_every_state_to_everybody_on_the_desk(ReviewState state)
    {
        var claim = await desk.Claim(state);
        foreach (var person in new[] { TestApp.Checker, TestApp.Editor, TestApp.Admin })
            foreach (var step in Steps)
            {
                var page = await desk.Page(person, claim, step);
                page.Status.ShouldBe(HttpStatusCode.OK, $"{step} as {person}");
                page.TextOf("h1").ShouldNotBeNullOrEmpty();
                page.Text.ShouldContain("The article says: opened in 1932.");
                page.Document.QuerySelectorAll(".button.primary:not([aria-disabled])").Length.ShouldBeLessThanOrEqualTo(1);
            }
    }

    [Fact]
    public async Task Pages_of_evidence_and_of_a_comment_show()
    {
        var claim = await desk.Claim();
        await desk.App.Evidence(claim);
        await desk.App.Review(
            TestApp.Editor,
            claim,
            (review, actor, now) => review.AddComment(actor, "Which bridge?", blocking: true, now)
        );
        var comment = (await desk.App.Review(claim)).Comments[0].Id;
        foreach (var step in new[] { "evidence/1/edit", "evidence/1/remove", $"comments/{comment}/resolve" })
            (await desk.Page(TestApp.Checker, claim, step)).Status.ShouldBe(HttpStatusCode.OK, step);
        (await desk.Page(TestApp.Checker, claim, "evidence/2/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await desk.Page(TestApp.Checker, claim, $"comments/{Guid.NewGuid()}/resolve")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unknown_claim_is_not_found_on_any_of_its_pages()
    {
        foreach (var step in Steps)
            (await desk.Page(TestApp.Editor, Guid.NewGuid(), step)).Status.ShouldBe(HttpStatusCode.NotFound, step);
    }

    [Fact]
    public async Task The_page_shows_the_words_in_their_surroundings_the_verdict_the_evidence_and_who_wrote_what()
    {
        var claim = await desk.Claim(ReviewState.AwaitingApproval);
        var page = await desk.Page(TestApp.Editor, claim);
        page.TextOf(".excerpt .seg").ShouldBe("opened in 1932");
        page.TextOf(".excerpt")!.ShouldStartWith("The bridge opened in 1932.");
        page.TextOf(".verdict .word").ShouldBe("True");
        page.TextOf(".verdict .definition")!.ShouldStartWith("The statement is accurate");
        page.Document.QuerySelector(".prose a.cite")!.GetAttribute("href").ShouldBe("#e1");
        page.Document.QuerySelector("#e1")!.TextContent.ShouldContain("Opened 4 May 1932.");
        page.TextOf(".rail")!.ShouldContain("statement, evidence 1, verdict 1, submission");
        page.Text.ShouldContain("submitted revision 1 for approval");
        page.Text.ShouldContain("every seal holds");
    }

    [Fact]
    public async Task Claims_are_numbered_in_reading_order_and_lead_to_each_other()
    {
        var article = await desk.App.Article();
        var second = await desk.App.Claim(article, "cost 40 million euros");
        var first = await desk.App.Claim(article, "opened in 1932");
        var page = await desk.Page(TestApp.Checker, second);
        page.Text.ShouldContain("Claim 2 of 2");
        page.Document.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe(Desk.Address(first));
        page.Document.QuerySelector("a[rel=next]").ShouldBeNull();
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        const string script = "<script>alert(1)</script>";
        var claim = await desk.Claim();
        await desk.App.Evidence(claim, title: script);
        await desk.App.Verdict(claim, rationale: $"{script} [press](javascript:alert(1)) [1]");
        await desk.App.Verdict(claim, rationale: $"Then {script} <img src=x onerror=alert(1)> [1]");
        await desk.App.Review(TestApp.Checker, claim, (review, actor, now) => review.AddComment(actor, script, blocking: false, now));
        var page = await desk.Page(TestApp.Checker, claim);
        page.Text.ShouldContain(script);
        page.Document.QuerySelectorAll("main script, main img, main [onerror], main a[href^='javascript:']").ShouldBeEmpty();
    }
}
