using FactCheck.Domain.Articles.Boilerplates;

namespace FactCheck.Domain.Tests.Articles.Boilerplates;

public class OutletHabitsTests
{
    private const string Credit = "Mara Lindqvist/AFP via Getty Images";
    private const string OwnLine = "The Ledger is printed on Thursdays";

    [Fact]
    public void Before_anybody_chose_what_looks_like_boilerplate_is_ticked_and_a_caption_never()
    {
        OutletHabits.None.Of("Share this article", isCaption: false).ShouldBe(new(BoilerplateKind.ShareButton, true, null));
        OutletHabits.None.Of(Credit, isCaption: true).ShouldBe(new(BoilerplateKind.PictureCredit, false, null));
        OutletHabits.None.Of(OwnLine, isCaption: false).ShouldBeNull();
    }

    [Fact]
    public void A_line_that_nobody_would_know_is_proposed_once_it_was_left_out_and_no_more_once_it_was_kept()
    {
        One(new LineChoice(OwnLine, null, true)).Of(OwnLine, false).ShouldBe(new(null, true, BoilerplateRemarks.LineWasLeftOut(1)));
        Of([new(OwnLine, null, true)], [new(OwnLine, null, true)])
            .Of(OwnLine, false)
            .ShouldBe(new(null, true, BoilerplateRemarks.LineWasLeftOut(2)));
        Of([new(OwnLine, null, false)], [new(OwnLine, null, true)]).Of(OwnLine, false).ShouldBeNull();
    }

    [Fact]
    public void The_latest_article_decides_about_a_line()
    {
        Of([new("Share this article", BoilerplateKind.ShareButton, false)], [new("Share this article", BoilerplateKind.ShareButton, true)])
            .Of("Share this article", false)
            .ShouldBe(new(BoilerplateKind.ShareButton, false, BoilerplateRemarks.LineWasKept(1)));
        Of([new("Share this article", BoilerplateKind.ShareButton, true)], [new("Share this article", BoilerplateKind.ShareButton, false)])
            .Of("Share this article", false)
            .ShouldBe(new(BoilerplateKind.ShareButton, true, BoilerplateRemarks.LineWasLeftOut(1)));
    }

    [Theory]
    [InlineData("the ledger is printed on thursdays")]
    [InlineData("The  Ledger is printed on Thursdays ")]
    public void The_same_line_may_be_written_a_little_otherwise(string line) =>
        One(new LineChoice(OwnLine, null, true)).Of(line, false).ShouldNotBeNull();

    [Fact]
    public void The_same_line_has_other_figures_on_another_day()
    {
        var habits = One(new LineChoice("Printed on 3 May 2024 in 12,000 copies", null, true));
        habits.Of("Printed on 14 May 2025 in 9,500 copies", false).ShouldNotBeNull();
        habits.Of("Printed on Monday in 9,500 copies", false).ShouldBeNull();
    }

    [Fact]
    public void A_caption_that_was_left_out_before_is_proposed_and_not_ticked() =>
        One(new LineChoice(Credit, BoilerplateKind.PictureCredit, true))
            .Of(Credit, isCaption: true)
            .ShouldBe(new(BoilerplateKind.PictureCredit, false, BoilerplateRemarks.LineWasLeftOut(1)));

    [Fact]
    public void Two_articles_that_kept_all_of_a_kind_untick_the_next_of_it()
    {
        LineChoice kept = new("Jo Fell/Reuters", BoilerplateKind.PictureCredit, false);
        One(kept).Of(Credit, false).ShouldBe(new(BoilerplateKind.PictureCredit, true, null));
        Of([kept], [kept]).Of(Credit, false).ShouldBe(new(BoilerplateKind.PictureCredit, false, BoilerplateRemarks.KindWasKept(2)));
        Of([kept], [kept], [kept with { LeftOut = true }]).Of(Credit, false)!.Ticked.ShouldBeTrue();
        // One article with many such lines is one voice.
        One(kept, kept with { Line = "Ann Roe/Reuters" }).Of(Credit, false)!.Ticked.ShouldBeTrue();
    }

    [Fact]
    public void Choices_are_stored_and_read_again()
    {
        LineChoice[] choices =
        [
            new("Share\tthis article", BoilerplateKind.ShareButton, true),
            new("^ Підпис", null, false),
            new("# # #", BoilerplateKind.EndMark, true),
        ];
        LineChoice.Unpack(LineChoice.Pack(choices)).ShouldBe(choices);
        LineChoice.Pack([]).ShouldBeNull();
        LineChoice.Pack([new(" ", null, true), new("two\nlines", null, true)]).ShouldBeNull();
        LineChoice.Unpack(null).ShouldBeEmpty();
        LineChoice.Unpack("what a later program stores\n-Later\tline\n*\tx").ShouldBe([new("line", null, true)]);
        LineChoice.Unpack(LineChoice.Pack(Enumerable.Repeat(choices[0], 300))).Count.ShouldBe(LineChoice.Most);
    }

    private static OutletHabits One(params LineChoice[] article) => new([article]);

    private static OutletHabits Of(params LineChoice[][] articles) => new(articles);
}
