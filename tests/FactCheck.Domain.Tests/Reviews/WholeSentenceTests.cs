using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>An approval covers the whole sentence of the claim, and nothing further away.</summary>
public class WholeSentenceTests
{
    private const string Said = "The fire was in May. The mayor said that 90 percent of the houses burned. Rain came in June.";
    private const string Denied = "The fire was in May. The mayor denied that 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";
    private static readonly Actor Ana = Given.FactChecker(),
        Rita = Given.FactChecker("Rita");

    [Theory]
    [InlineData(ReviewState.Approved, typeof(ApprovalVoided))]
    [InlineData(ReviewState.AwaitingApproval, typeof(SubmissionVoided))]
    public void The_sentence_around_the_same_words_ends_a_decision_and_says_why(ReviewState state, Type voided)
    {
        var (article, review) = Claim(state);
        Revise(article, Denied);
        review.TakeEvents();

        Follow(article, review);

        (review.State, review.Anchor, review.Claim.Exact).ShouldBe((ReviewState.InProgress, Anchor.Held, Words));
        review.Claim.Sentence.ShouldBe("The mayor denied that 90 percent of the houses burned.");
        (review.ApprovedBy, review.ApprovedHash, review.VoidedBecause).ShouldBe((null, null, VoidReason.Sentence));
        review.Events.Select(e => e.GetType()).ShouldBe([typeof(ClaimCarriedOver), voided]);
        review.Events[0].ShouldBeOfType<ClaimCarriedOver>().ApprovedHash.ShouldBeNull();
        (review.Events[1] is ApprovalVoided approval ? approval.Reason : ((SubmissionVoided)review.Events[1]).Reason).ShouldBe(
            VoidReason.Sentence
        );
        review.Submit(Ana, Given.Now);
        review.VoidedBecause.ShouldBeNull();
    }

    [Theory]
    [InlineData(ReviewState.Open), InlineData(ReviewState.InProgress), InlineData(ReviewState.ChangesRequested)]
    public void Where_nothing_was_decided_the_claim_stays_as_it_is(ReviewState state)
    {
        var (article, review) = Claim(state);
        Revise(article, Denied);

        Follow(article, review);

        (review.State, review.Claim.Sentence).ShouldBe((state, "The mayor denied that 90 percent of the houses burned."));
        review.Events[^1].ShouldBeOfType<ClaimCarriedOver>();
    }

    [Theory]
    [InlineData("The fire was in July. The mayor said that 90 percent of the houses burned. Snow came.")]
    [InlineData("Before.\n\nThe mayor said that 90 percent of the houses burned.")]
    [InlineData("The fire was in May. The mayor said  that 90 percent of\u00a0the houses burned. Rain came in June.")]
    public void Words_further_away_and_typesetting_change_freely(string after)
    {
        var (article, review) = Claim(ReviewState.Approved);
        Revise(article, after);

        Follow(article, review);

        (review.State, review.ApprovedHash).ShouldBe((ReviewState.Approved, review.HashContent()));
        review.PartsBy(Rita.Id).ShouldBeEmpty("she wrote no word of it");
    }

    [Theory]
    [InlineData("sail", "The ferries sail.")]
    [InlineData("sail. They", "The ferries sail. They are old.")]
    [InlineData("The ferries sail. They are old.", "The ferries sail. They are old.")]
    [InlineData("A heading", "A heading")]
    [InlineData("heading\nThe ferries", "A heading\nThe ferries sail.")]
    public void The_sentence_is_all_sentences_that_the_words_touch(string words, string sentence)
    {
        const string Text = "A heading\nThe ferries sail. They are old. Who knew?";

        Sentences
            .Around(
                Text,
                new(Text.IndexOf(words, StringComparison.Ordinal), Text.IndexOf(words, StringComparison.Ordinal) + words.Length),
                "en"
            )
            .In(Text)
            .ShouldBe(sentence);
    }

    [Fact]
    public void Every_particular_of_a_source_has_a_part_in_its_fingerprint()
    {
        var plain = Given.Source().Fingerprint();
        Given.Source().Fingerprint().ShouldBe(plain);
        new[]
        {
            plain,
            Given.Source(s => s with { Type = Domain.Sources.SourceType.Expert }).Fingerprint(),
            Given.Source(s => s with { Title = "Other" }).Fingerprint(),
            Given.Source(s => s with { Publisher = null }).Fingerprint(),
            Given.Source(s => s with { Author = "A. Clerk" }).Fingerprint(),
            Given.Source(s => s with { Address = null }).Fingerprint(),
            Given.Source(s => s with { PublishedOn = null }).Fingerprint(),
            Given.Source(s => s with { AccessedOn = null }).Fingerprint(),
            Given.Source(s => s with { Standing = Domain.Sources.Standing.Secondary, SecondaryReason = "Burnt." }).Fingerprint(),
            Given.Source(s => s with { Standing = Domain.Sources.Standing.Secondary, SecondaryReason = "Lost." }).Fingerprint(),
            Given.Source(s => s with { Interests = null }).Fingerprint(),
            Given.Source(s => s with { NoCaptureReason = null }).Fingerprint(),
        }.ShouldBeUnique();
        var other = Given.Source(s => s with { Interests = null });
        Given
            .ReviewIn(ReviewState.Approved, article: Deeds.Article, source: other)
            .HashContent()
            .ShouldNotBe(Given.ReviewIn(ReviewState.Approved, article: Deeds.Article, source: Deeds.Source).HashContent());
    }

    private static (Article Article, Review Review) Claim(ReviewState state)
    {
        var article = Given.Article(Said);
        var eve = Given.Editor();
        var review = Given.Review(r =>
        {
            r.On(article).MarkedBy(Ana, Words).WithEvidence(by: Ana).WrittenBy(Ana);
            _ = state switch
            {
                ReviewState.Open => r,
                ReviewState.InProgress => r.StartedBy(Ana),
                ReviewState.AwaitingApproval => r.Submitted(by: Ana),
                ReviewState.ChangesRequested => r.Submitted(by: Ana).ReturnedBy(eve),
                ReviewState.Approved => r.Submitted(by: Ana).ApprovedBy(eve),
                _ => r.ClosedBy(Ana),
            };
        });
        return (article, review);
    }

    private static void Revise(Article article, string text) =>
        article.Revise(Rita, StructuredText.Plain(text), Obtained.Pasted, Given.Now);

    private static void Follow(Article article, Review review) =>
        review.Follow(
            article,
            Following.Find(
                article.Versions.ToDictionary(v => v.Id, v => v.Text),
                article.Current.Text,
                [new(review.Id, review.ArticleVersionId, review.Claim.Span, review.Claim.Exact)]
            )[review.Id]
        );
}
