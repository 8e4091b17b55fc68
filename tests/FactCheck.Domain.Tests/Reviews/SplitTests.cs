using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class SplitTests
{
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor();

    private readonly Article _article = Given.Article();

    [Fact]
    public void Each_part_has_its_own_words_and_nothing_between_them_is_lost_but_the_space()
    {
        var review = Marked("nine of ten berths");

        var other = Split(review, "of ten berths");

        (review.Claim.Exact, other.Claim.Exact).ShouldBe(("nine", "of ten berths"));
        (review.Claim.Statement, other.Claim.Statement).ShouldBe(("The first.", "The second."));
        (other.ArticleVersionId, other.State, other.MarkedBy).ShouldBe((_article.Current.Id, ReviewState.Open, Ana.Id));
        _article.Current.Text[review.Claim.Start..other.Claim.End].ShouldBe("nine of ten berths");
    }

    [Fact]
    public void The_record_names_both_parts()
    {
        var review = Marked("nine of ten berths");
        review.TakeEvents();

        var other = Split(review, "of ten berths");

        review.Events.Select(e => e.GetType()).ShouldBe([typeof(ClaimEdited), typeof(ClaimSplit)]);
        var split = (ClaimSplit)review.Events[^1];
        (split.OtherId, split.First, split.Second, split.SubjectVersion).ShouldBe(
            (other.Id, review.Claim.Span, other.Claim.Span, review.Version)
        );
        other.Events.ShouldHaveSingleItem().ShouldBeOfType<ClaimMarked>();
    }

    [Fact]
    public void Whoever_worded_the_whole_has_a_hand_in_both_parts()
    {
        var review = Marked("nine of ten berths");
        review.EditClaim(Eve, _article, review.Claim.Span, review.Claim.Worded with { Statement = "The editor’s words." }, Given.Now);

        var other = Split(review, "of ten berths");

        other.PartsBy(Eve.Id).ShouldBe([Part.Statement]);
    }

    [Fact]
    public void An_objection_is_settled_first()
    {
        var review = Marked("nine of ten berths");
        review.AddComment(Eve, "Which ten?", blocking: true, Given.Now);

        review.WhyNotReshape(Ana).ShouldBe(Refusals.BlockingComment(1));
        Snapshot.Refused(review, () => Split(review, "of ten berths")).ShouldBe(Refusals.BlockingComment(1));
    }

    [Fact]
    public void Evidence_and_verdict_stay_with_the_first_part_and_its_approval_ends()
    {
        var review = Given.ReviewIn(ReviewState.Approved, Ana, Eve, _article);

        var other = Split(review, "of ten berths");

        (review.State, review.ApprovedHash, review.Claim.Evidence.Count, review.Verdicts.Count).ShouldBe(
            (ReviewState.InProgress, null, 2, 1)
        );
        (other.Claim.Evidence.Count, other.Verdicts.Count, other.State).ShouldBe((0, 0, ReviewState.Open));
        review.Events.OfType<ApprovalVoided>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Whoever_splits_has_a_hand_in_both()
    {
        var review = Marked("nine of ten berths");

        var other = Split(review, "of ten berths", Eve);

        review.PartsBy(Eve.Id).ShouldBe([Part.Statement]);
        other.PartsBy(Eve.Id).ShouldBe([Part.Statement]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    [InlineData(18)]
    [InlineData(400)]
    public void A_part_without_a_word_is_refused(int into)
    {
        var review = Marked("nine of ten berths");

        Snapshot.Refused(review, () => Split(review, review.Claim.Start + into)).ShouldBe(Refusals.NotAPart);
    }

    [Fact]
    public void A_part_of_white_space_is_refused()
    {
        var (start, end) = _article.SpanOf("closed; the");
        var review = Review.Mark(Ana, _article, new(start, end), Given.Wording(), Given.Now);

        Snapshot.Refused(review, () => Split(review, end)).ShouldBe(Refusals.NotAPart);
        Split(review, start + "closed;".Length).Claim.Exact.ShouldBe("the", "the space belongs to neither part");
        review.Claim.Exact.ShouldBe("closed;");
    }

    [Fact]
    public void A_character_is_never_cut_in_two()
    {
        var review = Marked("sails again 👩‍🔧 from May");
        var emoji = _article.SpanOf("👩‍🔧").Start;

        foreach (var inside in Enumerable.Range(emoji + 1, "👩‍🔧".Length - 1))
            Snapshot.Refused(review, () => Split(review, inside)).Name.ShouldBe("InsideCharacter");
        Split(review, emoji).Claim.Exact.ShouldBe("👩‍🔧 from May");
        review.Claim.Exact.ShouldBe("sails again");
    }

    [Fact]
    public void A_closed_claim_and_one_without_its_place_are_not_split()
    {
        var closed = Given.ReviewIn(ReviewState.Closed, Ana, Eve, _article);
        var lost = Marked("nine of ten berths");
        lost.LoseAnchor(null);

        Snapshot.Refused(closed, () => Split(closed, "of ten berths")).Name.ShouldBe("WrongState");
        Snapshot.Refused(lost, () => Split(lost, "of ten berths")).ShouldBe(Refusals.NotAnchored);
        Snapshot
            .Refused(lost, () => lost.Split(Given.Administrator(), _article, lost.Claim.Start + 5, One, Two, Given.Now))
            .Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void The_offset_counts_in_the_text_that_is_checked_now()
    {
        var review = Marked("nine of ten berths");
        _article.Revise(Ana, StructuredText.Plain("New first line.\n\n" + Given.HarbourText), Obtained.Pasted, Given.Now);

        Snapshot
            .Refused(review, () => Split(review, review.Claim.Start + 5))
            .ShouldBe(Refusals.NotAnchored, "nobody carried the claim over yet");
        Snapshot
            .Refused(review, () => review.Split(Ana, Given.Article(), review.Claim.Start + 5, One, Two, Given.Now))
            .ShouldBe(Refusals.NotAnchored, "another article");
    }

    [Fact]
    public void A_statement_of_tomorrow_splits_nothing()
    {
        var review = Marked("nine of ten berths");
        var tomorrow = Given.Wording() with { StatedOn = Given.Today.AddDays(1) };

        foreach (var (first, second) in new[] { (tomorrow, Two), (One, tomorrow) })
            Snapshot
                .Refused(review, () => review.Split(Ana, _article, review.Claim.Start + 5, first, second, Given.Now))
                .Name.ShouldBe("DateInFuture");
    }

    private static ClaimWording One => Given.Wording("The first.");

    private static ClaimWording Two => Given.Wording("The second.");

    private Review Marked(string words) => Given.Review(r => r.On(_article).MarkedBy(Ana, words));

    private Review Split(Review review, string second, Actor? by = null) => Split(review, _article.SpanOf(second).Start, by);

    private Review Split(Review review, int at, Actor? by = null) => review.Split(by ?? Ana, _article, at, One, Two, Given.Now);
}
