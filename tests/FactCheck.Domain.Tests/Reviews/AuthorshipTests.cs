using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>Whoever brought in the words of a claim's sentence, or wrote the article, had a hand in it for good.</summary>
public class AuthorshipTests
{
    private const string First = "The fire was in May. The mayor said that 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";
    private static readonly Actor Ana = Given.FactChecker(),
        Eve = Given.Editor(),
        Otto = Given.Editor("Otto Vance");

    [Fact]
    public void Whoever_brought_the_text_in_cannot_approve_what_stands_in_it()
    {
        var review = Submitted(Given.Article(First, by: Eve));

        review.WhyNotApprove(Eve).ShouldBe(Refusals.ContributorCannotApprove([Part.Text]));
        review.WhyNotApprove(Otto).ShouldBeNull();
    }

    [Fact]
    public void Whoever_revised_the_sentence_cannot_approve_it_and_whoever_revised_elsewhere_can()
    {
        var article = Given.Article(First);
        var review = Submitted(article);
        Revise(article, Eve, First.Replace("said that", "denied that", StringComparison.Ordinal));
        Follow(article, review);
        Revise(article, Otto, article.Current.Text.Replace("June", "July", StringComparison.Ordinal));
        Follow(article, review);
        review.Submit(Ana, Given.Now);

        review.WhyNotApprove(Eve).ShouldBe(Refusals.ContributorCannotApprove([Part.Text]));
        review.WhyNotApprove(Otto).ShouldBeNull();
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void Settling_proposed_words_hides_nobody_who_wrote_them(bool keep)
    {
        var article = Given.Article(First);
        var review = Submitted(article);
        Revise(article, Eve, First.Replace("90 percent of the houses", "95 percent of all houses", StringComparison.Ordinal));
        Follow(article, review);
        review.Anchor.ShouldBe(Anchor.Proposed);

        if (keep)
            review.KeepProposed(Ana, article);
        else
            review.Place(Ana, article, article.SpanOf("95 percent"));
        review.Submit(Ana, Given.Now);

        review.WhyNotApprove(Eve).ShouldBe(Refusals.ContributorCannotApprove([Part.Text]));
    }

    [Fact]
    public void A_mark_on_a_revised_text_counts_whoever_brought_in_the_sentence_as_it_was_and_as_it_is()
    {
        var article = Given.Article(First, by: Otto);
        Revise(article, Eve, First.Replace("said that", "denied that", StringComparison.Ordinal));
        Revise(article, Given.Editor("Nia Falk"), article.Current.Text.Replace("June", "July", StringComparison.Ordinal));
        var review = Submitted(article);

        review.PartsBy(Eve.Id).ShouldBe([Part.Text]);
        review.PartsBy(Otto.Id).ShouldBe([Part.Text]);
        review.PartsBy(article.Current.ObtainedBy).ShouldBeEmpty("the sentence stood there before");
    }

    [Fact]
    public void A_sentence_cut_out_of_a_longer_one_is_the_work_of_whoever_cut_it()
    {
        var article = Given.Article("Nobody believes that the houses burned.");
        Revise(article, Eve, "The houses burned.");
        var review = Given.Review(r => r.On(article).MarkedBy(Ana, "houses burned"));

        review.PartsBy(Eve.Id).ShouldBe([Part.Text]);
    }

    [Fact]
    public void Splitting_and_merging_keep_everybody_who_wrote_the_words()
    {
        var article = Given.Article(First, by: Eve);
        article.LinkAuthor(Ana, Otto);
        var review = Given.Review(r => r.On(article).MarkedBy(Ana, Words));

        var other = review.Split(
            Ana,
            article,
            review.Claim.Start + "90 percent".Length,
            Given.Wording("Ninety."),
            Given.Wording("Houses burned."),
            Given.Now
        );
        var third = Given.Review(r => r.On(article).MarkedBy(Given.FactChecker("Bob"), "Rain came"));
        third.ProposeMerge(Ana, article, other, third.Claim.Statement, "One statement.", Given.Now);
        other.Agreed(article, keeper: third);

        foreach (var claim in new[] { review, other, third })
            (claim.PartsBy(Eve.Id), claim.PartsBy(Otto.Id)).ShouldSatisfyAllConditions(
                p => p.Item1.ShouldBe([Part.Text]),
                p => p.Item2.ShouldBe([Part.Article])
            );
    }

    [Fact]
    public void A_mark_taken_back_and_made_again_keeps_whoever_worded_it()
    {
        var article = Given.Article(First);
        var former = Given.Review(r => r.On(article).MarkedBy(Eve, Words));
        var fresh = Given.Review(r => r.On(article).MarkedBy(Ana, Words));
        Snapshot.Refused(fresh, () => fresh.Succeed(former)).ShouldBe(Refusals.NotTakenBack);
        former.ProposeToTakeBack(Ana, "Marked in error.", Given.Now);
        former.ApproveProposal(Given.Editor("Edna"), article, Given.Now);

        fresh.Succeed(former);

        fresh.PartsBy(Eve.Id).ShouldBe([Part.Statement]);
        var elsewhere = Given.Review(r => r.MarkedBy(Ana));
        Snapshot.Refused(elsewhere, () => elsewhere.Succeed(former)).ShouldBe(Refusals.NotTakenBack);
    }

    [Fact]
    public void The_author_never_approves_in_the_article_now_later_or_after_the_link_is_gone()
    {
        var article = Given.Article(First);
        var before = Submitted(article);
        article.LinkAuthor(Ana, Eve);
        before.CreditAuthors(article);
        article.LinkAuthor(Ana, null);
        var after = Submitted(article, "Rain came");

        foreach (var review in new[] { before, after })
        {
            review.WhyNotApprove(Eve).ShouldBe(Refusals.ContributorCannotApprove([Part.Article]));
            review.WhyNotApprove(Otto).ShouldBeNull();
        }
        (article.AuthorId, article.Authors).ShouldSatisfyAllConditions(a => a.Item1.ShouldBeNull(), a => a.Item2.ShouldBe([Eve.Id]));
    }

    [Fact]
    public void An_approval_by_somebody_who_turns_out_to_be_the_author_ends()
    {
        var article = Given.Article(First);
        var review = Submitted(article);
        review.Approve(Eve, review.HashContent(), null, Given.Now);
        article.LinkAuthor(Ana, Otto);
        review.CreditAuthors(article);
        review.State.ShouldBe(ReviewState.Approved, "he did not give it");
        article.LinkAuthor(Ana, Eve);

        review.CreditAuthors(article);

        (review.State, review.ApprovedBy, review.VoidedBecause).ShouldBe((ReviewState.InProgress, null, VoidReason.Author));
        review.Events[^1].ShouldBeOfType<ApprovalVoided>().Reason.ShouldBe(VoidReason.Author);
    }

    [Fact]
    public void The_byline_is_linked_by_the_desk_and_only_to_somebody_else()
    {
        var article = Given.Article();
        Should.Throw<RuleViolation>(() => article.LinkAuthor(Given.Administrator(), Eve)).Refusal.Name.ShouldBe("RoleForbids");
        Should.Throw<RuleViolation>(() => article.LinkAuthor(Ana, null)).Refusal.ShouldBe(ArticleRefusals.SameAuthor);
        var version = article.Version;

        article.LinkAuthor(Ana, Eve);

        var linked = article.Events[^1].ShouldBeOfType<ArticleAuthorLinked>();
        (linked.AuthorId, linked.AuthorName, linked.SubjectVersion, article.Version).ShouldBe((Eve.Id, Eve.Name, version + 1, version + 1));
        Should.Throw<RuleViolation>(() => article.LinkAuthor(Ana, Eve)).Refusal.ShouldBe(ArticleRefusals.SameAuthor);
    }

    private static Review Submitted(Article article, string words = Words) =>
        Given.Review(r => r.On(article).MarkedBy(Ana, words).WithEvidence(by: Ana).WrittenBy(Ana).Submitted(by: Ana));

    private static void Revise(Article article, Actor by, string text) =>
        article.Revise(by, StructuredText.Plain(text), Obtained.Pasted, Given.Now);

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
