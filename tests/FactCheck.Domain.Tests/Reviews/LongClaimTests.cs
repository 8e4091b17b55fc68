using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class LongClaimTests
{
    private static readonly Actor Ana = Given.FactChecker();

    private readonly Article _article = Given.Article(string.Concat(Enumerable.Repeat("Nine of ten. ", 1000)));

    [Fact]
    public void A_claim_stands_on_no_more_words_than_can_be_checked_as_one()
    {
        Marked(0, Anchoring.LongestClaim + 1)
            .Refusal.ShouldBe(ArticleRefusals.ClaimTooLong(Anchoring.LongestClaim + 1, Anchoring.LongestClaim));

        Mark(1, Anchoring.LongestClaim + 1).Claim.Exact.Length.ShouldBe(Anchoring.LongestClaim);
    }

    [Fact]
    public void Neither_moving_nor_merging_makes_it_longer()
    {
        var (one, other) = (Mark(0, 12), Mark(9009, 9012));

        Refused(() => one.EditClaim(Ana, _article, new(0, 9000), one.Claim.Worded, Given.Now)).Refusal.Name.ShouldBe("ClaimTooLong");
        Refused(() => one.ProposeMerge(Ana, _article, other, one.Claim.Statement, "One claim.", Given.Now))
            .Refusal.Name.ShouldBe("ClaimTooLong");
        (one.Claim.Span, other.Closing).ShouldBe((new TextSpan(0, 12), null));
    }

    [Fact]
    public void Nor_does_a_merge_between_whose_claims_the_text_grew_since_it_was_proposed()
    {
        var (one, other) = (Mark(0, 12), Mark(4979, 4991));
        one.ProposeMerge(Ana, _article, other, one.Claim.Statement, "One claim.", Given.Now);
        other.WhyNotApproveProposal(Given.Editor(), one).ShouldBeNull();
        _article.Revise(Ana, StructuredText.Plain("Nine of ten. Nine of ten. " + _article.Current.Text), Obtained.Pasted, Given.Now);
        one.CarryOver(_article, new(0, 12));
        other.WhyNotApproveProposal(Given.Editor(), one).ShouldBe(Refusals.KeeperChanged, "they stand in two versions of the text");

        other.CarryOver(_article, new(5005, 5017));

        other.WhyNotApproveProposal(Given.Editor(), one).ShouldBe(ArticleRefusals.ClaimTooLong(5017, Anchoring.LongestClaim));
    }

    private RuleViolation Marked(int start, int end) => Refused(() => Mark(start, end));

    private Review Mark(int start, int end) => Review.Mark(Ana, _article, new(start, end), Given.Wording("Nine of ten."), Given.Now);

    private static RuleViolation Refused(Action deed) => Should.Throw<RuleViolation>(deed);
}
