using FactCheck.Domain.Claims;

namespace FactCheck.Domain.Tests.Claims;

public class CitationsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("No number in brackets, 12 or (3).", "")]
    [InlineData("So say the minutes [1].", "1")]
    [InlineData("[12]", "12")]
    [InlineData("[3] and [1], again [3]", "1 3")]
    [InlineData("Two say so [2][3].", "2 3")]
    [InlineData("Two say so [2] [3].", "2 3")]
    [InlineData("**[4]**, _[5]_, ([6])", "4 5 6")]
    [InlineData("According to [2]: nine of ten.", "2")]
    [InlineData("a link [2](https://example.org)", "")]
    [InlineData("a link [text](https://example.org) beside [7]", "7")]
    [InlineData("escaped \\[2]", "")]
    [InlineData("[2]: https://example.org", "")]
    [InlineData("words\n  [2]: https://example.org", "")]
    [InlineData("Both say so [2, 5], and [7,1 ].", "1 2 5 7")]
    [InlineData("a link [2, 5](https://example.org), escaped \\[2, 5]", "")]
    [InlineData("a backslash \\\\[2]", "2")]
    [InlineData("[a] [1a] [-1] [1,] [,] [1,a] [1.2] [] [12345]", "")]
    [InlineData("[\u0663]", "")] // an Arabic three is a digit, but no number of evidence
    [InlineData("[[8]]", "8")]
    [InlineData("[0] [007]", "0 7")]
    public void Numbers_in_brackets_are_citations_and_links_are_not(string rationale, string expected) =>
        string.Join(' ', Citations.In(rationale)).ShouldBe(expected);
}
