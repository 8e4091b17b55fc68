using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class TakeBackTests
{
    [Fact]
    public void A_fresh_mark_is_taken_back_by_two_people_and_is_only_history()
    {
        var review = Given.Review(r => r.MarkedBy(Given.FactChecker()));
        review.TakeEvents();

        review.ProposeToTakeBack(Given.FactChecker("Bob"), "A slip.", Given.Now);

        (review.State, review.Closing, review.IsHistory).ShouldBe((ReviewState.AwaitingApproval, null, false));
        review.WhyNotTakeBack(Given.FactChecker()).ShouldBe(Refusals.ProposalWaits);

        review.Agreed(Given.Article());

        (review.State, review.Closing, review.IsHistory).ShouldBe((ReviewState.Closed, Closing.TakenBack, true));
        review.Events.Select(e => e.GetType()).ShouldBe([typeof(ProposalMade), typeof(ProposalApproved)]);
    }

    public static TheoryData<string> Work => [.. Works.Keys];

    private static readonly Dictionary<string, Action<ReviewBuilder>> Works = new(StringComparer.Ordinal)
    {
        ["started"] = r => r.StartedBy(Given.FactChecker()),
        ["evidence"] = r => r.WithEvidence(by: Given.FactChecker()),
        ["waiver"] = r => r.WaivedBy(Given.FactChecker()),
        ["verdict"] = r => r.WrittenBy(Given.FactChecker()),
        ["comment"] = r => r.Commented(Given.FactChecker()),
        ["closed"] = r => r.ClosedBy(Given.FactChecker()),
    };

    [Theory, MemberData(nameof(Work))]
    public void Once_work_began_the_mark_stays(string work)
    {
        var review = Given.Review(r => Works[work](r.MarkedBy(Given.FactChecker())));

        Snapshot.Refused(review, () => review.ProposeToTakeBack(Given.FactChecker(), "A slip.", Given.Now)).ShouldBe(Refusals.WorkBegan);
    }

    [Fact]
    public void It_takes_a_checker()
    {
        var review = Given.Review(r => r.MarkedBy(Given.FactChecker()));

        Snapshot.Refused(review, () => review.ProposeToTakeBack(Given.Administrator(), "A slip.", Given.Now)).Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void What_was_taken_back_is_neither_reopened_nor_changed_nor_taken_back_again()
    {
        var (ana, eve, review) = (Given.FactChecker(), Given.Editor(), Given.Review(r => r.MarkedBy(Given.FactChecker())));
        review.ProposeToTakeBack(ana, "A slip.", Given.Now);
        review.Agreed(Given.Article(), eve);

        Snapshot.Refused(review, () => review.ProposeToReopen(eve, "After all.", Given.Now)).Name.ShouldBe("OnlyHistory");
        Snapshot.Refused(review, () => review.WaiveEvidence(ana, "Plain to see.")).Name.ShouldBe("OnlyHistory");
        Snapshot.Refused(review, () => review.ProposeToTakeBack(ana, "A slip.", Given.Now)).ShouldBe(Refusals.WorkBegan);
    }
}
