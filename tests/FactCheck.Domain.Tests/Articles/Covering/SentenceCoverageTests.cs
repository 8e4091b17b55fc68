using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.People;
using static FactCheck.Domain.Articles.Covering.CoverageRemarks;

namespace FactCheck.Domain.Tests.Articles.Covering;

public class SentenceCoverageTests
{
    private static readonly Actor Ana = Given.FactChecker();
    private static readonly TextSpan[] Four = [new(0, 10), new(11, 20), new(21, 30), new(31, 40)];

    private static IReadOnlyList<SentenceCoverage> Cover(TextSpan[] claims, params (TextSpan Span, CoverageReason Reason)[] decisions)
    {
        var coverage = new Coverage(Given.Article().Current);
        foreach (var (span, reason) in decisions)
            coverage.Decide(Ana, [span], reason, "Why.", Given.Now);
        return SentenceCoverage.Assign(Four, claims, coverage.Decisions);
    }

    [Fact]
    public void Every_sentence_is_claimed_decided_or_untouched()
    {
        var covered = Cover([new(3, 7)], (Four[1], CoverageReason.Prediction), (Four[2], CoverageReason.Boilerplate));

        covered.Select(s => s.Treatment).ShouldBe([Treatment.Claimed, Treatment.NotCheckable, Treatment.Skipped, Treatment.Untouched]);
        covered.Select(s => s.Span).ShouldBe(Four);
        covered.Select(s => s.Decision?.Reason).ShouldBe([null, CoverageReason.Prediction, CoverageReason.Boilerplate, null]);
    }

    [Fact]
    public void A_claim_goes_before_a_decision_and_the_decision_is_still_known()
    {
        var covered = Cover([new(12, 14)], (Four[1], CoverageReason.Opinion));

        (covered[1].Treatment, covered[1].Decision!.Reason).ShouldBe((Treatment.Claimed, CoverageReason.Opinion));
    }

    [Fact]
    public void Overlapping_claims_and_claims_over_several_sentences_are_all_named()
    {
        var covered = Cover([new(25, 35), new(5, 25), new(5, 8)]);

        covered
            .Select(s => s.Claims)
            .ShouldBe([
                [1, 2],
                [1],
                [0, 1],
                [0],
            ]);
    }

    [Fact]
    public void A_claim_that_only_touches_a_sentence_does_not_stand_on_it() =>
        Cover([new(10, 11), new(20, 21)]).ShouldAllBe(s => s.Treatment == Treatment.Untouched && s.Claims.Count == 0);

    [Theory]
    [InlineData(11, 15, false)]
    [InlineData(11, 16, true)]
    [InlineData(5, 16, true)]
    public void A_decision_holds_for_a_sentence_when_it_covers_more_than_half_of_it(int start, int end, bool holds) =>
        (Cover([], (new(start, end), CoverageReason.Heading))[1].Treatment == Treatment.Skipped).ShouldBe(holds);

    [Fact]
    public void A_text_without_sentences_has_no_coverage() => SentenceCoverage.Assign([], [new(0, 4)], []).ShouldBeEmpty();

    [Fact]
    public void The_tally_counts_and_says_so()
    {
        CoverageTally
            .Count(Cover([new(3, 7)], (Four[1], CoverageReason.Prediction), (Four[2], CoverageReason.Heading)))
            .Told.ShouldBe(
                CoverageTold(
                    4,
                    ToldAndNext(
                        ToldAndNext(
                            ToldAndNext(SentencesClaimed(1), SentencesNotCheckable(1, ReasonGiven(CoverageReason.Prediction, 1))),
                            SentencesSkipped(1, ReasonGiven(CoverageReason.Heading, 1))
                        ),
                        LeftUntouched(1)
                    )
                )
            );
        CoverageTally
            .Count(Cover([], (Four[0], CoverageReason.Opinion), (Four[1], CoverageReason.Opinion), (Four[2], CoverageReason.Question)))
            .Told.ShouldBe(
                CoverageTold(
                    4,
                    ToldAndNext(
                        ToldAndNext(
                            NoneClaimed,
                            SentencesNotCheckable(
                                3,
                                ReasonAndNext(ReasonGiven(CoverageReason.Opinion, 2), ReasonGiven(CoverageReason.Question, 1))
                            )
                        ),
                        LeftUntouched(1)
                    )
                )
            );
        CoverageTally
            .Count(Cover([new(0, 40)]))
            .ShouldSatisfyAllConditions(t => t.Untouched.ShouldBe(0), t => t.Told.ShouldBe(CoverageTold(4, SentencesClaimed(4))));
    }
}
