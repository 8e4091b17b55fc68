using FactCheck.Web.Typesetting;
using FactCheck.Web.Typesetting.Printing;
using FactCheck.Web.Typesetting.Workers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Tests.Typesetting.Printing;

[Trait("Run", "thorough")]
public sealed class StackedMarksTests
{
    [Fact]
    public async Task Accents_heaped_on_one_letter_stay_in_their_line_and_none_is_lost()
    {
        await using var typesetter = new Typesetter();
        var heaped = "Z" + string.Concat(Enumerable.Repeat("\u0301", 40)) + "end";

        var text = Pdf.Squeezed(await Pdf.Text(await typesetter.Typeset(SampleReport.With(1) with { BottomLine = heaped })));

        text.Split("[U+0301]").Length.ShouldBe(40 - 12 + 1);
        text.ShouldContain("end");
    }

    [Fact]
    public void Vowels_and_accents_that_belong_to_a_letter_are_drawn() => Check("ซึ้ง ปู่ هَٰذَا שָׁלוֹם क्ष्म्य ế ǭ́").ShouldBeEmpty();

    [Fact]
    public void A_hundred_thousand_accents_on_one_letter_are_looked_at_once_each() =>
        Check("a" + new string('\u0301', 100_000)).ShouldHaveSingleItem().Signs.ShouldBe(["U+0301"]);

    private static IReadOnlyList<Unprintable> Check(string bottomLine)
    {
        using var services = new ServiceCollection().AddLogging().AddTypesetting(new ConfigurationBuilder().Build()).BuildServiceProvider();
        return services.GetRequiredService<PrintCheck>().Of(SampleReport.With(1) with { BottomLine = bottomLine });
    }
}
