using FactCheck.Domain.Articles.Suggestions;

namespace FactCheck.Domain.Tests.Articles.Suggestions;

public class BoilerplateTests
{
    [Theory]
    [InlineData("Source link", "a link to the source")]
    [InlineData("  Read the original article →", "a link to the source")]
    [InlineData("Mara Lindqvist/AFP via Getty Images", "a photo credit")]
    [InlineData("Mara Lindqvist/POOL/AFP via Getty Images", "a photo credit")]
    [InlineData("Mara Lindqvist/AP", "a photo credit")]
    [InlineData("Photo: Mara Lindqvist", "a photo credit")]
    [InlineData("© Mara Lindqvist / Reuters", "a photo credit")]
    [InlineData("Leave a Reply", "an invitation to comment")]
    [InlineData("Share on Facebook", "a share button")]
    [InlineData("Subscribe to our newsletter!", "a newsletter sign-up")]
    [InlineData("Sign up for our daily briefing", "a newsletter sign-up")]
    [InlineData("READ MORE", "navigation")]
    [InlineData("Read more: The quay is mended", "navigation")]
    [InlineData("Читайте також:", "navigation")]
    [InlineData("Mara Lindqvist contributed to this report.", "a note on who contributed")]
    public void A_line_that_came_with_the_page_is_named(string line, string reason) => Boilerplate.WhyExclude(line).ShouldBe(reason);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("/")]
    [InlineData("Share prices fell by 12%.")]
    [InlineData("Subscribe or not, the ferry sails on.")]
    [InlineData("The source link was broken for weeks.")]
    [InlineData("The council/AP talks went on.")]
    [InlineData("He sent it via Getty Images")]
    [InlineData("Photo finish in the harbour race")]
    [InlineData("Home rule was granted in 1987.")]
    [InlineData("Comments by the minister were read out.")]
    [InlineData("The Associated Press")]
    public void A_line_of_the_article_stays(string line) => Boilerplate.WhyExclude(line).ShouldBeNull();

    [Fact]
    public void A_monster_is_no_boilerplate() => Boilerplate.WhyExclude(new string('x', 1_000_000)).ShouldBeNull();
}
