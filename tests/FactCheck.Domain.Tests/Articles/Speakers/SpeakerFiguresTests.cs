using FactCheck.Domain.Articles.Speakers;
using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Speakers;

public class SpeakerFiguresTests(ITestOutputHelper output)
{
    /// <summary>What was reached; the reader before it knew 18 and 14 of the sentences and none of the selections.</summary>
    [Theory]
    [InlineData("developed.txt", false, 62, 1)]
    [InlineData("developed.txt", true, 63, 1)]
    [InlineData("probes.txt", false, 73, 4)]
    [InlineData("probes.txt", true, 74, 4)]
    [InlineData("kept.txt", false, 62, 3)]
    [InlineData("kept.txt", true, 62, 3)]
    [InlineData("asked-first.txt", true, 90, 2)]
    [InlineData("asked-second.txt", true, 57, 0)]
    [InlineData("asked-third.txt", true, 45, 1)]
    public void Claimants_are_read_from_the_article(string file, bool selection, int right, int wrong)
    {
        var score = new SpeakerScore();
        foreach (var written in SpeakerCase.Written(file).Where(c => selection || !c.IsMarkedAlone))
        {
            var span = selection ? written.Marked : Sentences.Around(written.Text, written.Marked, written.Language);
            score.Add(written, AttributionReader.Read(written.Text, span, written.Language));
        }
        output.WriteLine($"{file}, {(selection ? "selections" : "sentences")}: {score}");
        foreach (var miss in score.Misses)
            output.WriteLine(miss);

        score.Right.ShouldBeGreaterThanOrEqualTo(right);
        score.Wrong.ShouldBeLessThanOrEqualTo(wrong);
        score.NobodyRight.ShouldBe(score.Nobody);
    }
}
