using System.Globalization;
using System.Text.Encodings.Web;
using FactCheck.Web.Prose;

namespace FactCheck.Web.Tests.Prose;

public sealed class WordDiffTests
{
    [Fact]
    public void A_changed_word_is_deleted_and_inserted() =>
        WordDiff.Between("The ferry carried 412,000 people.", "The ferry carried 411,870 people.")
            .Select(run => (run.Kind, run.Text))
            .ShouldBe([(DiffKind.Same, "The ferry carried "), (DiffKind.Deleted, "412,000"), (DiffKind.Inserted, "411,870"), (DiffKind.Same, " people.")]);

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
}
