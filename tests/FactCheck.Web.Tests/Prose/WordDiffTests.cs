using System.Globalization;
using System.Text.Encodings.Web;
using FactCheck.Web.Prose;

namespace FactCheck.Web.Tests.Prose;

public sealed class WordDiffTests
{
    [Fact]
    public void A_changed_word_is_deleted_and_inserted() =>
        WordDiff
            .Between("The ferry carried 412,000 people.", "The ferry carried 411,870 people.")
            .Select(run => (run.Kind, run.Text))
            .ShouldBe([
                (DiffKind.Same, "The ferry carried "),
                (DiffKind.Deleted, "412,000"),
                (DiffKind.Inserted, "411,870"),
                (DiffKind.Same, " people."),
            ]);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "new")]
    [InlineData("old", "")]
    [InlineData("a b c", "a c d")]
    [InlineData("line one\nline two", "line one\n\nline 2")]
    [InlineData("港口去年运送了四十万人", "港口今年运送了五十万人")]
    [InlineData("naïve café 👍🏽", "naive cafe\u0301 👍")]
    public void Both_texts_can_be_read_out_of_the_difference(string before, string after)
    {
        var runs = WordDiff.Between(before, after);

        string.Concat(runs.Where(r => r.Kind != DiffKind.Inserted).Select(r => r.Text)).ShouldBe(before);
        string.Concat(runs.Where(r => r.Kind != DiffKind.Deleted).Select(r => r.Text)).ShouldBe(after);
    }

    [Fact]
    public void Where_words_are_not_parted_by_spaces_single_characters_are_compared() =>
        WordDiff.Between("港口去年", "港口今年").Select(r => r.Text).ShouldBe(["港口", "去", "今", "年"]);

    [Fact]
    public void As_html_the_texts_are_encoded()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WordDiff.ToHtml("a <b>", "a <i>").WriteTo(writer, HtmlEncoder.Default);

        writer.ToString().ShouldBe("a &lt;<del>b</del><ins>i</ins>&gt;");
    }

    [Fact]
    public void Where_too_much_differs_whole_lines_are_compared()
    {
        static string Line(int from) => string.Join(' ', Enumerable.Range(from, 1500));
        WordDiff
            .Between($"same\n{Line(0)}\nend\n{Line(10_000)}", $"same\n{Line(20_000)}\nend\n{Line(30_000)}")
            .Select(r => (r.Kind, r.Text))
            .ShouldBe([
                (DiffKind.Same, "same"),
                (DiffKind.Deleted, "\n" + Line(0)),
                (DiffKind.Inserted, "\n" + Line(20_000)),
                (DiffKind.Same, "\nend"),
                (DiffKind.Deleted, "\n" + Line(10_000)),
                (DiffKind.Inserted, "\n" + Line(30_000)),
            ]);
    }

    [Fact]
    public void A_word_changed_in_a_long_text_is_found_alone()
    {
        var text = string.Join(' ', Enumerable.Range(0, 9000));
        WordDiff
            .Between(text, text.Replace(" 4500 ", " x ", StringComparison.Ordinal))
            .Where(r => r.Kind != DiffKind.Same)
            .Select(r => r.Text)
            .ShouldBe(["4500", "x"]);
    }

    [Fact]
    public void Where_every_sign_of_twenty_thousand_is_a_line_of_its_own_one_text_stands_for_the_other() =>
        WordDiff
            .Between(string.Concat(Enumerable.Repeat("a\n", 10_000)), string.Concat(Enumerable.Repeat("b\n", 10_000)))
            .Count.ShouldBe(2);
}
