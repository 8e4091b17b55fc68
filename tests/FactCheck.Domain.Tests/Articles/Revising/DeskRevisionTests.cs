namespace FactCheck.Domain.Tests.Articles.Revising;

/// <summary>Revisions as desks make them, written by hand in the folder beside this file, each claim with its right answer.</summary>
public class DeskRevisionTests(ITestOutputHelper output)
{
    [Fact]
    public void Claims_follow_the_edits_of_a_desk()
    {
        var score = new RevisionScore();
        var pairs = Directory
            .GetFiles(Root.In("tests", "FactCheck.Domain.Tests", "Articles", "Revising", "desk"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("#####\n"))
            .ToList();
        foreach (var pair in pairs)
        {
            var name = pair[..pair.IndexOf('\n', StringComparison.Ordinal)];
            score.Add(RevisionPair.Parse(name, pair[(name.Length + 1)..]));
        }

        output.WriteLine($"{pairs.Count} pairs: {score}");
        var misses = string.Join('\n', score.Misses);
        output.WriteLine(misses);
        pairs.Count.ShouldBeGreaterThanOrEqualTo(50);
        score.SilentlyWrong.ShouldBe(0, misses);
        score.Kept.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(score.Same * 0.99), misses);
        score.WrongSpan.ShouldBeLessThanOrEqualTo((int)Math.Ceiling(score.Edited * 0.06), misses);
        score.FalselyAttached.ShouldBe(0, misses);
    }
}
