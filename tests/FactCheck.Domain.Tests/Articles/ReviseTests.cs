using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles;

public class ReviseTests
{
    [Fact]
    public void A_revision_is_the_next_version_and_the_earlier_one_stays_as_it_was()
    {
        var (article, ana) = (Given.Article("One.\nTwo."), Given.FactChecker());
        var first = article.Current;

        var second = article.Revise(ana, StructuredText.Plain("One.\r\nThree."), Obtained.Uploaded, Given.Now.AddHours(1));

        article.Current.ShouldBe(second);
        article.Versions.ShouldBe([first, second]);
        (first.Number, first.Text).ShouldBe((1, "One.\nTwo."));
        (second.Number, second.Text, second.How, second.ObtainedBy, second.ObtainedAt).ShouldBe(
            (2, "One.\nThree.", Obtained.Uploaded, ana.Id, Given.Now.AddHours(1))
        );
        var revised = article.Events[^1].ShouldBeOfType<ArticleRevised>();
        (revised.Number, revised.SubjectVersion, article.Version, revised.Sha256, revised.Length).ShouldBe(
            (2, 2, 2, PlainText.Sha256("One.\nThree."), 11)
        );
    }

    [Fact]
    public void The_coverage_has_to_be_reviewed_again_and_its_note_stays_to_begin_with()
    {
        var article = Given.Article().WithCoverageReviewed();

        article.Revise(Given.FactChecker(), StructuredText.Plain("Another text."), Obtained.Pasted, Given.Now);

        (article.CoverageReviewedBy, article.CoverageReviewedAt).ShouldBe((null, null));
        article.CoverageNote.ShouldNotBeNull();
    }

    [Fact]
    public void The_same_text_is_no_revision_however_its_lines_end()
    {
        var article = Given.Article("One.\nTwo.");

        Refused(article, "One.\r\nTwo.\r\n\r\n").ShouldBe("SameText");
        Refused(article, "One.\rTwo.").ShouldBe("SameText");
    }

    [Fact]
    public void Other_headings_over_the_same_words_are_a_revision()
    {
        var article = Given.Article("Harbour\nIt opened.");

        article
            .Revise(Given.FactChecker(), StructuredText.Parse("# Harbour\nIt opened."), Obtained.Pasted, Given.Now)
            .Blocks[0]
            .Kind.ShouldBe(BlockKind.Heading);

        article.Current.Text.ShouldBe("Harbour\nIt opened.");
    }

    [Fact]
    public void A_text_that_comes_back_is_a_version_of_its_own()
    {
        var article = Given.Article("One.");
        article.Revise(Given.FactChecker(), StructuredText.Plain("Two."), Obtained.Pasted, Given.Now);

        article.Revise(Given.FactChecker(), StructuredText.Plain("One."), Obtained.Pasted, Given.Now).Number.ShouldBe(3);
    }

    [Theory]
    [InlineData("", "EmptyText")]
    [InlineData(" \n ", "EmptyText")]
    [InlineData("One.\0", "ControlCharacter")]
    [InlineData("One.\u0007", "ControlCharacter")]
    [InlineData("One.\ufffe", "BrokenCharacter")]
    public void A_text_that_no_article_has_changes_nothing(string text, string name) => Refused(Given.Article("One."), text).ShouldBe(name);

    [Theory]
    [InlineData(Role.Administrator)]
    [InlineData(null)]
    public void Only_the_checking_desk_revises(Role? role)
    {
        var outsider = role is { } r ? Given.Actor("Outsider", r) : Given.Actor("Outsider");

        Article.WhyNotRevise(outsider)!.Name.ShouldBe("RoleForbids");
        Refused(Given.Article("One."), "Two.", outsider).ShouldBe("RoleForbids");
    }

    [Fact]
    public void A_form_that_showed_an_earlier_version_is_stale()
    {
        var article = Given.Article("One.");
        article.Revise(Given.FactChecker(), StructuredText.Plain("Two."), Obtained.Pasted, Given.Now);

        Should.Throw<StaleVersion>(() => article.Seen(1)).Current.ShouldBe(2);
        article.Seen(2).ShouldBeSameAs(article);
    }

    private static string Refused(Article article, string text, Actor? by = null)
    {
        var (version, events) = (article.Version, article.Events.Count);
        var refusal = Should
            .Throw<RuleViolation>(() => article.Revise(by ?? Given.FactChecker(), StructuredText.Plain(text), Obtained.Pasted, Given.Now))
            .Refusal;
        (article.Version, article.Versions.Count, article.Events.Count).ShouldBe((version, 1, events));
        return refusal.Name;
    }
}
