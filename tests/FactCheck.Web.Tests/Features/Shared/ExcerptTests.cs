using FactCheck.Web.Features.Shared;

namespace FactCheck.Web.Tests.Features.Shared;

public sealed class ExcerptTests
{
    private const string Words = "the houses burned";

    [Theory]
    [InlineData(10), InlineData(159), InlineData(160), InlineData(161), InlineData(2000)]
    public void The_sentence_of_a_claim_is_never_cut(int far)
    {
        var between = string.Concat(Enumerable.Repeat("so it is said, ", far / 15 + 1));
        var sentence = $"Nobody believes, {between}that {Words}, {between}not even they.";
        var text = $"Before. {sentence} After.";

        var excerpt = Excerpt.Around(
            text,
            new(text.IndexOf(Words, StringComparison.Ordinal), text.IndexOf(Words, StringComparison.Ordinal) + Words.Length),
            "en"
        );

        excerpt.Exact.ShouldBe(Words);
        (excerpt.Before + excerpt.Exact + excerpt.After).ShouldContain(sentence);
    }

    [Fact]
    public void Other_sentences_are_cut_between_words()
    {
        var far = string.Concat(Enumerable.Repeat("Rain fell. ", 40));
        var text = $"{far}All {Words}. {far}";

        var excerpt = Excerpt.Around(text, new(far.Length + 4, far.Length + 4 + Words.Length), "en");

        excerpt.Before.ShouldStartWith("… ");
        excerpt.Before.Length.ShouldBeLessThan(170);
        excerpt.After.ShouldEndWith(" …");
        excerpt.After.Length.ShouldBeLessThan(170);
    }
}
