using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>A source is merged into another or retracted, and the claims that rest on it follow.</summary>
public class MergedSourceTests
{
    private readonly Source _source = Given.Source();
    private readonly Actor _recorder = Given.FactChecker("Rolf Amsel");
    private readonly Actor _merger = Given.Editor("Cora Lund");

    [Fact]
    public void The_claim_rests_on_the_one_that_stays_and_its_approval_ends()
    {
        var review = In(ReviewState.Approved);
        var (hash, kept) = (review.ApprovedHash, Given.Source(by: _recorder));

        Merge(review, kept);

        review.Claim.Evidence.ShouldAllBe(e => e.SourceId == kept.Id && e.SourceSha256 == kept.Fingerprint());
        (review.State, review.ApprovedBy, review.VoidedBecause).ShouldBe((ReviewState.InProgress, null, VoidReason.Merge));
        var told = review.Events[^2].ShouldBeOfType<EvidenceSourceMerged>();
        (told.SourceId, told.IntoId).ShouldBe((_source.Id, kept.Id));
        told.Numbers.ShouldBe(review.Claim.Evidence.Select(e => e.Number));
        review.HashContent().ShouldNotBe(hash);
    }

    [Fact]
    public void Whoever_merged_them_and_whoever_recorded_the_one_that_stays_had_a_hand()
    {
        var review = In(ReviewState.AwaitingApproval);

        Merge(review, Given.Source(by: _recorder));

        review.PartsBy(_merger.Id).ShouldBe([Part.Source]);
        review.PartsBy(_recorder.Id).ShouldBe([Part.Source]);
        review.Submit(new(review.AssigneeId!.Value, "Ana", [Role.FactChecker]), Given.Now);
        review.WhyNotApprove(_merger)!.Name.ShouldBe("ContributorCannotApprove");
        review.WhyNotApprove(Given.Editor("Somebody else")).ShouldBeNull();
    }

    [Fact]
    public void A_closed_claim_follows_and_stays_closed()
    {
        var (closed, kept) = (In(ReviewState.Closed), Given.Source());

        Merge(closed, kept);

        closed.State.ShouldBe(ReviewState.Closed);
        closed.Claim.Evidence.ShouldAllBe(e => e.SourceId == kept.Id);
    }

    [Fact]
    public void A_claim_that_rests_on_other_sources_is_left_alone()
    {
        var review = Given.ReviewIn(ReviewState.Approved, source: Given.Source());
        var version = review.Version;

        Merge(review, Given.Source());

        (review.State, review.Version).ShouldBe((ReviewState.Approved, version));
    }

    [Fact]
    public void A_retraction_ends_an_approval_and_says_why()
    {
        var review = In(ReviewState.Approved);
        _source.Retract(_merger, new(Given.Today, "A notice", null), Given.Now);

        review.FollowRetraction(_source);

        (review.State, review.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Retraction));
        review.Events[^2].ShouldBeOfType<EvidenceSourceRetracted>().SourceId.ShouldBe(_source.Id);
        review.PartsBy(_merger.Id).ShouldBe([Part.Source]);
        review.Claim.Evidence.ShouldAllBe(e => e.SourceSha256 == _source.Fingerprint());
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void New_evidence_uses_no_source_that_is_retired_or_merged(bool retired)
    {
        var review = Given.ReviewIn(ReviewState.InProgress);
        if (retired)
            _source.Retire(_merger, "Out of print.");
        else
            Given.Source().Merge(_merger, _source);

        Should
            .Throw<RuleViolation>(() => review.AddEvidence(_merger, _source, Given.Evidence(), Given.Now))
            .Refusal.ShouldBe(_source.WhyNotUse);
    }

    private Review In(ReviewState state) => Given.ReviewIn(state, source: _source);

    private void Merge(Review review, Source kept)
    {
        kept.Merge(_merger, _source);
        review.TakeEvents();
        review.FollowMerge(_merger, _source, kept);
    }
}
