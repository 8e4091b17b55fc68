using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Struck words stay out and are said; hidden ones stay out and are not repeated.</summary>
public sealed class LeavingOut
{
    private const string StruckStyles =
        "<w:style w:type=\"character\" w:styleId=\"Gone\"><w:rPr><w:strike/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Old\"><w:rPr><w:strike w:val=\"true\"/></w:rPr></w:style>";

    [Theory]
    [InlineData("<w:strike/>")]
    [InlineData("<w:strike w:val=\"1\"/>")]
    [InlineData("<w:dstrike/>")]
    [InlineData("<w:rStyle w:val=\"Gone\"/>")]
    public void Struck_words_are_left_out_counted_and_located(string look)
    {
        var draft = Read(P(R("It opened.")) + P(R("They paid "), R("1", look), R("5 ", look), R("51 million.")), Styles(StruckStyles));
        draft.Stored().ShouldBe("It opened.\nThey paid 51 million.");
        draft.Places(ReceiptKind.StruckOut).ShouldBe([new(2, "15 ")]);
    }

    [Theory]
    [InlineData("<w:strike w:val=\"0\"/>")]
    [InlineData("<w:strike w:val=\"false\"/>")]
    [InlineData("<w:color w:val=\"FFFFFF\"/>")]
    public void What_is_not_struck_or_only_white_stays(string look) =>
        Read(P(R("They paid "), R("15 million.", look))).Stored().ShouldBe("They paid 15 million.");

    [Fact]
    public void A_style_of_paragraphs_strikes_too_and_a_second_one_takes_it_back()
    {
        var draft = Read(
            P("<w:pPr><w:pStyle w:val=\"Old\"/></w:pPr>", R("Out. "), R("In.", "<w:rStyle w:val=\"Gone\"/>")) + P(R("Then.")),
            Styles(StruckStyles)
        );
        draft.Stored().ShouldBe("In.\nThen.");
        draft.Places(ReceiptKind.StruckOut).ShouldBe([new(1, "Out. ")]);
    }

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:webHidden/>")]
    [InlineData("<w:rStyle w:val=\"Secret\"/>")]
    public void Hidden_words_are_left_out_and_never_repeated(string look)
    {
        var draft = Read(
            P(R("A source"), R(" (Jo Fell)", look), R(" said so.")),
            Styles("<w:style w:type=\"character\" w:styleId=\"Secret\"><w:rPr><w:vanish/></w:rPr></w:style>")
        );
        draft.Stored().ShouldBe("A source said so.");
        draft.Places(ReceiptKind.Hidden).ShouldBe([new(1, null)]);
        System.Text.Json.JsonSerializer.Serialize(draft).ShouldNotContain("Fell");
    }

    [Fact]
    public void What_hangs_on_hidden_words_is_not_revealed_either()
    {
        const string hidden = "<w:vanish/>";
        var draft = Read(
            P(
                R("It said so."),
                $"<w:hyperlink r:id=\"r1\">{R("Jo Fell", hidden)}</w:hyperlink>",
                $"<w:r><w:rPr>{hidden}</w:rPr><w:footnoteReference w:id=\"1\"/><w:sym w:font=\"Symbol\" w:char=\"F0B1\"/></w:r>",
                $"<w:del w:author=\"D\">{R("Jo Fell", hidden)}</w:del>"
            ),
            Footnotes(Footnote(1, "Jo Fell told us.")),
            Links(("r1", "https://example.org/fell"))
        );
        draft.Stored().ShouldBe("It said so.");
        draft.Notes.ShouldBeEmpty();
        System.Text.Json.JsonSerializer.Serialize(draft).ToLowerInvariant().ShouldNotContain("fell");
        draft.Count(ReceiptKind.Hidden).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_hidden_border_joins_two_paragraphs_and_a_hidden_row_stays_out()
    {
        Read(P("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>", R("The cost. ")) + P(R("It was paid twice.")))
            .Stored()
            .ShouldBe("The cost. It was paid twice.");
        var hidden = Row("2020", "9.9").Replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>", StringComparison.Ordinal);
        Read(Table(Row("2019", "4.1"), hidden)).Stored().ShouldBe("2019 · 4.1");
    }
}
