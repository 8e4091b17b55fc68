using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reviews;

public class MergeTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Bob = Given.FactChecker("Bob Lund"),
        Eve = Given.Editor(),
        Otto = Given.Editor("Otto Vance");

    private const string Both = "Nine berths were repaired for 12 million crowns.";

    private readonly Article _article = Given.Article();

    private readonly Source _source = Given.Source(by: Ana);

    [Fact]
    public void Nothing_of_the_claim_changes_before_somebody_else_approves_and_then_it_covers_the_words_of_both()
    {
        var (one, other) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        var (before, version) = (one.HashContent(), one.Version);
        one.TakeEvents();
        other.TakeEvents();

        Propose(one, other);

        (one.HashContent(), one.Version, one.Events.Count).ShouldBe((before, version, 0));
        (other.State, other.Closing, other.MergedInto, other.IsHistory).ShouldBe((ReviewState.AwaitingApproval, null, null, false));
        var made = other.Events.ShouldHaveSingleItem().ShouldBeOfType<ProposalMade>();
        (made.KeeperId, made.KeeperStatement).ShouldBe((one.Id, Both));

        other.Agreed(_article, Eve, one);

        one.Claim.Exact.ShouldBe("nine of ten berths” had been repaired, at a cost of 12 million crowns");
        one.Claim.Statement.ShouldBe(Both);
        (other.State, other.Closing, other.MergedInto, other.IsHistory).ShouldBe((ReviewState.Closed, Closing.Merged, one.Id, true));
        other.Events[^1].ShouldBeOfType<ProposalApproved>().KeeperId.ShouldBe(one.Id);
        var merged = one.Events.ShouldHaveSingleItem().ShouldBeOfType<ClaimsMerged>();
        (merged.OtherId, merged.Statement, merged.ProposedBy).ShouldBe((other.Id, Both, Ana.Id));
        (one.PartsBy(Eve.Id).Count, one.PartsBy(Ana.Id)).ShouldSatisfyAllConditions(
            parts => parts.Item1.ShouldBe(0, "who approves wrote nothing of it"),
            parts => parts.Item2.ShouldContain(Part.Statement)
        );
    }

    [Fact]
    public void An_approval_ends_when_the_merge_is_approved_and_not_before()
    {
        var one = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);
        var other = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);

        one.ProposeMerge(Bob, _article, other, one.Claim.Statement, "One claim.", Given.Now);

        (one.State, one.ApprovedBy, one.ApprovedHash).ShouldBe((ReviewState.Approved, Eve.Id, one.HashContent()));
        (other.State, other.ApprovedBy).ShouldBe((ReviewState.AwaitingApproval, null));
        other.Events.OfType<ApprovalVoided>().ShouldHaveSingleItem();

        other.Agreed(_article, Otto, one);

        (one.State, one.ApprovedBy).ShouldBe((ReviewState.InProgress, null));
        one.Events.OfType<ApprovalVoided>().ShouldHaveSingleItem();
        one.PartsBy(Bob.Id).ShouldBe([Part.Statement]);
    }

    [Fact]
    public void A_merge_that_is_declined_or_taken_back_leaves_the_claim_as_it_was()
    {
        var one = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);
        var (before, contributions) = (one.HashContent(), one.Contributions.Count);
        var other = Given.Review(r => r.On(_article).Using(_source).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob));

        Propose(one, other);
        other.DeclineProposal(Otto, "They differ.");
        Propose(one, other);
        other.WithdrawProposal(Ana);

        (one.State, one.HashContent(), one.Contributions.Count).ShouldBe((ReviewState.Approved, before, contributions));
        (other.Proposal, other.IsHistory).ShouldBe((null, false));
    }

    [Fact]
    public void The_order_of_the_two_in_the_text_does_not_matter()
    {
        var (one, other) = (Marked("12 million crowns"), Marked("nine of ten berths"));

        Merge(one, other);

        one.Claim.Exact.ShouldBe("nine of ten berths” had been repaired, at a cost of 12 million crowns");
    }

    [Fact]
    public void Evidence_comes_along_under_new_numbers_and_whose_it_is_stays()
    {
        var one = Given.Review(r =>
            r.On(_article)
                .Using(_source)
                .MarkedBy(Ana)
                .WithEvidence(by: Ana)
                .WithEvidence(by: Ana, Given.Evidence(place: "p. 9"))
                .EvidenceRemovedBy(Ana)
        );
        var other = Given.Review(r =>
            r.On(_article).Using(_source).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob, Given.Evidence(Stance.Contradicts))
        );

        Merge(one, other);

        one.Claim.Evidence.Select(e => (e.Number, e.AddedBy, e.Stance))
            .ShouldBe([(1, Ana.Id, Stance.Supports), (3, Bob.Id, Stance.Contradicts)]);
        one.Events.OfType<ClaimsMerged>().ShouldHaveSingleItem().Evidence.ShouldBe(1);
        other.Claim.Evidence.Count.ShouldBe(1, "the history keeps it");
    }

    [Fact]
    public void Evidence_that_both_have_is_listed_once()
    {
        var one = Given.Review(r => r.On(_article).Using(_source).MarkedBy(Ana).WithEvidence(by: Ana));
        var other = Given.Review(r => r.On(_article).Using(_source).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob));

        Merge(one, other);

        one.Claim.Evidence.ShouldHaveSingleItem().AddedBy.ShouldBe(Ana.Id);
    }

    [Fact]
    public void Evidence_that_comes_along_ends_the_waiver()
    {
        var one = Given.Review(r => r.On(_article).MarkedBy(Ana).WaivedBy(Ana));

        Merge(one, Given.Review(r => r.On(_article).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob)));

        one.Claim.EvidenceWaiver.ShouldBeNull();
    }

    [Fact]
    public void Whoever_had_a_hand_in_the_other_cannot_approve_the_result()
    {
        var one = Given.ReviewIn(ReviewState.InProgress, Ana, article: _article, source: _source);
        var other = Given.Review(r => r.On(_article).Using(_source).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Eve));
        Merge(one, other);
        one.Submit(Ana, Given.Now);

        one.PartsBy(Eve.Id).ShouldBe([Part.Evidence]);
        one.PartsBy(Bob.Id).ShouldBe([Part.Statement]);
        Snapshot.Refused(one, () => one.Approve(Eve, one.HashContent(), null, Given.Now)).Name.ShouldNotBeEmpty();
        one.Approve(Otto, one.HashContent(), null, Given.Now);
        one.State.ShouldBe(ReviewState.Approved);
    }

    [Fact]
    public void A_claim_that_was_changed_or_waits_since_takes_nothing_over()
    {
        var (one, other) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        Propose(one, other);
        one.WriteVerdict(Ana, Given.Scale, Given.Verdict("So it is."), Given.Now);
        other.WhyNotApproveProposal(Eve, one).ShouldBeNull("a verdict of its own is no part of what was proposed");

        one.ProposeToClose(Bob, Closing.NotChecked, "No time.", Given.Now);
        Snapshot.Refused(other, () => other.ApproveProposal(Eve, _article, Given.Now, one)).ShouldBe(Refusals.KeeperWaits);
        one.DeclineProposal(Eve, "There is time.");
        other.WhyNotApproveProposal(Eve, one).ShouldBeNull();

        one.EditClaim(Ana, _article, one.Claim.Span, Given.Wording("Something else."), Given.Now);
        Snapshot.Refused(other, () => other.ApproveProposal(Eve, _article, Given.Now, one)).ShouldBe(Refusals.KeeperChanged);
        other.WhyNotDecideProposal(Eve).ShouldBeNull();
    }

    [Fact]
    public void A_claim_that_was_closed_or_lost_its_words_since_takes_nothing_over()
    {
        var (closed, lost) = (Marked("nine of ten berths"), Marked("nine of ten berths"));
        var (one, other) = (Marked("12 million crowns"), Marked("12 million crowns"));
        Propose(closed, one);
        Propose(lost, other);
        closed.ProposeToClose(Bob, Closing.NotChecked, "No time.", Given.Now);
        closed.Agreed(_article);
        lost.LoseAnchor(null);

        Snapshot.Refused(one, () => one.ApproveProposal(Eve, _article, Given.Now, closed)).ShouldBe(Refusals.KeeperChanged);
        Snapshot.Refused(other, () => other.ApproveProposal(Eve, _article, Given.Now, lost)).ShouldBe(Refusals.KeeperChanged);
    }

    [Fact]
    public void A_claim_of_which_something_is_proposed_takes_no_other_over()
    {
        var (one, other) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        one.ProposeToClose(Bob, Closing.NotChecked, "No time.", Given.Now);

        one.WhyNotMerge(Ana).ShouldBe(Refusals.ProposalWaits);
        Snapshot.Refused(one, () => Propose(one, other)).ShouldBe(Refusals.ProposalWaits);
    }

    [Fact]
    public void Only_two_living_claims_of_one_article_are_merged()
    {
        var one = Marked("nine of ten berths");
        var (elsewhere, gone) = (Given.Review(r => r.MarkedBy(Ana)), Marked("12 million crowns"));
        gone.ProposeToTakeBack(Ana, "A slip.", Given.Now);
        Snapshot.Refused(one, () => Propose(one, gone)).ShouldBe(Refusals.ProposalWaits);
        gone.Agreed(_article);

        foreach (var other in new[] { one, elsewhere, gone })
            Snapshot.Refused(one, () => Propose(one, other)).ShouldBe(Refusals.CannotMerge);
    }

    [Fact]
    public void Both_must_be_open_to_change_and_stand_on_their_words()
    {
        var (one, lost) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        var closed = Given.ReviewIn(ReviewState.Closed, Ana, Eve, _article, _source);
        lost.LoseAnchor(null);

        Snapshot.Refused(one, () => Propose(one, closed)).Name.ShouldBe("WrongState");
        Snapshot.Refused(closed, () => Propose(closed, one)).Name.ShouldBe("WrongState");
        Snapshot.Refused(one, () => Propose(one, lost)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(lost, () => Propose(lost, one)).ShouldBe(Refusals.NotAnchored);
        Snapshot
            .Refused(
                one,
                () => one.ProposeMerge(Given.Administrator(), _article, Marked("12 million crowns"), Both, "One claim.", Given.Now)
            )
            .Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void Claims_on_different_versions_of_the_text_are_not_merged()
    {
        var old = Marked("nine of ten berths");
        _article.Revise(Ana, StructuredText.Plain("New first line.\n\n" + Given.HarbourText), Obtained.Pasted, Given.Now);
        var young = Marked("12 million crowns");

        Snapshot.Refused(young, () => Propose(young, old)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(old, () => Propose(old, young)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(old, () => Propose(old, Given.Review(r => r.On(_article).MarkedBy(Ana)))).ShouldBe(Refusals.NotAnchored);
    }

    [Fact]
    public void A_comment_that_blocks_the_other_is_settled_first()
    {
        var one = Marked("nine of ten berths");
        var other = Given.Review(r => r.On(_article).MarkedBy(Ana, "12 million crowns").Commented(Bob, blocking: true));

        Snapshot.Refused(one, () => Propose(one, other)).Name.ShouldBe("BlockingComment");
        other.ResolveComment(Bob, other.Comments[0], Given.Now);
        Propose(one, other);
        other.Proposal.ShouldNotBeNull();
    }

    [Fact]
    public void A_claim_that_somebody_worked_on_goes_back_to_work_when_its_merge_is_taken_back()
    {
        var (one, other) = (Marked("nine of ten berths"), Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source));
        Propose(one, other);

        Snapshot.Refused(other, () => other.WithdrawProposal(Bob)).ShouldBe(Refusals.OnlyProposerWithdraws);
        other.WithdrawProposal(Ana);

        (other.State, other.AssigneeId, other.ApprovedHash).ShouldBe((ReviewState.InProgress, Ana.Id, null));
    }

    private Review Marked(string words) => Given.Review(r => r.On(_article).MarkedBy(Ana, words));

    private void Propose(Review one, Review other) => one.ProposeMerge(Ana, _article, other, Both, "One claim.", Given.Now);

    private void Merge(Review one, Review other)
    {
        Propose(one, other);
        other.Agreed(_article, keeper: one);
    }
}
