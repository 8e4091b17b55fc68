using System.Text;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Domain.Tests.Articles.Suggestions.Trained;

public class ScorerWeightsTests
{
    private const string Whole =
        ScorerWeights.Heading
        + "\nnumber steps 100\nnumber features 2\nnumber threshold 30\nnumber bias -100\nnumber per-25-points 50\n"
        + "number per-word 0\nsignal Percentage 300\nw ferry 200\nc _fe -10\n";

    [Fact]
    public void A_whole_file_is_read()
    {
        var weights = ScorerWeights.Read(WeightsFile.Bytes(Whole));

        (weights.Threshold, weights.Count).ShouldBe((30, 2));
        var scorer = new TrainedScorer(weights);
        Score(scorer, "The lamp is dim there at all hours.").ShouldBe(48);
        Score(scorer, "The ferry is dim there at all hours.").ShouldBeGreaterThan(48);
    }

    [Theory]
    [InlineData("checkability weights 1", "checkability weights 2", "line 1")]
    [InlineData("number steps 100\n", "", "“steps”")]
    [InlineData("number steps 100\n", "number steps 0\n", "“steps” is not positive")]
    [InlineData("number threshold 30\n", "number threshold 100\n", "“threshold” is not below 100")]
    [InlineData("number threshold 30\n", "number threshold 30\nnumber threshold 30\n", "a number is given twice")]
    [InlineData("number features 2\n", "number features 3\n", "more or fewer features")]
    [InlineData("number features 2\n", "number features 1\n", "more or fewer features")]
    [InlineData("number features 2\n", "number features 2000000000\n", "too many features")]
    [InlineData("signal Percentage", "signal Wisdom", "no signal “Wisdom”")]
    [InlineData("signal Percentage", "signal 3", "no signal “3”")]
    [InlineData("w ferry 200", "w ferry 2.5", "line 9: the weight is no whole number")]
    [InlineData("w ferry 200", "w ferry", "line 9: this is no feature")]
    [InlineData("w ferry 200", "x ferry 200", "line 9: this is no feature")]
    [InlineData("c _fe -10", "w ferry 3", "line 10: a feature is given twice")]
    public void What_is_no_file_of_weights_is_refused_with_the_place(string part, string other, string why) =>
        Should
            .Throw<InvalidDataException>(() => ScorerWeights.Read(WeightsFile.Bytes(Whole.Replace(part, other, StringComparison.Ordinal))))
            .Message.ShouldContain(why);

    [Fact]
    public void A_file_that_was_cut_or_changed_is_refused()
    {
        var bytes = WeightsFile.Bytes(Whole);
        for (var length = 0; length < bytes.Length; length++)
            Should.Throw<InvalidDataException>(() => ScorerWeights.Read(bytes[..length]));
        for (var at = 0; at < bytes.Length; at++)
        {
            var changed = bytes.ToArray();
            changed[at] ^= 1;
            Should.Throw<InvalidDataException>(() => ScorerWeights.Read(changed));
        }
        Should
            .Throw<InvalidDataException>(() => ScorerWeights.Read(new byte[2 * 1024 * 1024]))
            .Message.ShouldContain("bytes are more than");
    }

    [Fact]
    public void The_program_comes_with_weights_that_the_model_card_describes()
    {
        ScorerWeights.English.Count.ShouldBeInRange(20_000, 30_000);
        ScorerWeights.English.Threshold.ShouldBeInRange(1, 50);

        var card = File.ReadAllText(Root.In("docs", "checkability-model.md"));
        card.ShouldContain(ScorerWeights.EnglishFingerprint);
        card.ShouldContain(FormattableString.Invariant($"{ScorerWeights.English.Count:N0} features"));
        card.ShouldContain(FormattableString.Invariant($"threshold {ScorerWeights.English.Threshold} of 100"));
    }

    [Fact]
    public void The_file_takes_no_more_than_a_megabyte()
    {
        var file = Root.In("src", "FactCheck.Domain", "Articles", "Suggestions", "Trained", "weights-en.txt");

        new FileInfo(file).Length.ShouldBeLessThanOrEqualTo(1024 * 1024);
        Encoding.UTF8.GetString(File.ReadAllBytes(file)).ShouldStartWith(ScorerWeights.Heading);
    }

    private static int Score(TrainedScorer scorer, string sentence) => scorer.Score(sentence, new TextSpan(0, sentence.Length), "en").Score;
}
