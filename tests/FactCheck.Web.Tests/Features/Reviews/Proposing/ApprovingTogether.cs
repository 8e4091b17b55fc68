using System.Net;
using FactCheck.Domain.Reviews;
using FactCheck.TestKit;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Reshaping;
using FactCheck.Web.Features.Reviews.Proposing;

namespace FactCheck.Web.Tests.Features.Reviews.Proposing;

/// <summary>Nine small closings cost an editor three clicks, and not one of them passes unseen.</summary>
public sealed class ApprovingTogether
{
    // The form that filters has the address alone.
    private const string Filtered = "/approvals?kind=NotChecked";

    private static readonly string Nine = string.Join(' ', Enumerable.Range(1, 9).Select(n => $"The bridge has {n} lamps."));

    [Fact]
    public async Task Nine_closings_take_three_clicks_from_the_report_page()
    {
        await using var app = await TestApp.Start();
        var (article, claims) = await Proposed(app);
        var report = await (await app.SignIn(TestApp.Editor)).Get($"/articles/{article}/report");

        var list = await report.Follow("9 proposals wait for your word");
        var all = await list.Follow("Select all");
        var done = await all.Form("Approve the selected").Submit();

        done.TextOf(".toast").ShouldBe("Nine proposals were approved.");
        done.Url.PathAndQuery.ShouldBe($"/approvals?article={article}");
        foreach (var claim in claims)
        {
            var review = await app.Review(claim);
            (review.State, review.Closing, review.ClosingProposedBy == review.ClosingApprovedBy).ShouldBe(
                (ReviewState.Closed, Closing.NotChecked, false)
            );
        }
    }

    [Fact]
    public async Task What_cannot_be_approved_stays_and_says_why_while_the_rest_goes_through()
    {
        await using var app = await TestApp.Start();
        var (_, claims) = await Proposed(app);
        var form = (await (await app.SignIn(TestApp.Editor)).Get("/approvals?all=true")).Form("Approve the selected");
        await app.Review(TestApp.Checker, claims[0], (review, actor, _) => review.WithdrawProposal(actor));
        await app.Review(TestApp.Editor2, claims[1], (review, actor, now) => review.AddComment(actor, "Why?", blocking: true, now));
        await app.Review(TestApp.Checker, claims[2], (review, actor, _) => review.WithdrawProposal(actor));
        await app.Review(
            TestApp.Checker,
            claims[2],
            (review, actor, now) => review.ProposeToClose(actor, Closing.NotCheckable, "So.", now)
        );

        var page = await form.Submit();

        page.TextOf(".toast").ShouldBe("Six proposals were approved. 3 still wait.");
        page.Document.QuerySelectorAll(".stale li")
            .Select(li => li.TextContent.Split(": ")[^1])
            .ShouldBe(
                [
                    "Nothing is proposed of this claim any more; it was decided, taken back, or ended by a change.",
                    "A comment blocks approval; its author, or somebody with no part in the claim, has to settle it first.",
                    "The claim is no longer what you saw; read it again before you approve it.",
                ],
                ignoreOrder: true
            );
        (await app.Review(claims[2])).State.ShouldBe(ReviewState.AwaitingApproval);
    }

