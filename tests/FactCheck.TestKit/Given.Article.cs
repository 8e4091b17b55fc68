using FactCheck.Domain.Articles;
using FactCheck.Domain.People;

namespace FactCheck.TestKit;

public static partial class Given
{
    /// <summary>A text of our own: curly and straight quotes, emoji, and words that stand twice.</summary>
    public const string HarbourText = """
        Harbour works near their end

        The mayor said on Monday that “nine of ten berths” had been repaired, at a cost of 12 million crowns.

        The storm of 2023 was the largest in forty years. The port's "old quay" stays closed; the ferry sails again 👩‍🔧 from May.

        The mayor said on Monday that the ferry sails again. Nobody at the port would confirm it.
        """;

    /// <summary>An imported article.</summary>
    public static Article Article(string text = HarbourText, Actor? by = null, Func<ArticleParticulars, ArticleParticulars>? but = null)
    {
        var about = new ArticleParticulars(
            "Harbour works near their end",
            "Iris Holm",
            "The Harbour Post",
            "https://example.org/harbour",
            Today.AddDays(-3),
            "en"
        );
        return Domain.Articles.Article.Import(
            by ?? FactChecker("Ines Porter"),
            but is null ? about : but(about),
            StructuredText.Plain(text),
            Obtained.Pasted,
            Now
        );
    }

    /// <summary>Where these words stand in the article.</summary>
    public static TextSpan SpanOf(this Article article, string words, int? occurrence = null) =>
        Anchoring.Find(article.Current.Body, words, occurrence);

    /// <summary>The article after somebody read the unmarked rest of it.</summary>
    public static Article WithCoverageReviewed(this Article article, Actor? by = null)
    {
        article.ReviewCoverage(by ?? FactChecker("Ines Porter"), "Headline and colour: nothing to check.", Now);
        return article;
    }
}
