using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>What was returned comes back changed, or answered.</summary>
public class ReturnedTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor();

    [Theory]
    [InlineData(null), InlineData(""), InlineData(" \n")]
    public void As_it_was_it_is_not_submitted_again_without_an_answer(string? blank)
    {
        var review = Returned();

        review.WhyNotSubmit(Ana, blank).ShouldBe(Refusals.NeitherChangedNorAnswered);
        Snapshot.Refused(review, () => review.Submit(Ana, Given.Now, blank)).ShouldBe(Refusals.NeitherChangedNorAnswered);
        review.WhyNotSubmitAnswered(Ana).ShouldBeNull();
        review.Submit(Ana, Given.Now, " It was counted. ");

        (review.State, review.ReturnReason, review.Answer).ShouldBe(
            (ReviewState.AwaitingApproval, "Count the tenth berth too.", "It was counted.")
        );
        review.Events[^1].ShouldBeOfType<VerdictSubmitted>().Answer.ShouldBe("It was counted.");
    }

    public static TheoryData<string> Changes => [.. Deeds.Changes.Keys];

    [Theory, MemberData(nameof(Changes))]
    public void Any_change_to_what_an_approval_covers_is_enough(string change)
    {
        var review = Returned();
        Deeds.Changes[change](review, Ana);

        review.NeedsAnswer.ShouldBeFalse();
        review.Submit(Ana, Given.Now);
        (review.State, review.Answer).ShouldBe((ReviewState.AwaitingApproval, null));
    }

    [Fact]
    public void A_change_that_was_taken_back_a_comment_and_another_assignee_are_no_change()
    {
        var review = Returned();
        review.EditClaim(Ana, Deeds.Article, review.Claim.Span, review.Claim.Worded with { Statement = "Other." }, Given.Now);
        review.EditClaim(Ana, Deeds.Article, review.Claim.Span, Given.Wording(), Given.Now);
        review.AddComment(Ana, "Done.", blocking: false, Given.Now);
        review.Assign(Eve, Eve);
        review.Assign(Eve, Ana);

        review.WhyNotSubmit(Ana).ShouldBe(Refusals.NeitherChangedNorAnswered);
    }

    [Fact]
    public void An_answer_holds_until_the_next_return_and_what_is_answered_once_has_to_be_answered_again()
    {
        var review = Returned();
        review.Submit(Ana, Given.Now, "It was counted.");
        review.WithdrawSubmission(Ana);
        review.Submit(Ana, Given.Now);
        review.Answer.ShouldBe("It was counted.");
        review.Return(Eve, "By whom?");

        (review.Answer, review.ReturnReason, review.ReturnedVerdict).ShouldBe((null, "By whom?", 1));
        review.WhyNotSubmit(Ana).ShouldBe(Refusals.NeitherChangedNorAnswered);
    }

    [Fact]
    public void Closing_and_reopening_it_is_no_way_around()
    {
        var review = Given.Review(r =>
            r.On(Deeds.Article)
                .Using(Deeds.Source)
                .MarkedBy(Ana)
                .WithEvidence(by: Ana)
                .WrittenBy(Ana)
                .Submitted(by: Ana)
                .ReturnedBy(Eve)
                .ClosedBy(Ana)
                .ReopenedBy(Eve)
        );

        review.WhyNotSubmit(Ana).ShouldBe(Refusals.NeitherChangedNorAnswered);
    }

    [Fact]
    public void An_answer_to_nothing_is_not_kept()
    {
        var review = Given.ReviewIn(ReviewState.InProgress, Ana);

        review.Submit(Ana, Given.Now, "Nobody asked.");

        review.Answer.ShouldBeNull();
        review.Events[^1].ShouldBeOfType<VerdictSubmitted>().Answer.ShouldBeNull();
    }

    private static Review Returned() =>
        Given.ReviewIn(ReviewState.ChangesRequested, Ana, Eve, article: Deeds.Article, source: Deeds.Source);
}
