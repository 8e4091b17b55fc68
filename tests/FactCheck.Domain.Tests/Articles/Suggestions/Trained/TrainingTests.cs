using FactCheck.Benchmarks.Scoring;
using FactCheck.Domain.Articles.Suggestions.Trained;

namespace FactCheck.Domain.Tests.Articles.Suggestions.Trained;

public class TrainingTests
{
    // Half of them speak of ferries and are worth checking, half of lamps and are not.
    private static readonly IReadOnlyList<Labelled> Sentences =
    [
        .. Enumerable
            .Range(0, 120)
            .Select(n =>
                n % 2 == 0
                    ? new Labelled($"The ferry took {n} passengers to the {Place(n)} yesterday.", true)
                    : new Labelled($"I like the lamp above the {Place(n)} so much.", false)
            ),
    ];

    [Fact]
    public void The_same_sentences_give_the_same_file()
    {
        var first = Made();

        Made().ShouldBe(first);
        ScorerMaking.Make([.. Sentences.Skip(20)], [.. Sentences.Take(20)], 50).ShouldNotBe(first);
    }

    [Fact]
    public void What_was_learned_tells_the_two_apart_and_straightens_the_scores()
    {
        var trainer = Trainer.Learn([.. Sentences.Skip(40)], 200, withSignals: true);
        trainer.Calibrate([.. Sentences.Take(40)]);

        var scored = Sentences.Take(40).Select(s => (trainer.Logit(s.Text), s.IsWorthChecking)).ToList();
        Measures.AveragePrecision(scored).ShouldBe(1);
        scored.ShouldAllBe(s => s.Item1 > 0 == s.IsWorthChecking);
    }

    [Fact]
    public void The_file_scores_as_what_was_learned_does()
    {
        var trainer = Trainer.Learn(Sentences, 200, withSignals: true);
        var scorer = new TrainedScorer(ScorerWeights.Read(WeightsFile.Bytes(trainer.Lines(20))));

        foreach (var sentence in Sentences)
            // The threshold, 20 of 100, lies in the middle of a scale half as steep.
            ((double)scorer.Score(sentence.Text, new(0, sentence.Text.Length), "en").Score).ShouldBe(
                100 / (1 + Math.Exp((Math.Log(0.2 / 0.8) - trainer.Logit(sentence.Text)) / 2)),
                1.5
            );
    }

    [Fact]
    public void No_more_features_are_weighed_than_were_asked_for_and_none_that_is_rare()
    {
        Vocabulary.Of(Sentences, 10).Features.Count.ShouldBe(10);
        var all = Vocabulary.Of(Sentences, int.MaxValue).Features.Select(f => f.Characters).ToList();
        all.ShouldContain("ferry");
        all.ShouldContain("the lamp");
        all.ShouldNotContain("zanzibar");
    }

    [Theory]
    [InlineData("90+ 80+ 70- 60+ 50-", 60)]
    [InlineData("90+ 80- 70- 10+", 10)]
    [InlineData("90- 80-", 1)]
    public void The_threshold_is_the_highest_that_shows_enough(string scored, int threshold) =>
        ScorerMaking.Threshold(Scored(scored)).ShouldBe(threshold);

    [Theory]
    [InlineData("9+ 8+ 1-", 1)]
    [InlineData("9- 8+", 0.5)]
    [InlineData("9+ 8- 7+", 0.8333333)]
    [InlineData("5+ 5-", 0.5)]
    [InlineData("5- 4-", 0)]
    public void Average_precision_is_that_of_the_books_and_gives_nothing_for_ties(string scored, double precision) =>
        Measures.AveragePrecision(Scored(scored)).ShouldBe(precision, 1e-6);

    [Fact]
    public void The_interval_lies_around_the_measure_and_is_the_same_again()
    {
        var scored = Enumerable.Range(0, 100).Select(n => ((double)n, n % 3 == 0 || n > 60)).ToList();
        var (low, high) = Measures.Interval(scored, 500);

        Measures.AveragePrecision(scored).ShouldBeInRange(low, high);
        (high - low).ShouldBeInRange(0.01, 0.4);
        Measures.Interval(scored, 500).ShouldBe((low, high));
    }

    [Fact]
    public void A_line_that_is_not_made_like_the_others_is_left_out_and_counted()
    {
        var folder = Directory.CreateTempSubdirectory("factcheck-training-");
        try
        {
            var file = Path.Combine(folder.FullName, "some.tsv");
            File.WriteAllText(
                file,
                "id\tText\tlabel\n1\tPlain.\tNo\n2\t\"Said \"\"so\"\".\"\tYes\n" + "3\tTwo.\tNo4\tIn one.\tNo\n\n5\tUnsure.\tMaybe\n"
            );
            var (sentences, leftOut) = LabelledSentences.Read(file);

            sentences.ShouldBe([new("Plain.", false), new("Said \"so\".", true)]);
            leftOut.ShouldBe(2);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Made() => ScorerMaking.Make([.. Sentences.Skip(40)], [.. Sentences.Take(40)], 100);

    private static string Place(int n) =>
        n == 7
            ? "zanzibar"
            : (n % 5) switch
            {
                0 => "quay",
                1 => "market",
                2 => "church",
                3 => "mill",
                _ => "dam",
            };

    private static List<(double Score, bool IsWorth)> Scored(string scored) =>
        [.. scored.Split(' ').Select(s => (double.Parse(s[..^1], System.Globalization.CultureInfo.InvariantCulture), s[^1] == '+'))];
}
