using FactCheck.Domain.Articles.Splitting;

namespace FactCheck.Domain.Tests.Articles.Splitting;

public class BrokenLinesTests
{
    [Fact]
    public void A_line_that_a_page_broke_goes_on_in_the_next()
    {
        var (text, joined) = BrokenLines.Join(
            "The mayor said on Tuesday that the\nbridge would open in two thousand and\nthirty. Nobody believed it.\nThe council met."
        );

        text.ShouldBe(
            "The mayor said on Tuesday that the bridge would open in two thousand and thirty. Nobody believed it.\nThe council met."
        );
        joined.ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("Nobody in the city believed it.\nbridges fall.", "a stop ends the line")]
    [InlineData("Nobody in the city believed him\nBridges fall.", "a capital begins the next")]
    [InlineData("Bridges\nof the city", "a heading is short")]
    [InlineData("Three things were missing in the city:\nbridges, roads, water", "a colon begins a list")]
    [InlineData("What was missing in the whole city\na) bridges", "an item of a list")]
    [InlineData("What was missing in the whole city\n\nbridges", "a blank line stands between")]
    public void Other_lines_stay(string text, string because)
    {
        because.ShouldNotBeEmpty();
        var (same, joined) = BrokenLines.Join(text);
        same.ShouldBe(text);
        joined.ShouldBeEmpty();
    }

    [Fact]
    public void A_parted_word_is_put_together_and_a_hyphen_that_shows_is_kept()
    {
        BrokenLines
            .Join("The mayor of the city gave the infor\u00AD\nmation himself.")
            .Text.ShouldBe("The mayor of the city gave the information himself.");
        BrokenLines
            .Join("The mayor of the city gave the well-\nknown answer.")
            .Text.ShouldBe("The mayor of the city gave the well-known answer.");
    }
}
