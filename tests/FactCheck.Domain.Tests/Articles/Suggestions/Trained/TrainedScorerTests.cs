using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Domain.Tests.Articles.Suggestions.Trained;

public class TrainedScorerTests
{
    private static readonly TrainedScorer Scorer = new();

    [Theory]
    [InlineData("Unemployment in the harbour towns has doubled since 2019.")]
    [InlineData("The council spent $12 million on a quay that nobody uses.")]
    [InlineData("No president has ever signed a treaty with the island.")]
    [InlineData("Fares have risen faster than wages.")]
    [InlineData("The province has fewer doctors than it had before the war.")]
    [InlineData("The agency denied that its inspectors had been warned.")]
    [InlineData("Mara Lindqvist is the founder of the largest dairy in the north.")]
    [InlineData("The statute forbids the use of drones over prisons.")]
    public void What_can_be_checked_is_called_checkable(string sentence) => Score(sentence).IsLikely.ShouldBeTrue(Shown(sentence));

    [Theory]
    [InlineData("So what happens now?")]
    [InlineData("It was a beautiful evening, and nobody seemed in a hurry.")]
    [InlineData("Let us begin with the obvious.")]
    [InlineData("I would rather talk about the future.")]
    [InlineData("Thank you all for coming tonight.")]
    [InlineData("Source link")]
    [InlineData("Life after the mine")]
    [InlineData("")]
    public void What_cannot_is_not(string sentence) => Score(sentence).IsLikely.ShouldBeFalse(Shown(sentence));

    [Fact]
    public void The_reasons_are_the_signals_of_the_rules_and_then_the_strongest_words_as_they_stand()
    {
        const string sentence = "Unemployment ROSE to 12 percent, and I believe taxes will be next.";
        var (rules, found) = (new RuleScorer().Score(sentence, new(0, sentence.Length), "en"), Score(sentence));

        found
            .Reasons.Where(r => r.Signal is not (Signal.WordsFor or Signal.WordsAgainst))
            .Select(r => (r.Signal, string.Join('|', r.Found)))
            .ShouldBe(rules.Reasons.Select(r => (r.Signal, string.Join('|', r.Found))));
        var strong = found.Reasons.Single(r => r.Signal == Signal.WordsFor);
        strong.Points.ShouldBePositive();
        strong.Found.ShouldContain("Unemployment");
        strong.Found.ShouldAllBe(word => sentence.Contains(word, StringComparison.Ordinal));
        var weak = found.Reasons.Single(r => r.Signal == Signal.WordsAgainst);
        weak.Points.ShouldBeNegative();
        weak.Found.ShouldContain("believe");
        strong.Found.Intersect(weak.Found).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Some 90% of the berths were empty.", Signal.Percentage, true)]
    [InlineData("It is now the biggest port of the coast.", Signal.Superlative, true)]
    [InlineData("Fares rose while the ferry stood still.", Signal.Comparison, true)]
    [InlineData("Mara Lindqvist is a surgeon in the navy.", Signal.Identity, true)]
    [InlineData("Skippers must report every collision at sea.", Signal.Duty, true)]
    [InlineData("The harbour master said the quay was safe.", Signal.Reporting, true)]
    [InlineData("Who mended the old quay of the port?", Signal.Question, false)]
    [InlineData("The new quay is a wonderful piece of work.", Signal.Opinion, false)]
    [InlineData("Why the old quay still matters", Signal.Heading, false)]
    [InlineData("Source link", Signal.Boilerplate, false)]
    public void What_was_learned_never_turns_a_rule_around(string sentence, Signal signal, bool isFor)
    {
        var points = Score(sentence).Reasons.Single(r => r.Signal == signal).Points;

        (isFor ? points : -points).ShouldBePositive();
    }

    [Theory]
    [InlineData("de", "Die Fähre kostete 300 Euro.")]
    [InlineData("zh", "港口有90％的泊位「空置」。")]
    [InlineData("fi", "Portti maksoi $12.")]
    [InlineData("", "The port cost $12.")]
    public void Any_language_but_English_is_scored_by_the_rules(string language, string sentence) =>
        ShouldBeSame(
            Scorer.Score(sentence, new(0, sentence.Length), language),
            new RuleScorer().Score(sentence, new(0, sentence.Length), language)
        );

    [Theory]
    [InlineData("en-GB")]
    [InlineData("EN")]
    [InlineData("en_US")]
    public void English_is_English_wherever_it_is_spoken(string language) =>
        ShouldBeSame(Scorer.Score("Fares rose to $4.", new(0, 17), language), Score("Fares rose to $4."));

    [Theory]
    [InlineData("x")]
    [InlineData("ferry 12% ")]
    [InlineData("👩‍🔧")]
    [InlineData("\ud835")]
    [InlineData("???!!! ")]
    public void Any_text_gets_a_score_within_bounds_and_the_same_again(string part)
    {
        foreach (var text in new[] { part, string.Concat(Enumerable.Repeat(part, 100_000)) })
        {
            var found = Score(text);
            found.Score.ShouldBeInRange(0, 100);
            found.Reasons.ShouldAllBe(r => r.Found.Count <= 3 && r.Found.All(f => f.Length < 130));
            ShouldBeSame(Score(text), found);
        }
    }

    [Fact]
    public void Many_at_once_are_scored_like_one_after_the_other()
    {
        string[] sentences = [.. Enumerable.Range(0, 200).Select(n => $"The port number {n} lost {n} ferries in {1900 + n}, said Mara.")];
        var one = sentences.Select(s => Score(s).Score).ToArray();

        sentences.AsParallel().AsOrdered().Select(s => Score(s).Score).ToArray().ShouldBe(one);
    }

    // What is made for a sentence is its tokens and what is found in it; measured, not timed.
    [Theory]
    [InlineData("The ferry was late again and everybody on the quay had stories of it to tell.", 3_000)]
    [InlineData("On 4 May 2019 the port of Norvik lost 12 ferries and $40 million, said Mara Lindqvist, its largest owner.", 6_000)]
    public void A_sentence_makes_little(string sentence, int most)
    {
        var text =
            $"{sentence} It rained all day, and nobody came to see what the storm had done to the boats in the old harbour.\n{sentence}";
        for (var warm = 0; warm < 50; warm++)
            _ = Scorer.Score(text, new(0, sentence.Length), "en");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var time = 0; time < 100; time++)
            _ = Scorer.Score(text, new(0, sentence.Length), "en");

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).ShouldBeLessThan(most);
    }

    private static void ShouldBeSame(Checkability one, Checkability other)
    {
        one.Score.ShouldBe(other.Score);
        one.Reasons.ShouldBe(other.Reasons);
    }

    private static string Shown(string sentence) =>
        $"{Score(sentence).Score}: {string.Join("; ", Score(sentence).Reasons.Select(r => $"{r.Name} {r.Points}"))}";

    private static Checkability Score(string sentence) => Scorer.Score(sentence, new(0, sentence.Length), "en");
}
