using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

public class ApprovalVoidedTests
{
    public static TheoryData<string> Changes => [.. Deeds.Changes.Keys];

    [Theory, MemberData(nameof(Changes))]
    public void A_change_to_what_was_approved_voids_the_approval_and_says_so(string change)
    {
        var (ana, bob) = (Given.FactChecker(), Given.FactChecker("Bob"));
        VoidsTheApproval(change, Given.ReviewIn(ReviewState.Approved, ana, article: Deeds.Article, source: Deeds.Source), ana);
        VoidsTheApproval(change, In(ReviewState.Approved), bob);
    }

    private static void VoidsTheApproval(string change, Review review, Actor actor)
    {
        var (hash, version) = (review.ApprovedHash.ShouldNotBeNull(), review.Version);
        review.TakeEvents();

        Deeds.Changes[change](review, actor);

        review.State.ShouldBe(ReviewState.InProgress);
        (review.ApprovedBy, review.ApprovedAt, review.ApprovedHash).ShouldBe((null, null, null));
        var voided = review.Events[^1].ShouldBeOfType<ApprovalVoided>();
        (voided.ApprovedHash, voided.SubjectVersion, review.Version).ShouldBe((hash, version + 2, version + 2));
        review.Events.Count.ShouldBe(2);
        review.PartsBy(actor.Id).ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Changes))]
    public void A_change_to_what_was_submitted_voids_the_submission_and_says_so(string change)
    {
        var review = In(ReviewState.AwaitingApproval);

        Deeds.Changes[change](review, Given.FactChecker("Bob"));

        review.State.ShouldBe(ReviewState.InProgress);
        review.Events[^1].ShouldBeOfType<SubmissionVoided>();
        review.Events.OfType<ApprovalVoided>().ShouldBeEmpty();
    }

    [Fact]
    public void Every_such_change_gives_content_of_its_own()
    {
        var hashes = Deeds.Changes.ToDictionary(
            c => c.Key,
            c =>
            {
                var review = In(ReviewState.Approved);
                c.Value(review, Given.FactChecker("Bob"));
                return review.HashContent();
            }
        );

        hashes.Values.Append(In(ReviewState.Approved).HashContent()).ShouldBeUnique();
    }

    [Fact]
    public void Equal_content_has_an_equal_hash_whoever_wrote_it_and_whatever_its_state()
    {
        var hashes = Enum.GetValues<ReviewState>().Select(s => In(s).HashContent()).ToHashSet(StringComparer.Ordinal);

        hashes.ShouldHaveSingleItem().ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Words_moved_over_a_field_boundary_are_other_content()
    {
        var ana = Given.FactChecker();
        string Hash(Action<ReviewBuilder> steps) =>
            Given
                .Review(r =>
                {
                    r.On(Deeds.Article).Using(Deeds.Source).MarkedBy(ana);
                    steps(r);
                })
                .HashContent();
        string Claimant(string name, string? role) => Hash(r => r.EditedBy(ana, w => w with { Claimant = new(name, role) }));
        string Details(string? passage, string? place) =>
            Hash(r => r.WithEvidence(by: ana, Given.Evidence(passage: passage, place: place)));
        string Written(string conclusion, string rationale) =>
            Hash(r => r.Review.WriteVerdict(ana, Given.Scale, Given.Verdict(rationale, conclusion: conclusion), Given.Now));

        new[]
        {
            Claimant("ab", "c"),
            Claimant("a", "bc"),
            Claimant("abc", ""),
            Claimant("abc", null),
            Claimant("a\n1:b", "c"),
            Claimant("a", "b\n1:c"),
            Details("ab", "c"),
            Details("a", "bc"),
            Details("abc", ""),
            Details("abc", null),
            Details(null, "abc"),
            Details("abc", "-1:"),
            Written("ab", "c"),
            Written("a", "bc"),
            Written("a\n2:bc", "d"),
            Written("a", "bc\n1:d"),
        }.ShouldBeUnique();
    }

    [Theory]
    [InlineData(ReviewState.AwaitingApproval)]
    [InlineData(ReviewState.Approved)]
    public void Comments_change_nothing_that_was_approved(ReviewState state)
    {
        var (review, ana) = (In(state), Given.FactChecker());
        var (hash, version) = (review.HashContent(), review.Version);

        foreach (var blocking in new[] { false, true })
            review.ResolveComment(ana, review.AddComment(ana, "Who counted?", blocking, Given.Now), Given.Now);

        (review.State, review.Version, review.HashContent()).ShouldBe((state, version, hash));
        review.PartsBy(ana.Id).ShouldBeEmpty();
        review.Events.Count(e => e is CommentPosted or CommentResolved).ShouldBe(4);
    }

    [Theory]
    [InlineData("date"), InlineData("place"), InlineData("kind"), InlineData("wording"), InlineData("span elsewhere")]
    [InlineData("evidence stance"), InlineData("evidence passage"), InlineData("evidence place"), InlineData("evidence note")]
    [InlineData("waiver"), InlineData("rating"), InlineData("scale")]
    public void A_change_made_a_second_time_changes_nothing_and_is_refused(string change)
    {
        var (review, ana) = (In(ReviewState.InProgress), Given.FactChecker());

        Deeds.Changes[change](review, ana);
        Snapshot.Refused(review, () => Deeds.Changes[change](review, ana)).ShouldBe(Refusals.NothingChanged);
    }

    private static Review In(ReviewState state) => Given.ReviewIn(state, article: Deeds.Article, source: Deeds.Source);
}
