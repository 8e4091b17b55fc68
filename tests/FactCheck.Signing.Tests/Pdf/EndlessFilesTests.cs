using System.Text;

namespace FactCheck.Signing.Tests.Pdf;

/// <summary>Files that would keep a reader busy for very long: each is given up at a limit, whatever the machine's speed.</summary>
[Trait("Run", "thorough")]
public sealed class EndlessFilesTests
{
    [Theory]
    [InlineData("1 ")]
    [InlineData("1 0 ")]
    [InlineData("1 0 R ")]
    [InlineData("/a ")]
    [InlineData("() ")]
    [InlineData("<> ")]
    [InlineData("[] ")]
    [InlineData("<<>> ")]
    [InlineData("true ")]
    public void Millions_of_small_values_are_given_up(string value) =>
        HostileFile
            .Answer(HostileFile.With("3 0 R", new StringBuilder("[").Insert(1, value, 2_100_000).Append(']').ToString()))
            .ShouldBe(HostileFile.TooMuch);

    [Fact]
    public void A_long_value_read_over_and_over_is_given_up() =>
        HostileFile
            .Answer(HostileFile.With(string.Concat(Enumerable.Repeat("3 0 R ", 9_000)), $"({new string('x', 200_000)})"))
            .ShouldBe(HostileFile.TooMuch);
}
