using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles;

public class ArticleTests
{
    [Fact]
    public void An_import_keeps_the_normalised_text_with_its_hash()
    {
        var ines = Given.FactChecker();
        var article = Given.Article("one\r\ntwo\r\n", ines);

        (article.Current.Text, article.Current.Number, article.Version).ShouldBe(("one\ntwo", 1, 1));
        article.Current.Sha256.ShouldBe(PlainText.Sha256("one\ntwo"));
        (article.ImportedBy, article.ImportedAt, article.Current.ObtainedBy).ShouldBe((ines.Id, Given.Now, ines.Id));
        var imported = article.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<ArticleImported>();
        (imported.SubjectId, imported.Sha256, imported.Length).ShouldBe((article.Id, article.Current.Sha256, 7));
        article.Events.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(null)]
    public void Only_the_checking_desk_imports_and_reviews_coverage(Role? role)
    {
        var outsider = role is { } r ? Given.Actor("Outsider", r) : Given.Actor("Outsider");
        var article = Given.Article();

        Should.Throw<RuleViolation>(() => Given.Article(by: outsider)).Refusal.Name.ShouldBe("RoleForbids");
        Should.Throw<RuleViolation>(() => article.WithCoverageReviewed(outsider)).Refusal.Name.ShouldBe("RoleForbids");
        article.CoverageReviewedAt.ShouldBeNull();
    }

    [Fact]
    public void An_article_may_appear_today_but_not_tomorrow()
    {
        Given.Article(but: a => a with { PublishedOn = Given.Today }).PublishedOn.ShouldBe(Given.Today);
        Given.Article(but: a => a with { PublishedOn = null }).PublishedOn.ShouldBeNull();
        Should
            .Throw<RuleViolation>(() => Given.Article(but: a => a with { PublishedOn = Given.Today.AddDays(1) }))
            .Refusal.Name.ShouldBe("DateInFuture");
    }

    [Fact]
    public void Today_is_the_day_of_the_newsroom()
    {
        var eveInAuckland = new DateTimeOffset(2025, 11, 25, 1, 0, 0, TimeSpan.FromHours(13)); // still 24 November in UTC
        var about = new ArticleParticulars("Headline", null, null, null, new(2025, 11, 25), "en");

        Article
            .Import(Given.Editor(), about, StructuredText.Plain("Text"), Obtained.Uploaded, eveInAuckland)
            .PublishedOn.ShouldBe(new DateOnly(2025, 11, 25));
    }

    [Fact]
    public void Coverage_is_reviewed_with_a_note_on_the_version_that_was_seen()
    {
        var (article, ines) = (Given.Article(), Given.FactChecker());

        foreach (var blank in new[] { "", "  \n" })
            Should.Throw<RuleViolation>(() => article.ReviewCoverage(ines, blank, Given.Now)).Refusal.Name.ShouldBe("NoCoverageNote");
        Should.Throw<StaleVersion>(() => article.Seen(0)).Current.ShouldBe(1);
        (article.Version, article.CoverageReviewedBy).ShouldBe((1, null));

        article.ReviewCoverage(ines, " Read. ", Given.Now);
        (article.Version, article.CoverageNote, article.CoverageReviewedBy, article.CoverageReviewedAt).ShouldBe(
            (2, "Read.", ines.Id, Given.Now)
        );
    }
}
