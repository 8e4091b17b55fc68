using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using Refusals = FactCheck.Domain.Reviews.Refusals;

namespace FactCheck.Domain.Tests.Reviews;

public class AnchorTests
{
    private const string Words = "nine of ten berths";
    private const string NewWords = "eight of ten berths";
    private static readonly Actor Ana = Given.FactChecker();

    public static TheoryData<ReviewState> States => [.. Enum.GetValues<ReviewState>()];

    public static TheoryData<ReviewState> OpenStates => [.. Enum.GetValues<ReviewState>().Where(s => s != ReviewState.Closed)];

    [Theory, MemberData(nameof(States))]
    public void Unchanged_words_are_carried_over_and_the_claim_stays_in_its_state(ReviewState state)
    {
        var (article, review) = Marked(state);
        var (from, before, version) = (article.Current.Id, review.Claim.Span, review.Version);
        Revise(article, "New first line.\n" + Given.HarbourText);

        review.CarryOver(article, article.SpanOf(Words));

        (review.State, review.Anchor, review.ArticleVersionId, review.Proposed).ShouldBe((state, Anchor.Held, article.Current.Id, null));
        review.Claim.Span.ShouldBe(new(before.Start + 16, before.End + 16));
        (review.Claim.Exact, review.Claim.Span.In(article.Current.Text)).ShouldBe((Words, Words));
        var carried = review.Events[^1].ShouldBeOfType<ClaimCarriedOver>();
        (carried.FromVersionId, carried.ToVersionId, carried.SpanBefore, carried.Span, carried.SubjectVersion, review.Version).ShouldBe(
            (from, article.Current.Id, before, review.Claim.Span, version + 1, version + 1)
        );
        carried.ApprovedHash.ShouldBe(state == ReviewState.Approved ? review.HashContent() : null);
    }

    [Fact]
    public void An_approval_covers_the_same_words_at_their_new_place()
    {
        var (article, review) = Marked(ReviewState.Approved);
        var (hash, by, at) = (review.ApprovedHash, review.ApprovedBy, review.ApprovedAt);
        Revise(article, "New first line.\n" + Given.HarbourText);

        review.CarryOver(article, article.SpanOf(Words));

        (review.ApprovedBy, review.ApprovedAt, review.ApprovedHash).ShouldBe((by, at, review.HashContent()));
        review.ApprovedHash.ShouldBe(hash, "what stands elsewhere is no part of it");
        Gate(article, review).Conditions.Single(c => c.Rule == GateRule.Settled).Met.ShouldBeTrue();
    }

    [Fact]
    public void What_was_tampered_with_is_not_made_good_by_a_revision()
    {
        var (article, review) = Marked(ReviewState.Approved);
        typeof(Domain.Claims.Claim).GetProperty("Statement")!.SetValue(review.Claim, "Something else.");
        var approved = review.ApprovedHash;
        Revise(article, "New first line.\n" + Given.HarbourText);

        review.CarryOver(article, article.SpanOf(Words));

        review.ApprovedHash.ShouldBe(approved);
        review.Events.OfType<ClaimCarriedOver>().Last().ApprovedHash.ShouldBeNull();
        Gate(article, review)
            .Conditions.Single(c => c.Rule == GateRule.Settled)
            .Obstacles.ShouldHaveSingleItem()
            .What.ShouldBe(GateRemarks.NotAsApproved(1));
    }

    [Fact]
    public void A_claim_is_never_carried_over_to_other_words()
    {
        var (article, review) = Marked(ReviewState.Approved);
        Revise(article, Changed);

        Snapshot.Refused(review, () => review.CarryOver(article, article.SpanOf(NewWords))).ShouldBe(Refusals.NotAnchored);
        review.Claim.Exact.ShouldBe(Words);
    }

