using FactCheck.Domain.Articles;

namespace FactCheck.Domain.Tests.Articles;

public sealed class StructuredTextTests
{
    [Fact]
    public void Marks_tell_what_a_line_is_and_are_no_part_of_the_text()
    {
        var text = StructuredText.Parse(
            "# One\n\n## Two\n### Three\n- item\n  - inner\n1. first\n   2) second\n> quote\n^ caption\nwords\n"
        );
        text.Text.ShouldBe("One\nTwo\nThree\nitem\ninner\n1. first\n2) second\nquote\ncaption\nwords");
        text.Blocks.Select(b => (b.Kind, b.Level, text.Text[b.Start..b.End]))
            .ShouldBe([
                (BlockKind.Heading, 1, "One"),
                (BlockKind.Heading, 2, "Two"),
                (BlockKind.Heading, 3, "Three"),
                (BlockKind.ListItem, 0, "item"),
                (BlockKind.ListItem, 1, "inner"),
                (BlockKind.ListItem, 0, "1. first"),
                (BlockKind.ListItem, 1, "2) second"),
                (BlockKind.Quote, 0, "quote"),
                (BlockKind.Caption, 0, "caption"),
                (BlockKind.Paragraph, 0, "words"),
            ]);
    }

    [Theory]
    [InlineData("\\# no heading", "# no heading")]
    [InlineData("\\1. no item", "1. no item")]
    [InlineData("\\\\# with its backslash", "\\# with its backslash")]
    [InlineData("\\n is no mark", "\\n is no mark")]
    [InlineData("#hashtag", "#hashtag")]
    [InlineData("1932. That year", "1932. That year")]
    [InlineData("-5 degrees", "-5 degrees")]
    public void What_only_looks_like_a_mark_is_a_paragraph(string line, string words)
    {
        var text = StructuredText.Parse(line);
        text.Text.ShouldBe(words);
        text.Blocks.ShouldBe([new TextBlock(BlockKind.Paragraph, 0, words.Length)]);
    }

    [Theory]
    [InlineData(BlockKind.Paragraph, 0)]
    [InlineData(BlockKind.Heading, 2)]
    [InlineData(BlockKind.ListItem, 0)]
    [InlineData(BlockKind.ListItem, 3)]
    [InlineData(BlockKind.Quote, 0)]
    [InlineData(BlockKind.Caption, 0)]
    public void Any_words_come_back_from_the_notation_as_the_same_block(BlockKind kind, int level)
    {
        string[] all = ["words", "# x", "### x", "- x", "1. x", "> x", "^ x", "\\", "\\\\# x", "\\- x", "été 🜚", "#", "1."];
        foreach (var words in all)
        {
            // The first line of a text cannot be indented.
            var text = StructuredText.Parse("before\n" + StructuredText.Line(kind, level, words));
            text.Text.ShouldBe("before\n" + words);
            text.Blocks[1].ShouldBe(new TextBlock(kind, 7, 7 + words.Length, level));
            StructuredText.Parse(StructuredText.Notation(text.Text, text.Blocks)).Blocks.ShouldBe(text.Blocks);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void Nothing_is_no_text(string notation) =>
        Should.Throw<RuleViolation>(() => StructuredText.Parse(notation)).Refusal.Name.ShouldBe("EmptyText");
}
