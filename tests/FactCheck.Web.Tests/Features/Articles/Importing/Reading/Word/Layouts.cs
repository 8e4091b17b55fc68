using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Tables, lists, boxes and dropped capitals.</summary>
public sealed class Layouts
{
    [Fact]
    public void The_cells_of_a_row_stand_in_one_line()
    {
        var draft = Read(
            P(R("Deaths")) + Table(Row("Year", "Men", "Women"), Row("2019", "4.1", "5.2"), Row("2020", "", "6.0"), Row("2021", "7", ""))
        );
        draft.Stored().ShouldBe("Deaths\nYear · Men · Women\n2019 · Men: 4.1 · Women: 5.2\n2020 · · Women: 6.0\n2021 · Men: 7");
        draft.Places(ReceiptKind.Table).ShouldBe([new(2, "Year · Men · Women")]);
    }

    [Fact]
    public void A_figure_has_the_year_of_its_column_where_the_document_or_the_look_of_its_first_row_says_so()
    {
        static string Head(string row) => row.Replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", StringComparison.Ordinal);
        Read(Table(Row("", "2019", "2020"), Row("Coal", "5.1", "6"), Row("Gas", "7", "")))
            .Stored()
            .ShouldBe("2019 · 2020\nCoal · 2019: 5.1 · 2020: 6\nGas · 2019: 7");
        Read(Table(Head(Row("Fuel", "1.5", "2.0")), Row("Coal", "5", "6"))).Stored().ShouldBe("Fuel · 1.5 · 2.0\nCoal · 1.5: 5 · 2.0: 6");
        Read(Table(Row("Year", "Men", "Told"), Row("2019", "4", "in a letter of 4 May to the whole council"), Row("2020", "5", "on 3 May")))
            .Stored()
            .ShouldBe("Year · Men · Told\n2019 · Men: 4 · in a letter of 4 May to the whole council\n2020 · Men: 5 · Told: on 3 May");
        Read(Table(Row("Coal", "5", "6"), Row("Gas", "7", "8"))).Stored().ShouldBe("Coal · 5 · 6\nGas · 7 · 8");
        var wide =
            $"<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>{P()}</w:tc><w:tc><w:tcPr><w:gridSpan "
            + $"w:val=\"2\"/></w:tcPr>{P(R("2019"))}</w:tc></w:tr>";
        Read(Table(wide, Head(Row("", "Men", "Women")), Row("Deaths", "4", "5")))
            .Stored()
            .ShouldBe("2019\nMen · Women\nDeaths · 2019 Men: 4 · 2019 Women: 5");
    }

    [Fact]
    public void A_note_in_a_cell_stands_at_its_figure()
    {
        var draft = Read(
            Table(Row("Year", "Men"), $"<w:tr><w:tc>{P(R("2019"))}</w:tc><w:tc>{P(R("4.1"), FootnoteRef(1))}</w:tc></w:tr>"),
            Footnotes(Footnote(1, "Estimated."))
        );
        draft.Stored().ShouldBe("Year · Men\n2019 · Men: 4.1");
        draft.Before(draft.Notes.ShouldHaveSingleItem()).ShouldBe("4.1");
    }