    [Theory]
    [InlineData(AnchorOutcome.Unchanged), InlineData(AnchorOutcome.Changed), InlineData(AnchorOutcome.Vanished)]
    public void A_claim_follows_the_text_to_the_same_words_alone(AnchorOutcome outcome)
    {
        var (article, review) = Marked(ReviewState.InProgress);
        var after = outcome switch
        {
            AnchorOutcome.Unchanged => "New first line.\n" + Given.HarbourText,
            AnchorOutcome.Changed => Changed,
            _ => "Nothing of it.",
        };
        var texts = new Dictionary<Guid, string> { [article.Current.Id] = article.Current.Text };
        Revise(article, after);
        var found = Following.Find(texts, after, [new(review.Id, review.ArticleVersionId, review.Claim.Span, Words)])[review.Id];

        review.Follow(article, found);

        found.Outcome.ShouldBe(outcome);
        review.Claim.Exact.ShouldBe(Words);
        review.Anchor.ShouldBe(
            outcome switch
            {
                AnchorOutcome.Unchanged => Anchor.Held,
                AnchorOutcome.Changed => Anchor.Proposed,
                _ => Anchor.Orphaned,
            }
        );
        review.Proposed.ShouldBe(outcome == AnchorOutcome.Changed ? found.Span : null);
    }

    [Fact]
    public void Each_claim_is_looked_for_from_the_version_in_which_it_last_stood()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var texts = new Dictionary<Guid, string> { [first] = "One. Nine of ten berths.", [second] = "Ten of ten sheds. Two." };
        const string After = "Nine of ten berths. Ten of ten sheds.";
        Anchored[] claims =
        [
            new(Guid.NewGuid(), first, new(5, 23), "Nine of ten berths"),
            new(Guid.NewGuid(), second, new(0, 16), "Ten of ten sheds"),
        ];

        var found = Following.Find(texts, After, claims);

