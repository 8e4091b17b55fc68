using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Domain.Tests.Articles.Suggestions.Trained;

public class ReferenceScoresTests
{
    [Theory]
    [InlineData("literally 90%")]
    [InlineData("are now the biggest of the war to date")]
    [InlineData("revised down to 20 points")]
    public void The_claims_that_everybody_knows_are_called_checkable(string words)
    {
        var text = ReferenceArticle.Text();
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var sentence = Sentences.Split(text, "en").Single(s => s.Start <= at && at < s.End);

        foreach (var scorer in new ICheckabilityScorer[] { new TrainedScorer(), new RuleScorer() })
            scorer.Score(text, sentence, "en").IsLikely.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Source link")]
    [InlineData("Leave a Reply")]
    public void What_came_with_the_page_is_not(string line)
    {
        var text = ReferenceArticle.Text();
        var at = text.LastIndexOf(line, StringComparison.Ordinal);

        new TrainedScorer().Score(text, new(at, at + line.Length), "en").IsLikely.ShouldBeFalse();
    }

    [Fact]
    public void Neither_all_nor_nothing_of_it_is_called_checkable()
    {
        var text = ReferenceArticle.Text();
        var scorer = new TrainedScorer();
        var sentences = Sentences.Split(text, "en");

        (sentences.Count(s => scorer.Score(text, s, "en").IsLikely) / (double)sentences.Count).ShouldBeInRange(0.3, 0.8);
    }
}
