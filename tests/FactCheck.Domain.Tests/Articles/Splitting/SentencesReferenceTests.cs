using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

public class SentencesReferenceTests
{
    [Fact]
    public void The_reference_article_is_split_without_a_flaw()
    {
        var text = ReferenceArticle.Text();

        var sentences = Sentences.Split(text, "en").Select(s => s.In(text)).ToList();

        SentencesTests.ShouldCover(text, "en");
        sentences.Count.ShouldBe(89);
        sentences.Count(s => s.EndsWith("Ignatov said.", StringComparison.Ordinal)).ShouldBe(2);
        sentences.ShouldContain("Andrew Caballero-reynolds/AFP via Getty Images");
        sentences.ShouldContain(s => s.EndsWith("guarantees that include the U.S.", StringComparison.Ordinal));
        sentences.ShouldContain(s => s.StartsWith("On Monday, Zelenskyy", StringComparison.Ordinal));
        sentences.ShouldContain(s =>
            s.StartsWith("John E. Herbst", StringComparison.Ordinal) && s.EndsWith("talks.", StringComparison.Ordinal)
        );
        sentences.ShouldContain(s =>
            s.StartsWith("They say, ‘You", StringComparison.Ordinal) && s.EndsWith("this.'”", StringComparison.Ordinal)
        );
        sentences.ShouldContain(s => s.EndsWith("on Dec. 7, 2025.", StringComparison.Ordinal));
        sentences[^2..].ShouldBe(["Source link", "Leave a Reply"]);
    }
}
