using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Revising;

namespace FactCheck.Domain.Tests.Articles.Revising;

public class WordDiffTests
{
    [Fact]
    public void A_changed_word_is_taken_out_and_put_in() =>
        WordDiff
            .Between("The tax rose by 4 per cent.", "The tax fell by 4 per cent.")
            .ShouldBe([
                new(DiffKind.Same, "The tax ", 0, 0),
                new(DiffKind.Removed, "rose", 8, 8),
                new(DiffKind.Added, "fell", 12, 8),
                new(DiffKind.Same, " by 4 per cent.", 12, 12),
            ]);

    [Theory]
    [InlineData("", "")]
    [InlineData("line one\nline two", "line one\n\nline 2")]
    [InlineData("港口去年运送了四十万人", "港口今年运送了五十万人")]
    [InlineData("naïve café 👍🏽", "naive cafe\u0301 👍")]
    [InlineData("", "new")]
    [InlineData("old", "")]
    [InlineData("same", "same")]
    [InlineData("a b c", "a  b\nc")]
    [InlineData("新港口周一开放。", "新港口周二开放。")]
    [InlineData("👩‍🔧 and q\u0307", "👩 and q")]
    [InlineData(" x ", "x")]
    public void The_pieces_make_both_texts(string before, string after) => ShouldMakeBoth(before, after);

    [Fact]
    public void Where_words_are_not_parted_by_spaces_single_characters_are_compared() =>
        WordDiff.Between("港口去年", "港口今年").Select(p => p.Text).ShouldBe(["港口", "去", "今", "年"]);

    [Fact]
    public void A_word_changed_in_a_long_text_is_found_alone()
    {
        var text = string.Join(' ', Enumerable.Range(0, 9000));
        WordDiff
            .Between(text, text.Replace(" 4500 ", " x ", StringComparison.Ordinal))
            .Where(p => p.Kind != DiffKind.Same)
            .Select(p => p.Text)
            .ShouldBe(["4500", "x"]);
    }

    [Fact]
    public void Texts_of_which_nothing_stayed_are_compared_in_no_time_worth_naming()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var (before, after) = (string.Concat(Enumerable.Repeat("a\n", 10_000)), string.Concat(Enumerable.Repeat("b\n", 10_000)));
        ShouldMakeBoth(before, after);
        ShouldMakeBoth(string.Join(' ', Enumerable.Range(0, 6000)), string.Join(' ', Enumerable.Range(10_000, 6000)));
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void The_pieces_of_every_written_revision_make_both_texts()
    {
        foreach (var pair in RevisionPair.Written())
            ShouldMakeBoth(pair.Before, pair.After);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void The_pieces_of_random_texts_make_both_texts(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
            ShouldMakeBoth(Text(random), Text(random));
    }

    private static string Text(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(60))
                .Select(_ => random.GetItems(new[] { "a", "b", "ten", " ", " ", "\n", ".", "é", "新", "-" }, 1)[0])
        );

    private static void ShouldMakeBoth(string before, string after)
    {
        var pieces = WordDiff.Between(before, after);
        string.Concat(pieces.Where(p => p.Kind != DiffKind.Added).Select(p => p.Text)).ShouldBe(before);
        string.Concat(pieces.Where(p => p.Kind != DiffKind.Removed).Select(p => p.Text)).ShouldBe(after);
        foreach (var p in pieces)
        {
            if (p.Kind != DiffKind.Added)
                before.Substring(p.BeforeStart, p.Text.Length).ShouldBe(p.Text);
            if (p.Kind != DiffKind.Removed)
                after.Substring(p.AfterStart, p.Text.Length).ShouldBe(p.Text);
        }
    }
}
