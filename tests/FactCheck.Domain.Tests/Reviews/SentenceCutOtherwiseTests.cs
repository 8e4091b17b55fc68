using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;

namespace FactCheck.Domain.Tests.Reviews;

/// <summary>
/// The sentence stored with a claim was cut by the rules of that day, or of a language that was corrected since: a cut changes no word.
/// </summary>
public class SentenceCutOtherwiseTests
{
    private const string Text = "Residents met Cllr. Roe before 90 percent of the houses burned. Rain came in June.";
    private const string Words = "90 percent of the houses burned";
    private const string Whole = "Residents met Cllr. Roe before 90 percent of the houses burned.";
    private const string Half = "Roe before 90 percent of the houses burned.";

    // A language of which no abbreviations are known.
    private const string Other = "sw";
    private static readonly Actor Ana = Given.FactChecker();

    [Theory]
    [InlineData(Other, "en", Half, Whole)]
    [InlineData("en", Other, Whole, Half)]
    public void An_approval_stands_where_only_the_cut_is_another(string then, string now, string stored, string cut)
    {
        var (article, review) = Approved(then);
        review.Claim.Sentence.ShouldBe(stored);
        Correct(article, now);
        Revise(article, Text.Replace("June", "July", StringComparison.Ordinal));

        Find(article, review).Outcome.ShouldBe(AnchorOutcome.Unchanged);
        review.Follow(article, Find(article, review));

        review.Claim.Sentence.ShouldBe(cut);
        (review.State, review.ApprovedHash).ShouldBe((ReviewState.Approved, review.HashContent()));
    }

    [Theory]
    [InlineData(Other, "en", "the reader reads another sentence")]
    [InlineData("en", Other, "other words than those approved")]
    public void It_ends_where_a_word_of_either_cut_is_another(string then, string now, string because)
    {
        var (article, review) = Approved(then);
        Correct(article, now);
        Revise(article, Text.Replace("Residents", "Nobody", StringComparison.Ordinal));

        Find(article, review).Outcome.ShouldBe(AnchorOutcome.SentenceChanged, because);
        review.Follow(article, Find(article, review));

        (review.State, review.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Sentence), because);
    }

    // Two corrections once took the first words of a sentence out of what an approval guards, and brought others in.
    [Theory]
    [InlineData("en", Other, Half)]
    [InlineData(Other, "en", Whole)]
    public void A_corrected_language_that_gives_another_sentence_ends_it(string then, string now, string cut)
    {
        var (article, review) = Approved(then);
        review.RecutSentence(article);
        review.State.ShouldBe(ReviewState.Approved);

        Correct(article, now);
        review.RecutSentence(article);

        review.Claim.Sentence.ShouldBe(cut);
        (review.State, review.VoidedBecause).ShouldBe((ReviewState.InProgress, VoidReason.Sentence));
    }

    private static (Article Article, Review Review) Approved(string language)
    {
        var article = Given.Article(Text, but: a => a with { Language = language });
        var review = Given.Review(r =>
            r.On(article).MarkedBy(Ana, Words).WithEvidence(by: Ana).WrittenBy(Ana).Submitted(by: Ana).ApprovedBy(Given.Editor())
        );
        return (article, review);
    }

    private static void Correct(Article article, string language) =>
        article.CorrectParticulars(Ana, article.Particulars with { Language = language }, Given.Now);

    private static void Revise(Article article, string text) =>
        article.Revise(Given.FactChecker("Rita"), StructuredText.Plain(text), Obtained.Pasted, Given.Now);

    private static Reanchored Find(Article article, Review review) =>
        Following.Find(
            article.Versions.ToDictionary(v => v.Id, v => v.Text),
            article.Current.Text,
            [new(review.Id, review.ArticleVersionId, review.Claim.Span, review.Claim.Exact, review.Claim.Sentence)],
            article.Language
        )[review.Id];
}
