namespace FactCheck.Domain.Tests;

public class BlankTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n\u00A0")]
    [InlineData("\u200B\u2060\uFEFF")]
    [InlineData("\u202E\u202C")]
    [InlineData("\u3164")]
    [InlineData("\u2800")]
    [InlineData(" \u0301")]
    public void What_draws_nothing_says_nothing(string? text) => Blank.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("No.")]
    [InlineData("?")]
    [InlineData("\u200Bwhy")]
    [InlineData("👍")]
    [InlineData("何")]
    public void Anything_that_a_reader_sees_is_something(string text) => Blank.Is(text).ShouldBeFalse();
}