    [Fact]
    public async Task The_same_press_eight_times_at_once_approves_once()
    {
        await using var app = await TestApp.Start();
        var (_, claims) = await Proposed(app);
        var form = (await (await app.SignIn(TestApp.Editor)).Get("/approvals?all=true")).Form("Approve the selected");

        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.Submit()));

        pages.ShouldAllBe(p => p.Url.AbsolutePath == "/approvals" && p.Status == HttpStatusCode.OK);
        foreach (var claim in claims)
            (await app.Review(claim)).Events.ShouldBeEmpty();
        (await app.Db(db => Task.FromResult(db.AuditRecords.Count(r => r.Event == "proposal-approved")))).ShouldBe(9);
    }

    [Fact]
    public async Task Whoever_proposed_them_has_no_box_to_check_and_approves_nothing_by_hand()
    {
        await using var app = await TestApp.Start();
        var (_, claims) = await Proposed(app, by: TestApp.Editor);
        var own = await (await app.SignIn(TestApp.Editor)).Get(Filtered + "&all=true");
        own.Document.QuerySelectorAll("input[name='Command.Chosen']").ShouldBeEmpty();
        own.Text.ShouldContain("You proposed this, so another editor has to decide it.");
        var choice = new SeenClaim(claims[0], (await app.Review(claims[0])).Version).ToString();

        var page = await own.Form(Filtered + "&all=true").With("Command.Chosen", choice).Submit();

        page.TextOf(".toast").ShouldBe("Nothing was approved. One still waits.");
        (await app.Review(claims[0])).State.ShouldBe(ReviewState.AwaitingApproval);
        var checker = (await (await app.SignIn(TestApp.Checker)).Get(Filtered)).Form(Filtered);
        (await checker.With("Command.Chosen", choice).Submit()).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_merge_whose_keeper_has_other_words_now_is_refused_before_anybody_presses_a_button()
    {
        const string Why = "The claim that is to take this one over was changed since, or is gone; decline, or have it proposed anew.";
        await using var app = await TestApp.Start();
        var article = await app.Article();
        var (keeper, other) = (await app.Claim(article, "use it"), await app.Claim(article, "residents use it"));
        await app.Send(
            TestApp.Checker,
            new MergeClaims
            {
                ClaimId = keeper,
                Version = (await app.Review(keeper)).Version,
                With = other,
                Statement = "They use it.",
                Reason = "One says both.",
            }
        );
        var editor = await app.SignIn(TestApp.Editor);
        (await editor.Get("/approvals")).Document.QuerySelectorAll("input[name='Command.Chosen']").Length.ShouldBe(1);
        var seen = await editor.Get("/approvals?all=true");
        await app.Change(
            TestApp.Checker,
            async (db, actor, now) =>
            {
                var (review, text) = (await db.Reviews.Load(keeper, default), await db.Articles.Load(article, default));
                review.EditClaim(actor, text, text.SpanOf("use it"), review.Claim.Worded with { Statement = "Nobody uses it." }, now);
                return review.Version;
            }
        );

        var list = await editor.Get("/approvals");
        list.Document.QuerySelectorAll("input[name='Command.Chosen']").ShouldBeEmpty();
        list.Text.ShouldContain(Why);
        list.Text.ShouldContain("Decline");
        var page = await editor.Get($"/claims/{other}");
        page.Document.QuerySelector("form[action$='/approve-proposal'] button")!.GetAttribute("aria-disabled").ShouldBe("true");
        page.Text.ShouldContain(Why);
        (await seen.Form("Approve the selected").Submit()).TextOf(".stale li").ShouldEndWith(Why);
    }

    [Fact]
    public async Task Nothing_chosen_and_nonsense_are_refused_with_a_sentence()
    {
        await using var app = await TestApp.Start();
        await Proposed(app);
        var editor = await app.SignIn(TestApp.Editor);

        foreach (var chosen in new[] { "", "nonsense", $"{Guid.Empty}:x" })
        {
            var page = await (await editor.Get(Filtered)).Form(Filtered).With("Command.Chosen", chosen).Submit();
            page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, chosen);
            page.Problems.ShouldBe(["Select at least one proposal."]);
        }
    }

    [Fact]
    public async Task The_list_shows_what_would_be_lost_and_is_searched_and_filtered()
    {
        await using var app = await TestApp.Start();
        var (article, _) = await Proposed(app);
        var other = await app.Article();
        var approved = await app.Claim(other, state: ReviewState.Approved);
        await app.Review(TestApp.Checker, approved, (review, actor, now) => review.ProposeToReopen(actor, "The plaque is new.", now));
        var editor = await app.SignIn(TestApp.Editor2);

        var row = (await editor.Get("/approvals?kind=Reopening")).Document.QuerySelectorAll("tbody tr").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("The plaque is new.");
        row.TextContent.ShouldContain((await app.Review(approved)).Verdict!.Conclusion);
        row.TextContent.ShouldContain("approved");
        row.TextContent.ShouldContain("1 piece of evidence");
        (await Rows(editor, $"/approvals?article={article}")).ShouldBe(9);
        (await Rows(editor, "/approvals?q=PLAQUE")).ShouldBe(1);
        (await Rows(editor, "/approvals?q=3+lamps")).ShouldBe(1);
        (await Rows(editor, "/approvals")).ShouldBe(10);
        (await editor.Get("/approvals")).TextOf("nav [aria-current]").ShouldBe("My work");
        (await editor.Get("/")).Text.ShouldContain("10 proposals wait for your word");
    }

    [Fact]
    public async Task Declining_takes_a_reason_that_the_proposer_reads()
    {
        await using var app = await TestApp.Start();
        var (_, claims) = await Proposed(app);
        var decline = await (await (await app.SignIn(TestApp.Editor)).Get("/approvals")).Follow("Decline");
        (await decline.Form("Decline it").Submit()).Problems.ShouldBe(["Say why not; whoever proposed it reads it first."]);

        await decline.Form("Decline it").Submit(("Command.Reason", "Count the lamps."));

        var claim = claims.Single(c => decline.Url.AbsolutePath.Contains(c.ToString(), StringComparison.Ordinal));
        var review = await app.Review(claim);
        (review.State, review.ReturnReason, review.AssigneeId).ShouldBe(
            (ReviewState.ChangesRequested, "Count the lamps.", review.MarkedBy)
        );
        (await (await app.SignIn(TestApp.Checker)).Get("/")).Text.ShouldContain("Count the lamps.");
    }

    private static async Task<int> Rows(Browser browser, string path) =>
        (await browser.Get(path)).Document.QuerySelectorAll("tbody tr").Length;

    private static async Task<(Guid Article, IReadOnlyList<Guid> Claims)> Proposed(TestApp app, string by = TestApp.Checker)
    {
        var article = await app.Article(Nine);
        var claims = new List<Guid>();
        for (var n = 1; n <= 9; n++)
        {
            var claim = await app.Claim(article, $"{n} lamps");
            await app.Review(
                by,
                claim,
                (review, actor, now) => review.ProposeToClose(actor, Closing.NotChecked, "There was no time.", now)
            );
            claims.Add(claim);
        }
        return (article, claims);
    }
}
