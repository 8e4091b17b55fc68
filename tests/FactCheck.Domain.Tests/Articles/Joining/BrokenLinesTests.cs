using FactCheck.Domain.Articles.Joining;

namespace FactCheck.Domain.Tests.Articles.Joining;

public class BrokenLinesTests
{
    [Fact]
    public void A_line_that_a_page_broke_goes_on_in_the_next()
    {
        var (text, seams) = BrokenLines.Join(
            "A first line.\nThe mayor said on Tuesday that the\nbridge would open in two thousand and\nthirty. Nobody "
                + "believed it.\nThe council met."
        );

        text.ShouldBe(
            "A first line.\nThe mayor said on Tuesday that the bridge would open in two thousand and thirty. Nobody "
                + "believed it.\nThe council met."
        );
        seams.ShouldBe([
            new Seam(2, "mayor said on Tuesday that the bridge would open in two"),
            new Seam(2, "would open in two thousand and thirty. Nobody believed it."),
        ]);
    }

    [Theory]
    [InlineData("Nobody in the city believed it then.\nbridges fall.", "a stop ends the line")]
    [InlineData("Nobody in the city believed him then\nBridges fall.", "a capital begins the next")]
    [InlineData("Bridges\nof the city", "a heading is short")]
    [InlineData("Bridges for those who cross them\nthe council said on Tuesday that nobody had been asked", "the page was wider")]
    [InlineData("Three things were missing in the city:\nbridges, roads, water", "a colon begins a list")]
    [InlineData("Three things were missing:\nbridges over the western harbour\nroads from there to the station", "a list after a colon")]
    [InlineData("What was missing in the whole city\na) bridges", "an item of a list")]
    [InlineData("What was missing in the whole city\n• bridges", "an item with a bullet")]
    [InlineData("What was missing in the whole city\n\nbridges", "a blank line stands between")]
    [InlineData("roads and bridges of the city\nharbour works and all the docks\nwater pipes of the old town", "items without a sentence")]
    [InlineData("bridges of the city\t2019\t4.1 million\nroads of the city\t2019\t5.2 million", "rows of a table")]
    [InlineData("bridges of the city   2019   4.1 million\nroads of the city     2019   5.2 million", "rows in columns")]
    [InlineData("The Harbour Ledger\n12 Quay Street\nfloor 3, second door\nthe old town", "an address is narrow")]
    [InlineData("> what somebody wrote on Tuesday about\n> the bridge of the city", "lines of an answered mail")]
    [InlineData(
        "so much of it depends upon the bridge,\nglazed with the rain of a long evening,\nbeside the boats that are "
            + "white and low,\nwaiting for a tide",
        "verse that ends its lines in marks"
    )]
    [InlineData(
        "i have not seen the water of the harbour since\nyou went over the bridge\nand all of the lamps went out together there",
        "verse that ends its lines where it likes"
    )]
    [InlineData(
        "Two roads went over it and neither one was paved\nand sorry that the council could not meet\nbeside the quay "
            + "where nobody had saved\n"
            + "the minutes, or the money, or the street.",
        "verse of lines that are about as long"
    )]
    public void Other_lines_stay(string text, string because)
    {
        because.ShouldNotBeEmpty();
        var (same, seams) = BrokenLines.Join(text);
        same.ShouldBe(text);
        seams.ShouldBeEmpty();
    }

    [Fact]
    public void Names_and_figures_begin_lines_where_the_page_is_plain_and_a_heading_stays_one()
    {
        const string text =
            "Bridge is late\n"
            + "The mayor said on Tuesday that the bridge over the\n"
            + "harbour would not be opened by the end of the year\n"
            + "2030, as had been told to the councillors of all\n"
            + "Springfield, who were the last to be asked about\n"
            + "it. They met on Friday.\n"
            + "By Jo Fell";
        BrokenLines
            .Join(text)
            .Text.ShouldBe(
                "Bridge is late\nThe mayor said on Tuesday that the bridge over the harbour would not be opened by "
                    + "the end of the year 2030, "
                    + "as had been told to the councillors of all Springfield, who were the last to be asked about "
                    + "it. They met on Friday.\n"
                    + "By Jo Fell"
            );
    }

    [Theory]
    [InlineData(
        "The harbour board said on Monday that repairs to the west quay would cost\n4.2 million euros, twice what it "
            + "told the councillors in spring.",
        "The harbour board said on Monday that repairs to the west quay would cost\n4.2 million euros, twice what it "
            + "told the councillors in spring."
    )]
    [InlineData(
        "The harbour board said on Monday that repairs to the west quay would cost\n4.2 million euros, twice what it "
            + "told the councillors in spring,\n"
            + "as the books show.",
        "The harbour board said on Monday that repairs to the west quay would cost 4.2 million euros, twice what it "
            + "told the councillors in "
            + "spring, as the books show."
    )]
    [InlineData(
        "The mayor of the city said at once: “We never knew,”\nshe told us, “and never asked.”",
        "The mayor of the city said at once: “We never knew,” she told us, “and never asked.”"
    )]
    [InlineData(
        "The mayor of the city said it: “We never knew”\nNobody asked her.",
        "The mayor of the city said it: “We never knew”\nNobody asked her."
    )]
    public void Figures_and_quotes_are_met_with_care(string text, string joined) => BrokenLines.Join(text).Text.ShouldBe(joined);

    [Theory]
    [InlineData(
        "港にかかる橋は一九三二年に開通し\n費用は計画の二倍だったと議会は述\nべた。これは記録による。",
        "港にかかる橋は一九三二年に開通し費用は計画の二倍だったと議会は述べた。これは記録による。"
    )]
    [InlineData(
        "قال رئيس البلدية يوم الثلاثاء إن الجسر\nفوق المرفأ لن يفتح قبل نهاية العام كما\nكان قد وعد سكان المدينة.",
        "قال رئيس البلدية يوم الثلاثاء إن الجسر فوق المرفأ لن يفتح قبل نهاية العام كما كان قد وعد سكان المدينة."
    )]
    public void Scripts_without_case_are_known_by_full_pages(string text, string joined) => BrokenLines.Join(text).Text.ShouldBe(joined);

    [Theory]
    [InlineData("The mayor of the city gave the infor\u00AD\nmation himself.", "The mayor of the city gave the information himself.")]
    [InlineData("The mayor of the city gave the well-\nknown answer.", "The mayor of the city gave the well-known answer.")]
    [InlineData(
        "The mayor of the city gave the infor-\nmation. No such information came.",
        "The mayor of the city gave the information. No such information came."
    )]
    [InlineData(
        "The mayor of the city gave the well-\nknown answer, well-known, not wellknown.",
        "The mayor of the city gave the well-known answer, well-known, not wellknown."
    )]
    [InlineData("Der Rat der Stadt sprach von Stadt-\nund Landkreis.", "Der Rat der Stadt sprach von Stadt- und Landkreis.")]
    public void A_parted_word_is_put_together_as_the_text_writes_it(string text, string joined) =>
        BrokenLines.Join(text).Text.ShouldBe(joined);

    [Fact]
    public void A_text_of_twice_as_many_lines_is_twice_the_work() =>
        Effort
            .OfTwice(
                2_000,
                n =>
                    BrokenLines
                        .Join(string.Concat(Enumerable.Repeat("the mayor of the whole city gave the in-\nformal word. So.\n", n)))
                        .Text.ShouldNotBeEmpty()
            )
            .ShouldBeLessThan(3);
}