        found.Keys.ShouldBe(claims.Select(c => c.Claim), ignoreOrder: true);
        foreach (var claim in claims)
            found[claim.Claim].Span!.Value.In(After).ShouldBe(claim.Exact);
    }

    [Fact]
    public void Whatever_the_search_says_other_words_are_a_proposal()
    {
        var (article, review) = Marked(ReviewState.InProgress);
        var (version, text) = (article.Current.Id, article.Current.Text);

        // The words that are stored are not those that stood there: what is found is found for others.
        var found = Following.Find(
            new Dictionary<Guid, string> { [version] = text },
            "New first line.\n" + text,
            [new(review.Id, version, review.Claim.Span, NewWords)]
        )[review.Id];

        (found.Outcome, found.Span!.Value.In("New first line.\n" + text)).ShouldBe((AnchorOutcome.Changed, Words));
    }

    [Fact]
    public void Quotes_and_white_space_that_are_set_otherwise_are_the_same_words()
    {
        var article = Given.Article();
        var review = Given.Review(r => r.On(article).MarkedBy(Ana, "“nine of ten berths” had been repaired"));
        Revise(article, Given.HarbourText.Replace("“nine of ten berths” had", "\"nine of ten berths\"\u00a0had", StringComparison.Ordinal));

        review.CarryOver(article, article.SpanOf("\"nine of ten berths\" had been repaired"));

        review.Claim.Exact.ShouldBe("\"nine of ten berths\"\u00a0had been repaired");
    }

    [Theory, MemberData(nameof(OpenStates))]
    public void Changed_words_are_proposed_and_a_submission_or_an_approval_ends(ReviewState state)
    {
        var (article, review) = Marked(state);
        var (stood, hash) = (article.Current.Id, review.ApprovedHash);
        Revise(article, Changed);

        review.LoseAnchor(article.SpanOf(NewWords));

        (review.Anchor, review.Proposed).ShouldBe((Anchor.Proposed, article.SpanOf(NewWords)));
        (review.ArticleVersionId, review.Claim.Exact).ShouldBe((stood, Words));
        review.State.ShouldBe(state is ReviewState.Approved or ReviewState.AwaitingApproval ? ReviewState.InProgress : state);
        (review.ApprovedBy, review.ApprovedHash, review.IsSettled).ShouldBe((null, null, false));
        review.Events.OfType<AnchorLost>().ShouldHaveSingleItem().Proposed.ShouldBe(review.Proposed);
        review.Events.OfType<ApprovalVoided>().Select(e => e.ApprovedHash).ShouldBe(state == ReviewState.Approved ? [hash!] : []);
        review.Events.OfType<SubmissionVoided>().Count().ShouldBe(state == ReviewState.AwaitingApproval ? 1 : 0);
        review.Contributions.Select(c => c.PersonId).Distinct().ShouldNotContain(article.Current.ObtainedBy);
    }

    [Fact]
    public void A_closed_claim_stays_closed_and_still_has_to_be_settled()
    {
        var (article, review) = Marked(ReviewState.Closed);
        Revise(article, "Nothing of it.");

        review.LoseAnchor(null);

        (review.State, review.Closing, review.Anchor, review.IsSettled).ShouldBe(
            (ReviewState.Closed, Closing.NotChecked, Anchor.Orphaned, false)
        );
        Gate(article, review)
            .Conditions.Single(c => c.Rule == GateRule.Anchored)
            .Obstacles.ShouldHaveSingleItem()
            .At.ShouldBe(MendAt.Anchor);
        review.ProposeToDetach(Ana, "Cut.", Given.Now);
        (review.State, review.Closing, review.IsSettled).ShouldBe((ReviewState.AwaitingApproval, Closing.NotChecked, false));
        review.Agreed(article);
        (review.State, review.Closing, review.Anchor, review.IsSettled).ShouldBe((ReviewState.Closed, Closing.Detached, Anchor.Held, true));
    }

    [Fact]
    public void An_orphan_is_neither_submitted_nor_moved_nor_split_and_blocks_issuing()
    {
        var (article, review) = Marked(ReviewState.InProgress);
        Revise(article, "Nothing of it.");
        review.LoseAnchor(null);

        review.WhyNotSubmit(Ana).ShouldBe(Refusals.NotAnchored);
        review.WhyNotReshape(Ana).ShouldBe(Refusals.NotAnchored);
        Snapshot
            .Refused(review, () => review.EditClaim(Ana, article, new(0, 7), review.Claim.Worded, Given.Now))
            .ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(review, () => review.KeepProposed(Ana, article)).ShouldBe(Refusals.NothingProposed);
        var condition = Gate(article, review).Conditions.Single(c => c.Rule == GateRule.Anchored);
        (condition.Met, condition.Summary).ShouldBe((false, GateRemarks.WordsLost(1)));
        condition.Obstacles.ShouldHaveSingleItem().What.ShouldBe(GateRemarks.WordsGone(1));
    }

    [Fact]
    public void What_is_said_of_it_can_be_reworded_while_its_place_is_open()
    {
        var (article, review) = Marked(ReviewState.InProgress);
        Revise(article, Changed);
        review.LoseAnchor(article.SpanOf(NewWords));

        review.EditClaim(
            Ana,
            article,
            review.Claim.Span,
            review.Claim.Worded with
            {
                Statement = "Eight of ten berths were repaired.",
            },
            Given.Now
        );

        (review.Anchor, review.Claim.Exact, review.Claim.Statement).ShouldBe(
            (Anchor.Proposed, Words, "Eight of ten berths were repaired.")
        );
    }

    [Theory, MemberData(nameof(States))]
    public void Keeping_the_proposed_words_ties_the_claim_to_them_and_is_a_contribution(ReviewState state)
    {
        var (article, review) = Marked(state);
        Revise(article, Changed);
        review.LoseAnchor(article.SpanOf(NewWords));
        var bob = Given.FactChecker("Bob");
        // Two people closed it on other words.
        var lost = state == ReviewState.Closed ? ReviewState.InProgress : review.State;

        review.KeepProposed(bob, article);

        (review.Anchor, review.Proposed, review.ArticleVersionId, review.State).ShouldBe((Anchor.Held, null, article.Current.Id, lost));
        review.Claim.Exact.ShouldBe(NewWords);
        review.PartsBy(bob.Id).ShouldBe([Part.Statement]);
        review.PartsBy(article.Current.ObtainedBy).ShouldBe([Part.Text], "whoever revised wrote the words that he settled");
        var placed = review.Events.OfType<ClaimPlaced>().Last();
        review.Events[^1].GetType().ShouldBe(state == ReviewState.Closed ? typeof(ClosingVoided) : typeof(ClaimPlaced));
        (placed.ExactBefore, placed.Exact, placed.ToVersionId).ShouldBe((Words, NewWords, article.Current.Id));
    }

    [Fact]
    public void Whoever_settled_the_words_cannot_approve_the_verdict_on_them()
    {
        var (article, review) = Marked(ReviewState.Approved);
        var eve = Given.Editor("Ella");
        Revise(article, Changed);
        review.LoseAnchor(article.SpanOf(NewWords));
        review.KeepProposed(eve, article);
        review.Submit(Ana, Given.Now);

        review.WhyNotApprove(eve)!.Name.ShouldBe(nameof(Refusals.ContributorCannotApprove));
        review.Approve(Given.Editor("Olga"), review.HashContent(), null, Given.Now);
        review.IsSettled.ShouldBeTrue();
    }

    [Fact]
    public void Other_words_can_be_chosen_and_they_are_whole_characters_of_the_current_version()
    {
        var (article, review) = Marked(ReviewState.InProgress);
        Revise(article, Changed);
        review.LoseAnchor(null);

        Snapshot.Refused(review, () => review.Place(Ana, article, new(0, 99_999))).Name.ShouldBe("OutsideText");
        Snapshot.Refused(review, () => review.Place(Ana, article, new(4, 4))).Name.ShouldBe("OutsideText");
        review.Place(Ana, article, article.SpanOf("of ten berths"));

        (review.Anchor, review.Claim.Exact).ShouldBe((Anchor.Held, "of ten berths"));
    }

    [Theory, MemberData(nameof(OpenStates))]
    public void Detaching_closes_the_claim_with_its_reason_and_leaves_it_its_words(ReviewState state)
    {
        var (article, review) = Marked(state);
        var stood = article.Current.Id;
        Revise(article, "Nothing of it.");
        review.LoseAnchor(null);

        Snapshot.Refused(review, () => review.ProposeToDetach(Ana, " ", Given.Now)).Name.ShouldBe(nameof(Refusals.NoReason));
        review.ProposeToDetach(Ana, " The paragraph was cut. ", Given.Now);
        (review.State, review.IsSettled).ShouldBe((ReviewState.AwaitingApproval, false));
        review.Agreed(article);

        (review.State, review.Closing, review.CloseReason, review.Anchor).ShouldBe(
            (ReviewState.Closed, Closing.Detached, "The paragraph was cut.", Anchor.Held)
        );
        (review.ArticleVersionId, review.Claim.Exact, review.IsSettled).ShouldBe((stood, Words, true));
        review.Events[^1].ShouldBeOfType<ProposalApproved>().Kind.ShouldBe(ProposalKind.Detached);
        review.WhyNotReopen(Given.Editor())!.Name.ShouldBe(nameof(Refusals.OnlyHistory));
    }

    [Fact]
    public void A_claim_that_stands_on_its_words_has_nothing_to_settle()
    {
        var (article, review) = Marked(ReviewState.InProgress);

        foreach (
            var act in new Action[]
            {
                () => review.KeepProposed(Ana, article),
                () => review.Place(Ana, article, new(0, 7)),
                () => review.ProposeToDetach(Ana, "Cut.", Given.Now),
            }
        )
            Snapshot.Refused(review, act).ShouldBe(Refusals.IsAnchored);
    }

    [Fact]
    public void Only_the_checking_desk_settles()
    {
        var (article, review) = Marked(ReviewState.InProgress);
        Revise(article, Changed);
        review.LoseAnchor(article.SpanOf(NewWords));
        var admin = Given.Administrator();

        foreach (
            var act in new Action[]
            {
                () => review.KeepProposed(admin, article),
                () => review.Place(admin, article, new(0, 7)),
                () => review.ProposeToDetach(admin, "Cut.", Given.Now),
            }
        )
            Snapshot.Refused(review, act).Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void A_claim_that_nobody_settled_can_find_its_words_again_in_the_next_revision()
    {
        var (article, review) = Marked(ReviewState.Approved);
        var stood = article.Current.Id;
        Revise(article, "Nothing of it.");
        review.LoseAnchor(null);
        Revise(article, Changed);
        review.LoseAnchor(article.SpanOf(NewWords));
        (review.Anchor, review.Proposed, review.ArticleVersionId).ShouldBe((Anchor.Proposed, article.SpanOf(NewWords), stood));
        Revise(article, Given.HarbourText);

        review.CarryOver(article, article.SpanOf(Words));

        (review.Anchor, review.Proposed, review.ArticleVersionId).ShouldBe((Anchor.Held, null, article.Current.Id));
        review.Events.OfType<ClaimCarriedOver>().ShouldHaveSingleItem().FromVersionId.ShouldBe(stood);
        // The approval ended with the first revision and does not come back by itself.
        (review.State, review.ApprovedHash).ShouldBe((ReviewState.InProgress, null));
    }

    [Fact]
    public void A_detached_claim_and_a_mark_taken_back_are_left_alone()
    {
        var article = Given.Article();
        var detached = Given.Review(r => r.On(article).MarkedBy(Ana));
        var takenBack = Given.Review(r => r.On(article).MarkedBy(Ana));
        takenBack.ProposeToTakeBack(Ana, "A slip.", Given.Now);
        takenBack.Agreed(article);
        Revise(article, "Nothing of it.");
        detached.LoseAnchor(null);
        detached.ProposeToDetach(Ana, "Cut.", Given.Now);
        detached.Agreed(article);
        Revise(article, Given.HarbourText);

        foreach (var review in new[] { detached, takenBack })
        {
            var (version, events, stood) = (review.Version, review.Events.Count, review.ArticleVersionId);
            review.FollowsText.ShouldBeFalse();
            review.CarryOver(article, article.SpanOf(Words));
            review.LoseAnchor(null);
            (review.Version, review.Events.Count, review.ArticleVersionId, review.Anchor).ShouldBe((version, events, stood, Anchor.Held));
        }
    }

    [Fact]
    public void A_merged_claim_follows_the_text_because_it_may_stand_by_itself_again()
    {
        var article = Given.Article();
        var (kept, merged) = (
            Given.Review(r => r.On(article).MarkedBy(Ana)),
            Given.Review(r => r.On(article).MarkedBy(Ana, "12 million crowns"))
        );
        kept.ProposeMerge(Ana, article, merged, kept.Claim.Statement, "One claim.", Given.Now);
        merged.Agreed(article, keeper: kept);
        Revise(article, "Nothing of it.");
        merged.LoseAnchor(null);
        merged.WhyNotSettleAnchor(Ana).ShouldBe(Refusals.IsAnchored);

        merged.ProposeToReopen(Ana, "They differ.", Given.Now);
        merged.Agreed(article);

        (merged.State, merged.Anchor).ShouldBe((ReviewState.InProgress, Anchor.Orphaned));
        merged.WhyNotSettleAnchor(Ana).ShouldBeNull();
    }

    [Theory]
    [InlineData("12 million crowns", "12 million crowns", Anchor.Held)]
    [InlineData("12 million crowns", "13 million crowns", Anchor.Proposed)]
    [InlineData("12 million crowns", "nothing", Anchor.Orphaned)]
    public void A_claim_separated_from_another_that_stands_in_a_newer_text_is_looked_for_and_never_put_on_other_words(
        string before,
        string after,
        Anchor anchor
    )
    {
        var article = Given.Article();
        var (kept, merged) = (Given.Review(r => r.On(article).MarkedBy(Ana)), Given.Review(r => r.On(article).MarkedBy(Ana, before)));
        kept.ProposeMerge(Ana, article, merged, kept.Claim.Statement, "One claim.", Given.Now);
        merged.Agreed(article, keeper: kept);
        Revise(
            article,
            anchor == Anchor.Orphaned
                ? "Nothing of it."
                : "New first line.\n" + Given.HarbourText.Replace(before, after, StringComparison.Ordinal)
        );

        merged.ProposeToReopen(Ana, "They differ.", Given.Now);
        merged.Agreed(article);

        merged.Anchor.ShouldBe(anchor);
        merged.Claim.Exact.ShouldBe(before);
        merged.Proposed?.In(article.Current.Text).ShouldContain("13");
        (merged.ArticleVersionId == article.Current.Id).ShouldBe(anchor == Anchor.Held);
    }

    private static string Changed => Given.HarbourText.Replace(Words, NewWords, StringComparison.Ordinal);

    private static (Article Article, Review Review) Marked(ReviewState state)
    {
        var article = Given.Article();
        return (article, Given.ReviewIn(state, Ana, article: article));
    }

    private static void Revise(Article article, string text) =>
        article.Revise(Given.FactChecker("Rita"), StructuredText.Plain(text), Obtained.Pasted, Given.Now);

    private static IssueGate Gate(Article article, Review review) =>
        new(
            article,
            [review],
            new Dictionary<Guid, Source>
            {
                [review.Claim.Evidence.Count > 0 ? review.Claim.Evidence[0].SourceId : Guid.Empty] = Given.Source(),
            },
            null,
            null,
            []
        );
}
