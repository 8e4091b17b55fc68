using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles.Revising;

public class RevisionMeasureTests
{
    [Fact]
    public void The_written_revisions_keep_the_promised_measure()
    {
        var pairs = RevisionPair.Written().ToList();
        var score = new RevisionScore();
        foreach (var pair in pairs)
            score.Add(pair);

        Print("written", score);
        pairs.Count.ShouldBeGreaterThanOrEqualTo(12);
        pairs.Sum(p => p.Claims.Count).ShouldBeGreaterThanOrEqualTo(100);
        ShouldHold(score);
    }

    [Fact]
    public void The_reference_article_edited_by_rule_keeps_the_promised_measure()
    {
        var score = new RevisionScore();
        foreach (var pair in EditedByRule.Pairs(ReferenceArticle.Text()))
            score.Add(pair);

        Print("reference", score);
        ShouldHold(score);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_edits_never_move_a_claim_to_other_words_unasked(int seed)
    {
        var random = new Random(seed);
        var score = new RevisionScore();
        var sources = RevisionPair.Written().Select(p => p.Before).ToList();
        if (ReferenceArticle.IsHere)
            sources.Add(ReferenceArticle.Text());
        for (var round = 0; round < 60; round++)
            score.Add(EditedAtRandom.Pair(string.Join("\n\n", sources.OrderBy(_ => random.Next()).Take(3)), random));

        Print("random", score);
        score.SilentlyWrong.ShouldBe(0, string.Join('\n', score.Misses));
    }

    public static TheoryData<string> Kinds => [.. EditedByKind.Kinds];

    [Theory, MemberData(nameof(Kinds))]
    public void Every_kind_of_edit_keeps_the_goals(string kind)
    {
        var score = new RevisionScore();
        for (var seed = 0; seed < 60; seed++)
            score.Add(EditedByKind.Pair(kind, new Random(seed)));

        Print(kind, score);
        var misses = string.Join('\n', score.Misses);
        score.SilentlyWrong.ShouldBe(0, misses);
        score.Kept.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(score.Same * 0.99), misses);
        score.WrongSpan.ShouldBeLessThanOrEqualTo((int)(score.Edited * 0.06), misses);
        score.FalselyAttached.ShouldBeLessThanOrEqualTo((int)(score.Deleted * 0.03), misses);
    }

    private static void ShouldHold(RevisionScore score)
    {
        var misses = string.Join('\n', score.Misses);
        score.SilentlyWrong.ShouldBe(0, misses);
        score.Kept.ShouldBe(score.Same, misses);
        score.Proposed.ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(score.Edited * 0.8), misses);
        score.WrongSpan.ShouldBeLessThanOrEqualTo((int)(score.Edited * 0.09), misses);
        score.FalselyAttached.ShouldBeLessThanOrEqualTo((int)(score.Deleted * 0.1), misses);
    }

    private static void Print(string name, RevisionScore score)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {score}");
        foreach (var miss in score.Misses.Take(40))
            TestContext.Current.TestOutputHelper?.WriteLine(miss);
    }
}
