using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Speakers;

public class SpeakerReferenceTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("was the core idea of Alaska", "Oleg Ignatov")]
    [InlineData("why the Russians are pushing this", "Oleg Ignatov")]
    [InlineData("interpreted this as a significant win", "Oleg Ignatov")]
    [InlineData("They want to talk to America", "Pavel Luzin")]
    [InlineData("Excising America’s allies from the top table", "Pavel Luzin")]
    [InlineData("The special military operation continues", "Dmitry Peskov")]
    [InlineData("Dignity is what stopped Russia", "Volodymyr Zelenskyy")]
    [InlineData("International borders must not be changed by force", "European leaders")]
    [InlineData("It does look as if Putin has got very much what he wants", "Mark Galeotti")]
    [InlineData("These U.S. concessions only encourage Putin", "John E. Herbst")]
    [InlineData("a very good, substantive and frank meeting", "Vladimir Putin")]
    [InlineData("A very successful day", null)]
    [InlineData("The cheery comments marked a clear shift", null)]
    [InlineData("A Ukrainian serviceman walks on a street", null)]
    [InlineData("Russia’s 2022 full-scale invasion built on that round of aggression", null)]
    [InlineData("Source link", null)]
    public void The_speakers_of_the_reference_article_are_known(string words, string? name)
    {
        var text = ReferenceArticle.Text();
        var start = text.IndexOf(words, StringComparison.Ordinal);

        AttributionReader.Read(text, new(start, start + words.Length), "en").ClaimantName.ShouldBe(name);
    }

    [Fact]
    public void Every_claimant_of_the_reference_article_is_somebody_who_speaks_in_it()
    {
        var text = ReferenceArticle.Text();
        var memory = SpeakerMemory.Of(text, "en");
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var sentence in Sentences.Split(text, "en"))
        {
            var read = AttributionReader.Read(memory, sentence);
            output.WriteLine($"{read.ClaimantName} | {read.ClaimantRole} | {read.ReadFrom}: {sentence.In(text)}");
            if (read.ClaimantName is { } name)
                names.Add(name);
        }

        names.ShouldContain("Volodymyr Zelenskyy");
        names.ShouldAllBe(name => text.Contains(name));
        names.ShouldAllBe(name => !name.Contains(" said") && !name.StartsWith("For ") && !name.StartsWith("On "));
    }
}
