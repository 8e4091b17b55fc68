using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class TakeBackTests
{
    [Fact]
    public void A_fresh_mark_is_taken_back_and_is_only_history()
    {
        var review = Given.Review(r => r.MarkedBy(Given.FactChecker()));
        review.TakeEvents();

        review.TakeBack(Given.FactChecker("Bob"));

        (review.State, review.Closing, review.IsHistory).ShouldBe((ReviewState.Closed, Closing.TakenBack, true));
        var taken = review.Events.ShouldHaveSingleItem().ShouldBeOfType<MarkTakenBack>();
        (taken.Span, taken.Exact, taken.SubjectVersion).ShouldBe((review.Claim.Span, "nine of ten berths", 2));
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

        Snapshot.Refused(review, () => review.TakeBack(Given.FactChecker())).ShouldBe(Refusals.WorkBegan);
    }

    [Fact]
    public void It_takes_a_checker()
    {
        var review = Given.Review(r => r.MarkedBy(Given.FactChecker()));

        Snapshot.Refused(review, () => review.TakeBack(Given.Administrator())).Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void What_was_taken_back_is_neither_reopened_nor_changed_nor_taken_back_again()
    {
        var (ana, eve, review) = (Given.FactChecker(), Given.Editor(), Given.Review(r => r.MarkedBy(Given.FactChecker())));
        review.TakeBack(ana);

        Snapshot.Refused(review, () => review.Reopen(eve, "After all.")).Name.ShouldBe("OnlyHistory");
        Snapshot.Refused(review, () => review.WaiveEvidence(ana, "Plain to see.")).Name.ShouldBe("WrongState");
        Snapshot.Refused(review, () => review.TakeBack(ana)).ShouldBe(Refusals.WorkBegan);
    }
}
