using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Tracked changes that concern looks alone do not pass in silence, and are asked about where looks decide the words.</summary>
public sealed class ChangingLooks
{
    private const string Bolder = "<w:b/><w:rPrChange w:author=\"Desk\"><w:rPr/></w:rPrChange>";

    [Fact]
    public void A_change_of_looks_is_said_once_however_many_runs_it_has_and_asks_nobody()
    {
        var draft = Read(
            P(R("It cost ")) + P(R("They paid "), R("51 ", Bolder), R("million", Bolder), R(" and "), R("more", Bolder), R("."))
        );
        draft.Stored().ShouldBe("It cost\nThey paid 51 million and more.");
        draft.Places(ReceiptKind.FormatChange).ShouldBe([new(2, "51 million"), new(2, "more")]);
        draft.Changes.ShouldBeNull();
    }

    [Theory]
    [InlineData("<w:vertAlign w:val=\"superscript\"/>", "", "10⁵ litres", "105 litres")]
    [InlineData("", "<w:vertAlign w:val=\"superscript\"/>", "105 litres", "10⁵ litres")]
    [InlineData("<w:strike/>", "", "10 litres", "105 litres")]
    [InlineData("", "<w:vanish/>", "105 litres", "10 litres")]
    public void Looks_that_decide_the_words_are_asked_about(string now, string before, string accepted, string rejected)
    {
        var draft = Read(
            P(R("10"), R("5", $"{now}<w:rPrChange w:author=\"Ana Ruiz\"><w:rPr>{before}</w:rPr></w:rPrChange>"), R(" litres"))
        );
        var changes = draft.Changes.ShouldNotBeNull();
        changes.Accepted.Stored().ShouldBe(accepted);
        changes.Rejected.Stored().ShouldBe(rejected);
        changes.Preserved.Stored().ShouldBe(accepted);
        (changes.Insertions, changes.Deletions, changes.Formats).ShouldBe((0, 0, 1));
        changes.Authors.ShouldBe(["Ana Ruiz"]);
    }

    [Fact]
    public void Hidden_words_are_not_repeated_by_their_change_of_looks() =>
        Read(P(R("It fell."), R("Jo Fell", "<w:vanish/><w:rPrChange w:author=\"D\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>")))
            .Places(ReceiptKind.FormatChange)
            .ShouldBe([new(1, null)]);

    [Theory]
    [InlineData("<w:p><w:pPr><w:jc w:val=\"left\"/><w:pPrChange w:author=\"D\"><w:pPr/></w:pPrChange></w:pPr>{0}</w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:b/><w:rPrChange w:author=\"D\"><w:rPr/></w:rPrChange></w:rPr></w:pPr>{0}</w:p>")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/><w:ins w:author=\"D\"/></w:numPr></w:pPr>{0}</w:p>")]
    [InlineData("<w:p><w:pPr><w:sectPr><w:sectPrChange w:author=\"D\"><w:sectPr/></w:sectPrChange></w:sectPr></w:pPr>{0}</w:p>")]
    [InlineData("<w:p>{0}</w:p><w:sectPr><w:sectPrChange w:author=\"D\"><w:sectPr/></w:sectPrChange></w:sectPr>")]
    [InlineData(
        "<w:tbl><w:tblPr><w:tblPrChange w:author=\"D\"><w:tblPr/></w:tblPrChange></w:tblPr><w:tr><w:tc><w:p>{0}</w:p></w:tc></w:tr></w:tbl>"
    )]
    [InlineData("<w:tbl><w:tblGrid><w:tblGridChange w:id=\"1\"/></w:tblGrid><w:tr><w:tc><w:p>{0}</w:p></w:tc></w:tr></w:tbl>")]
    [InlineData(
        "<w:tbl><w:tr><w:trPr><w:trPrChange w:author=\"D\"><w:trPr/></w:trPrChange></w:trPr><w:tc><w:p>{0}</w:p></w:tc></w:tr></w:tbl>"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:tcPr><w:tcPrChange w:author=\"D\"><w:tcPr/></w:tcPrChange></w:tcPr><w:p>{0}</w:p></w:tc></w:tr></w:tbl>"
    )]
    public void Paragraphs_sections_and_tables_have_looks_too(string body)
    {
        var draft = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, body, R("It fell.")));
        draft.Stored().ShouldBe("It fell.");
        draft.Places(ReceiptKind.FormatChange).ShouldBe([new(1, null)]);
        draft.Changes.ShouldBeNull();
    }

    [Fact]
    public void Words_that_were_moved_are_said_where_they_went_from_and_to()
    {
        var changes = Read(
            P(
                "<w:moveFromRangeStart w:id=\"1\" w:name=\"m\" w:author=\"D\"/>",
                $"<w:moveFrom w:author=\"D\">{R("Two. ")}</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/>",
                R("Three. ")
            )
                + P($"<w:pPr><w:rPr><w:moveTo w:author=\"D\"/></w:rPr></w:pPr><w:moveTo w:author=\"D\">{R("Two. ")}</w:moveTo>")
                + P(R("Four."))
        ).Changes!;
        changes.Accepted.Stored().ShouldBe("Three.\nTwo.\nFour.");
        changes.Rejected.Stored().ShouldBe("Two. Three.\nFour.");
        changes.Preserved.Notes.Select(n => n.Kind.ToString()).ShouldBe(["Deletion", "Insertion"]);
        changes.Accepted.Receipt.Single(l => l.Kind is ReceiptKind.Deleted).Places.ShouldBe([new(1, "Two. ")]);
        changes.Accepted.Receipt.Single(l => l.Kind is ReceiptKind.Inserted).Places.ShouldBe([new(2, "Two. ")]);
    }
}
