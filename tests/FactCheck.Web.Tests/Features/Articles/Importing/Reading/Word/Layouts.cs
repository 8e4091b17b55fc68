using System.Diagnostics;
using FactCheck.Web.Features.Articles.Importing.Reading;
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
        draft.Stored().ShouldBe("Deaths\nYear · Men · Women\n2019 · 4.1 · 5.2\n2020 · · 6.0\n2021 · 7");
        draft.Places(ReceiptKind.Table).ShouldBe([new(2, "Year · Men · Women")]);
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
    public void Ten_thousand_cells_are_read_in_reasonable_time()
    {
        var row = Row([.. Enumerable.Range(1, 10).Select(i => FormattableString.Invariant($"{i}.5"))]);
        var watch = Stopwatch.StartNew();
        var draft = Read(Table([.. Enumerable.Repeat(row, 1000)]));
        draft.Stored().Split('\n').Length.ShouldBe(1000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
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
