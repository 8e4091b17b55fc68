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

    private static readonly ClaimWording Both = Given.Wording("Nine berths were repaired for 12 million crowns.");

    private readonly Article _article = Given.Article();

    private readonly Source _source = Given.Source(by: Ana);

    [Fact]
    public void The_claim_covers_the_words_of_both_and_the_other_waits_and_is_then_only_history()
    {
        var (one, other) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        one.TakeEvents();
        other.TakeEvents();

        Merge(one, other);

        one.Claim.Exact.ShouldBe("nine of ten berths” had been repaired, at a cost of 12 million crowns");
        one.Claim.Statement.ShouldBe(Both.Statement);
        (other.State, other.Closing, other.MergedInto, other.IsHistory).ShouldBe((ReviewState.AwaitingApproval, null, null, false));
        one.Events.Select(e => e.GetType()).ShouldBe([typeof(ClaimEdited), typeof(ClaimsMerged)]);
        other.Events.ShouldHaveSingleItem().ShouldBeOfType<ProposalMade>().KeeperId.ShouldBe(one.Id);

        other.Agreed(_article, Eve, one);

        (other.State, other.Closing, other.MergedInto, other.IsHistory).ShouldBe((ReviewState.Closed, Closing.Merged, one.Id, true));
        other.Events[^1].ShouldBeOfType<ProposalApproved>().KeeperId.ShouldBe(one.Id);
    }

    [Fact]
    public void The_order_of_the_two_in_the_text_does_not_matter()
    {
        var (one, other) = (Marked("12 million crowns"), Marked("nine of ten berths"));

        Merge(one, other);

        one.Claim.Exact.ShouldBe("nine of ten berths” had been repaired, at a cost of 12 million crowns");
    }

    [Fact]
    public void A_claim_inside_this_one_with_the_same_statement_is_taken_over_without_an_edit()
    {
        var (one, other) = (Marked("nine of ten berths"), Marked("ten berths"));
        one.TakeEvents();

        one.Merge(Ana, _article, other, one.Claim.Worded, "One claim.", Given.Now);

        one.Events.ShouldHaveSingleItem().ShouldBeOfType<ClaimsMerged>().Evidence.ShouldBe(0);
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
    public void The_approvals_of_both_end()
    {
        var one = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);
        var other = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source);

        one.Merge(Bob, _article, other, one.Claim.Worded, "One claim.", Given.Now);

        (one.State, one.ApprovedBy, other.State, other.ApprovedBy).ShouldBe(
            (ReviewState.InProgress, null, ReviewState.AwaitingApproval, null)
        );
        one.Events.OfType<ApprovalVoided>().ShouldHaveSingleItem();
        other.Events.OfType<ApprovalVoided>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Only_two_living_claims_of_one_article_are_merged()
    {
        var one = Marked("nine of ten berths");
        var (elsewhere, gone) = (Given.Review(r => r.MarkedBy(Ana)), Marked("12 million crowns"));
        gone.ProposeToTakeBack(Ana, "A slip.", Given.Now);
        Snapshot.Refused(one, () => Merge(one, gone)).ShouldBe(Refusals.ProposalWaits);
        gone.Agreed(_article);

        foreach (var other in new[] { one, elsewhere, gone })
            Snapshot.Refused(one, () => Merge(one, other)).ShouldBe(Refusals.CannotMerge);
    }

    [Fact]
    public void Both_must_be_open_to_change_and_stand_on_their_words()
    {
        var (one, lost) = (Marked("nine of ten berths"), Marked("12 million crowns"));
        var closed = Given.ReviewIn(ReviewState.Closed, Ana, Eve, _article, _source);
        lost.LoseAnchor(null);

        Snapshot.Refused(one, () => Merge(one, closed)).Name.ShouldBe("WrongState");
        Snapshot.Refused(closed, () => Merge(closed, one)).Name.ShouldBe("WrongState");
        Snapshot.Refused(one, () => Merge(one, lost)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(lost, () => Merge(lost, one)).ShouldBe(Refusals.NotAnchored);
        Snapshot
            .Refused(one, () => one.Merge(Given.Administrator(), _article, Marked("12 million crowns"), Both, "One claim.", Given.Now))
            .Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void Claims_on_different_versions_of_the_text_are_not_merged()
    {
        var old = Marked("nine of ten berths");
        _article.Revise(Ana, StructuredText.Plain("New first line.\n\n" + Given.HarbourText), Obtained.Pasted, Given.Now);
        var young = Marked("12 million crowns");

        Snapshot.Refused(young, () => Merge(young, old)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(old, () => Merge(old, young)).ShouldBe(Refusals.NotAnchored);
        Snapshot.Refused(old, () => Merge(old, Given.Review(r => r.On(_article).MarkedBy(Ana)))).ShouldBe(Refusals.NotAnchored);
    }

    [Fact]
    public void A_comment_that_blocks_the_other_is_settled_first()
    {
        var one = Marked("nine of ten berths");
        var other = Given.Review(r => r.On(_article).MarkedBy(Ana, "12 million crowns").Commented(Bob, blocking: true));

        Snapshot.Refused(one, () => Merge(one, other)).Name.ShouldBe("BlockingComment");
        other.ResolveComment(Bob, other.Comments[0], Given.Now);
        Merge(one, other);
        other.Proposal.ShouldNotBeNull();
    }

    [Fact]
    public void A_merge_is_undone_whole()
    {
        var one = Given.Review(r => r.On(_article).Using(_source).MarkedBy(Ana).WithEvidence(by: Ana));
        var other = Given.Review(r =>
            r.On(_article).Using(_source).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob, Given.Evidence(Stance.Context))
        );
        var (before, otherBefore, span, worded) = (one.HashContent(), other.HashContent(), one.Claim.Span, one.Claim.Worded);
        Merge(one, other);

        one.Unmerge(Ana, _article, other, span, worded, lastEvidence: 1, Given.Now);

        (one.HashContent(), other.HashContent()).ShouldBe((before, otherBefore));
        (other.State, other.Closing, other.Proposal, other.IsHistory).ShouldBe((ReviewState.Open, null, null, false));
        one.PartsBy(Bob.Id).ShouldNotBeEmpty("a contribution is never taken back");
        other.Events[^1].ShouldBeOfType<ProposalWithdrawn>();
    }

    [Fact]
    public void Evidence_that_is_cited_meanwhile_keeps_the_merge_from_being_undone()
    {
        var one = Marked("nine of ten berths");
        var other = Given.Review(r => r.On(_article).MarkedBy(Bob, "12 million crowns").WithEvidence(by: Bob));
        var (span, worded) = (one.Claim.Span, one.Claim.Worded);
        Merge(one, other);
        one.WriteVerdict(Ana, Given.Scale, Given.Verdict("So it is [1]."), Given.Now);

        Snapshot.Refused(one, () => one.Unmerge(Ana, _article, other, span, worded, 0, Given.Now)).Name.ShouldBe("EvidenceIsCited");
        other.Proposal.ShouldNotBeNull();
    }

    [Fact]
    public void A_claim_that_somebody_worked_on_goes_back_to_work_when_it_is_separated()
    {
        var (one, other) = (Marked("nine of ten berths"), Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article, _source));
        Merge(one, other);

        Snapshot.Refused(other, () => other.WithdrawProposal(Bob)).ShouldBe(Refusals.OnlyProposerWithdraws);
        other.WhyNotSeparate(Bob).ShouldBe(Refusals.OnlyProposerWithdraws);
        other.WhyNotSeparate(Ana).ShouldBeNull();
        other.WithdrawProposal(Ana);

        (other.State, other.AssigneeId, other.ApprovedHash).ShouldBe((ReviewState.InProgress, Ana.Id, null));
        other.WhyNotSeparate(Ana).ShouldBe(Refusals.NotMerged);
    }

    [Fact]
    public void Nobody_separates_what_another_claim_took_over_from_this_one()
    {
        var (one, other, third) = (Marked("nine of ten berths"), Marked("12 million crowns"), Marked("old quay"));
        Merge(one, other);

        Snapshot
            .Refused(third, () => third.Unmerge(Ana, _article, other, third.Claim.Span, third.Claim.Worded, 0, Given.Now))
            .ShouldBe(Refusals.CannotMerge);
        other.WhyNotSeparate(Given.Administrator())!.Name.ShouldBe("RoleForbids");
    }

    private Review Marked(string words) => Given.Review(r => r.On(_article).MarkedBy(Ana, words));

    private void Merge(Review one, Review other) => one.Merge(Ana, _article, other, Both, "One claim.", Given.Now);
}
