using System.Net;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Tests.Features.Articles.Marking;
using FactCheck.Web.Tests.Features.Articles.Revising;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Tests.Features.Articles.Reshaping;

public sealed class MergingClaims(Site site) : IClassFixture<Site>
{
    private readonly TestApp _app = site.App;

    [Fact]
    public async Task Overlapping_claims_come_first_then_neighbours_and_what_cannot_be_merged_is_not_offered()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "cost 40 million euros");
        await _app.Claim(article, "nine in ten residents");
        await _app.Claim(article, "opened in 1932");
        await _app.Claim(article, "40 million");
        await _app.Claim(article, "The mayor said", ReviewState.Closed);

        var page = await _app.Page(claim, "merge");
        page.Document.QuerySelectorAll("select option")
            .Select(o => o.TextContent)
            .ShouldBe([
                "Choose",
                "Claim 3, overlapping: The article says: 40 million.",
                "Claim 1: The article says: opened in 1932.",
                "Claim 5: The article says: nine in ten residents.",
            ]);
        page.Form("Propose the merge")["Command.Statement"]
            .ShouldBe("The article says: cost 40 million euros. The article says: 40 million.");
    }

    [Fact]
    public async Task A_merge_takes_words_and_evidence_over_once_it_is_approved_and_undo_takes_the_proposal_back()
    {
        var (article, claim, other) = await Two();
        await _app.Evidence(other);
        var before = await _app.Claims(article);
        var merged = await Merge(claim);

        merged.Url.PathAndQuery.ShouldBe($"/articles/{article}?claim={claim}");
        merged
            .TextOf(".toast")
            .ShouldBe("The merge is proposed. An editor who is not you has to approve it; until then this claim stays as it is. Undo");
        (await _app.Claims(article)).ShouldBe(before);
        var proposal = (await _app.Review(other)).Proposal!;
        (proposal.KeeperId, proposal.KeeperStatement).ShouldBe((claim, "It opened in 1932 for 40 million euros."));
        (await _app.Records(other))[0].ShouldBe("proposal-made");

        (await merged.Undo()).TextOf(".toast").ShouldBe("The proposal was taken back.");
        (await _app.Records(other))[0].ShouldBe("proposal-withdrawn");

        await Merge(claim);
        await _app.Agree(other);
        (await _app.Claims(article))
            .ShouldHaveSingleItem()
            .ShouldBe(("opened in 1932 and cost 40 million euros", "It opened in 1932 for 40 million euros."));
        (await _app.Review(claim)).Claim.Evidence.Count.ShouldBe(1);
        (await _app.Records(claim))[0].ShouldBe("claims-merged");
    }

    [Fact]
    public async Task The_approval_ends_with_the_approval_of_the_merge_and_who_worked_on_the_other_cannot_approve_the_result()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "opened in 1932", ReviewState.Approved);
        var other = await _app.Claim(article, "cost 40 million euros");
        await _app.ChangeMeanwhile(other);
        (await _app.Page(claim, "merge")).Text.ShouldContain("Its approval ends with that.");
        await Merge(claim);
        (await _app.State(claim)).ShouldBe(ReviewState.Approved);
        (await (await _app.SignIn(TestApp.Editor)).Get("/approvals")).Text.ShouldContain("Its approval ends with that.");

        await _app.Agree(other);

        (await _app.State(claim)).ShouldBe(ReviewState.InProgress);
        await _app.Review(TestApp.Checker, claim, (review, actor, now) => review.Submit(actor, now));
        var editor = await _app.Page(claim, "approve", TestApp.Editor);
        editor.TextOf(".why").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_merge_that_was_proposed_when_the_claim_took_over_at_once_is_still_decided()
    {
        var (_, claim, other) = await Two();
        await Merge(claim);
        // As it stood in a database until 27 November 2026: the keeper has the words already, the proposal knows of no statement.
        await Edit(claim, "opened in 1932 and cost 40 million euros", "It opened in 1932 for 40 million euros.");
        await _app.Db(db =>
            db.Database.ExecuteSqlAsync(
                $"""
                UPDATE Reviews SET ProposalKeeperStatement = NULL, ProposalKeeperSeen = NULL
                WHERE Id = {other.ToString().ToUpperInvariant()}
                """
            )
        );
        var before = await _app.Review(claim);

        var page = await _app.Page(other, "approve-proposal", TestApp.Editor);
        (await page.Form("Approve it").Submit()).TextOf(".state").ShouldBe("Closed");

        (await _app.Review(claim)).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Without_a_choice_or_a_statement_or_with_a_claim_of_another_article_nothing_is_merged()
    {
        var (article, claim, _) = await Two();
        var foreign = await _app.Claim(await _app.Article());
        var form = (await _app.Page(claim, "merge")).Form("Propose the merge");
        (await form.Submit(("Command.With", ""))).Problems.ShouldBe(["Choose another claim of the same article to merge with."]);
        (await form.Submit(("Command.With", foreign.ToString()))).Problems.ShouldBe([
            "Choose another claim of the same article to merge with.",
        ]);
        (await form.Submit(("Command.With", claim.ToString()))).Problems.ShouldBe([
            "Choose another claim of the same article to merge with.",
        ]);
        (await form.Submit(("Command.With", Guid.CreateVersion7().ToString()))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await _app.Page(claim, "merge")).Form("Propose the merge").Submit(("Command.Statement", ""))).Problems.ShouldBe([
            "Say in one sentence what both claim together.",
        ]);
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_comment_that_blocks_the_other_claim_blocks_the_merge()
    {
        var (article, claim, other) = await Two();
        await _app.Review(TestApp.Editor, other, (review, actor, now) => review.AddComment(actor, "Which bridge?", blocking: true, now));
        (await Merge(claim)).Problems.ShouldBe([
            "A comment blocks approval; its author, or somebody with no part in the claim, has to settle it first.",
        ]);
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_stale_form_merges_nothing_and_neither_does_an_administrator()
    {
        var (article, claim, _) = await Two();
        var (form, admin) = (
            (await _app.Page(claim, "merge")).Form("Propose the merge"),
            (await _app.Page(claim, "merge", TestApp.Admin)).Form("Propose the merge")
        );
        await _app.ChangeMeanwhile(claim);
        (await form.Submit()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await admin.Submit()).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_undo_after_more_work_on_the_other_is_refused_and_says_what_changed()
    {
        var (article, claim, other) = await Two();
        var merged = await Merge(claim);
        await _app.ChangeMeanwhile(other);
        (await merged.Undo()).Status.ShouldBe(HttpStatusCode.Conflict);
        (await _app.Ids(article)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Words_that_were_merged_since_a_revision_are_not_said_to_have_stayed()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "opened in 1932");
        var other = await _app.Claim(article, "nine in ten residents");
        await _app.Revise(article, MarkDesk.Text.Replace("40 million", "45 million", StringComparison.Ordinal));
        var checker = await _app.SignIn(TestApp.Checker);
        (await checker.Get($"/claims/{claim}")).Document.QuerySelector(".sentence-change").ShouldNotBeNull();

        await Merge(claim);
        await _app.Agree(other);

        (await checker.Get($"/claims/{claim}")).Document.QuerySelector(".sentence-change").ShouldBeNull();
    }

    [Fact]
    public async Task Who_wrote_a_verdict_that_came_along_is_named_and_the_keeper_is_named_to_whoever_decides()
    {
        var article = await _app.Article(MarkDesk.Text);
        var claim = await _app.Claim(article, "opened in 1932");
        var other = await _app.Claim(article, "cost 40 million euros", ReviewState.ChangesRequested);
        await Merge(claim);
        (await (await _app.SignIn(TestApp.Editor)).Get("/approvals")).Text.ShouldContain("To be merged into claim 1: ");

        await _app.Agree(other);

        (await (await _app.SignIn(TestApp.Checker)).Get($"/claims/{claim}")).TextOf(".rail .lines")!.ShouldContain("verdict, ");
    }

    [Theory]
    [InlineData("Corrected. " + MarkDesk.Text, Anchor.Held, "cost 40 million euros")]
    [InlineData(
        "The bridge opened in 1932 and cost 45 million euros. The mayor said that nine in ten residents use it.",
        Anchor.Proposed,
        "cost 45 million euros"
    )]
    [InlineData("The mayor said that nine in ten residents use it.", Anchor.Orphaned, null)]
    public async Task A_merged_claim_that_is_reopened_after_revisions_stands_where_they_found_it(string text, Anchor anchor, string? words)
    {
        var (article, claim, other) = await Two();
        await Merge(claim);
        await _app.Agree(other);
        await _app.Revise(article, text);
        await _app.Revise(article, text + " So they say.");

        var history = await (await _app.SignIn(TestApp.Checker)).Get($"/articles/{article}/history");
        var former = await history.Follow("Former claim");
        former.TextOf(".num").ShouldBe("Former claim");
        await (await former.Follow("Propose to reopen")).Form("Propose to reopen").Submit(("Command.Reason", "They differ."));
        await _app.Agree(other);
        var (review, current) = (await _app.Review(other), (await _app.Stored(article)).Current.Text);
        (review.State, review.Anchor, review.AssigneeId).ShouldBe((ReviewState.InProgress, anchor, review.MarkedBy));
        review.Claim.Exact.ShouldBe("cost 40 million euros");
        (anchor == Anchor.Held ? review.Claim.Span.In(current) : review.Proposed?.In(current)).ShouldBe(words);
        if (anchor != Anchor.Proposed)
            return;
        (await (await _app.SettleForm(other, "Keep the proposed words")).Submit()).Status.ShouldBe(HttpStatusCode.OK);
        (await _app.Review(other)).Claim.Exact.ShouldBe(words);
    }

    private async Task<(Guid Article, Guid Claim, Guid Other)> Two()
    {
        var article = await _app.Article(MarkDesk.Text);
        return (article, await _app.Claim(article, "opened in 1932"), await _app.Claim(article, "cost 40 million euros"));
    }

    private Task Edit(Guid claim, string words, string statement) =>
        _app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var review = await db.Reviews.Load(claim, default);
                var article = await db.Articles.Load(review.ArticleId, default);
                var at = article.Current.Text.IndexOf(words, StringComparison.Ordinal);
                var wording = review.Claim.Worded with { Statement = statement };
                review.EditClaim(actor, article, new(at, at + words.Length), wording, now);
                return claim;
            }
        );

    private async Task<BrowserPage> Merge(Guid claim) =>
        await (await _app.Page(claim, "merge"))
            .Form("Propose the merge")
            .Submit(("Command.Statement", "It opened in 1932 for 40 million euros."));
}