    [Fact]
    public void A_merged_cell_is_said_in_each_of_its_rows()
    {
        static string Cell(string merge, string words) => $"<w:tc><w:tcPr>{merge}</w:tcPr>{P(R(words))}</w:tc>";
        var draft = Read(
            Table(
                $"<w:tr>{Cell("<w:vMerge w:val=\"restart\"/>", "2019")}{Cell("", "Men")}{Cell("", "4.1")}</w:tr>",
                $"<w:tr>{Cell("<w:vMerge/>", "")}{Cell("", "Women")}{Cell("", "5.2")}</w:tr>",
                $"<w:tr>{Cell("<w:gridSpan w:val=\"2\"/>", "All")}{Cell("", "9.3")}</w:tr>"
            )
        );
        draft.Stored().ShouldBe("2019 · Men · 4.1\n2019 · Women · 5.2\nAll · 9.3");
    }

    [Fact]
    public void A_table_in_a_cell_and_a_layout_of_columns_keep_their_words()
    {
        var inner = $"<w:tc>{Table(Row("a", "b"), Row("c", "d"))}{P()}</w:tc>";
        Read(Table($"<w:tr><w:tc>{P(R("2019"))}</w:tc>{inner}</w:tr>")).Stored().ShouldBe("2019 · a · b c · d");
        var text = string.Concat(Enumerable.Repeat("The bridge opened late. ", 15)).Trim();
        Read(Table($"<w:tr><w:tc>{P(R(text))}{P(R(text))}</w:tc><w:tc>{P(R("Beside."))}</w:tc></w:tr>"))
            .Stored()
            .ShouldBe($"{text}\n{text}\nBeside.");
        Read(Table($"<w:tr><w:tc>{P(R("One."))}{P(R("Two."))}</w:tc></w:tr>")).Stored().ShouldBe("One.\nTwo.");
    }

    [Fact]
    public void Ten_thousand_cells_are_as_many_lines_as_rows_and_stay_an_article()
    {
        var name = new string('n', 300);
        string Cells(int rows) =>
            Read(
                    Table([
                        Row(["", .. Enumerable.Range(1, 9).Select(i => $"{name}{i}")]),
                        .. Enumerable.Repeat(Row(["row", .. Enumerable.Repeat("7.5", 9)]), rows),
                    ])
                )
                .Stored();
        var text = Cells(999);
        text.Split('\n').Length.ShouldBe(1000);
        text.Split('\n')[1].ShouldStartWith($"row · {new string('n', 100)}…: 7.5 · ");
        text.Split('\n')[^1].ShouldBe("row" + string.Concat(Enumerable.Repeat(" · 7.5", 9)));
        text.Length.ShouldBeLessThan(300_000);
        Effort.OfTwice(500, n => Cells(n)).ShouldBeLessThan(3);
    }

    [Theory]
    [InlineData("<w:dropCap/>", "D", "rop it.", "Drop it.")]
    [InlineData("", "D", "as war spät.", "Das war spät.")]
    [InlineData("", "“T", "hey came.", "“They came.")]
    public void A_dropped_capital_is_one_word_with_what_follows(string other, string capital, string rest, string text)
    {
        var draft = Read(
            P($"<w:pPr><w:keepNext/><w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>{other}</w:pPr>", R(capital, "<w:position w:val=\"-6\"/>"))
                + P(R(rest))
                + P(R("Next."))
        );
        draft.Stored().ShouldBe($"{text}\nNext.");
        draft.Places(ReceiptKind.DropCap).ShouldBe([new(1, capital)]);
    }

    private static string Level(int level, string form, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{form}\"/><w:lvlText w:val=\"{text}\"/>{more}</w:lvl>";

    private static string Item(string words, string list, int level = 0) => WordFile.Paragraph(words, list: list, level: level);

    [Fact]
    public void Items_have_the_numbers_that_Word_shows()
    {
        var lists = Numbering(
            $"<w:abstractNum w:abstractNumId=\"0\">"
                + $"{Level(0, "upperRoman", "%1.")}{Level(1, "decimal", "%1.%2", "<w:isLgl/>")}"
                + $"{Level(2, "lowerLetter", "(%3)")}</w:abstractNum>"
                + "<w:num w:numId=\"5\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"6\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
                + "w:val=\"7\"/></w:lvlOverride></w:num>"
                + $"<w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + $"{Level(0, "lowerRoman", "%1)")}</w:lvlOverride></w:num>"
        );
        var body =
            Item("A", "5")
            + Item("B", "5", 1)
            + Item("C", "5", 1)
            + Item("D", "5", 2)
            + Item("E", "5", 2)
            + Item("F", "5")
            + Item("G", "5", 1)
            + Item("H", "6")
            + Item("I", "6")
            + Item("J", "8");
        Read(body, lists).Stored().ShouldBe("I. A\n1.1 B\n1.2 C\n(a) D\n(b) E\nII. F\n2.1 G\nVII. H\nVIII. I\nix) J");
    }

    [Fact]
    public void Overridden_levels_of_one_list_do_not_begin_six_times_with_one()
    {
        var nums = string.Concat(Enumerable.Range(1, 3).Select(i => $"<w:num w:numId=\"{i}\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        var lists = Numbering($"<w:abstractNum w:abstractNumId=\"0\">{Level(0, "decimal", "%1.")}</w:abstractNum>{nums}");
        Read(Item("A", "1") + Item("B", "2") + P(R("Between.")) + Item("C", "3"), lists).Stored().ShouldBe("1. A\n2. B\nBetween.\n3. C");
    }

    [Fact]
    public void Headings_numbered_by_their_style_show_their_number()
    {
        var lists = Numbering(
            $"<w:abstractNum w:abstractNumId=\"0\">"
                + $"{Level(0, "decimal", "%1", "<w:pStyle w:val=\"H1\"/>")}"
                + $"{Level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"H2\"/>")}</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        );
        static string Style(string id, int level) =>
            $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"heading {level}\"/><w:pPr><w:numPr><w:ilvl "
            + $"w:val=\"{level - 1}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Read(
            WordFile.Paragraph("Cost", "H1") + WordFile.Paragraph("Steel", "H2") + WordFile.Paragraph("Work", "H2"),
            lists,
            Styles(Style("H1", 1) + Style("H2", 2))
        )
            .Text.ShouldBe("# 1 Cost\n## 1.1 Steel\n## 1.2 Work");
    }

    [Fact]
    public void A_text_box_stands_after_its_paragraph_once()
    {
        var box = $"<w:txbxContent>{P(R("In the box."))}</w:txbxContent>";
        var draft = Read(
            P(
                R("Around "),
                $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
                    + $"</mc:Fallback></mc:AlternateContent></w:r>",
                R("it.")
            )
        );
        draft.Stored().ShouldBe("Around it.\nIn the box.");
        draft.Count(ReceiptKind.TextBox).ShouldBe(1);
        Read(P($"<w:r><mc:AlternateContent><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"))
            .Stored()
            .ShouldBe("In the box.");
    }

    [Fact]
    public void A_merged_cell_of_great_length_is_not_said_ten_thousand_times()
    {
        static string Cell(string merge, string words) => $"<w:tc><w:tcPr>{merge}</w:tcPr>{P(R(words))}</w:tc>";
        var rows = string.Concat(Enumerable.Repeat($"<w:tr>{Cell("<w:vMerge/>", "")}{Cell("", "4.1")}</w:tr>", 1000));
        var first = $"<w:tr>{Cell("<w:vMerge w:val=\"restart\"/>", new('w', 1500))}{Cell("", "4.1")}</w:tr>";
        Read(Table(first + rows)).Stored().Length.ShouldBeLessThan(20_000);
    }
}
