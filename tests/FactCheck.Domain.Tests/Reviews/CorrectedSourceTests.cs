using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>A source is corrected, and the claims that rest on it follow.</summary>
public class CorrectedSourceTests
{
    private readonly Source _source = Given.Source();
    private readonly Actor _corrector = Given.Editor("Cora Lund");

    [Fact]
    public void An_approval_ends_and_says_that_a_source_was_corrected()
    {
        var review = In(ReviewState.Approved);
        var (hash, version) = (review.ApprovedHash, review.Version);

        Correct(review);

        (review.State, review.ApprovedBy, review.VoidedBecause).ShouldBe((ReviewState.InProgress, null, VoidReason.Source));
        var (followed, voided) = (review.Events[^2], review.Events[^1]);
        followed.ShouldBeOfType<EvidenceSourceCorrected>().Numbers.ShouldBe(review.Claim.Evidence.Select(e => e.Number));
        voided.ShouldBeOfType<ApprovalVoided>().ApprovedHash.ShouldBe(hash);
        review.Version.ShouldBe(version + 2);
        review.HashContent().ShouldNotBe(hash);
        review.Claim.Evidence.ShouldAllBe(e => e.SourceSha256 == _source.Fingerprint());
    }

    [Fact]
    public void Whoever_corrected_it_cannot_approve_the_claim()
    {
        var review = In(ReviewState.AwaitingApproval);

        Correct(review);

        review.VoidedBecause.ShouldBe(VoidReason.Source);
        review.Submit(new(review.AssigneeId!.Value, "Ana", [Role.FactChecker]), Given.Now);
        review.WhyNotApprove(_corrector)!.Name.ShouldBe("ContributorCannotApprove");
        review.WhyNotApprove(Given.Editor("Somebody else")).ShouldBeNull();
    }

    [Fact]
    public void Whoever_corrected_it_before_has_a_hand_in_every_claim_that_rests_on_it_later()
    {
        _source.Correct(_corrector, _source.Particulars with { Title = "Minutes of the harbour" }, Given.Now);
        var review = In(ReviewState.AwaitingApproval);

        review.PartsBy(_corrector.Id).ShouldBe([Part.Source]);
        review.WhyNotApprove(_corrector)!.Name.ShouldBe("ContributorCannotApprove");
    }

    [Fact]
    public void A_claim_that_rests_on_other_sources_stays_approved()
    {
        var review = Given.ReviewIn(ReviewState.Approved, source: Given.Source());
        var version = review.Version;

        Correct(review);

        (review.State, review.Version).ShouldBe((ReviewState.Approved, version));
        review.PartsBy(_corrector.Id).ShouldBeEmpty();
    }

    [Fact]
    public void A_second_look_at_the_same_correction_changes_nothing()
    {
        var review = In(ReviewState.Approved);
        Correct(review);
        var version = review.Version;

        review.FollowSource(_source);

        review.Version.ShouldBe(version);
    }

    [Fact]
    public void A_closed_claim_stays_closed_and_keeps_what_is_proposed_of_it()
    {
        var closed = In(ReviewState.Closed);
        closed.ProposeToReopen(Given.FactChecker("Rita"), "New minutes.", Given.Now);

        Correct(closed);

        (closed.State, closed.Proposal?.From).ShouldBe((ReviewState.AwaitingApproval, ReviewState.Closed));
        closed.PartsBy(_corrector.Id).ShouldBe([Part.Source]);
        closed.Claim.Evidence.ShouldAllBe(e => e.SourceSha256 == _source.Fingerprint());
    }

    [Fact]
    public void What_was_proposed_of_an_approved_claim_ends_with_the_approval()
    {
        var review = In(ReviewState.Approved);
        review.ProposeToReopen(Given.FactChecker("Rita"), "New minutes.", Given.Now);

        Correct(review);

        (review.State, review.Proposal, review.ApprovedBy).ShouldBe((ReviewState.InProgress, null, null));
    }

    private Review In(ReviewState state) => Given.ReviewIn(state, source: _source);

    private void Correct(Review review)
    {
        _source.Correct(_corrector, _source.Particulars with { Title = _source.Title + "!" }, Given.Now);
        review.TakeEvents();
        review.FollowSource(_source);
    }
}
