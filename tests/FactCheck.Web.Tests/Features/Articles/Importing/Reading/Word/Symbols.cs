using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Symbols and formulas keep saying what they say.</summary>
public sealed class Symbols
{
    [Theory]
    [InlineData("Symbol", "F0B1", "±")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "F0B3", "≥")]
    [InlineData("Symbol", "F0B4", "×")]
    [InlineData("Symbol", "F0B0", "°")]
    [InlineData("Symbol", "F06D", "µ")]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("Symbol", "F0D6", "√")]
    [InlineData("Symbol", "F0E5", "∑")]
    [InlineData("Symbol", "F0AE", "→")]
    [InlineData("Symbol", "F0B7", "•")]
    [InlineData("Symbol", "F0FE", "⎭")]
    [InlineData("Symbol", "F0F2", "∫")]
    [InlineData("Symbol", "00B9", "≠")]
    [InlineData("Wingdings", "F0E0", "→")]
    [InlineData("Wingdings", "F0FC", "✓")]
    [InlineData("Wingdings", "F0A7", "▪")]
    [InlineData("Times New Roman", "00B1", "±")]
    [InlineData("Cambria Math", "2264", "≤")]
    [InlineData("Webdings", "zz", "\uFFFD")]
    public void A_symbol_is_the_character_it_shows(string font, string code, string shown)
    {
        var draft = Read(P(R("within "), $"<w:r><w:sym w:font=\"{font}\" w:char=\"{code}\"/></w:r>", R("3 degrees")));
        draft.Stored().ShouldBe($"within {shown}3 degrees");
        draft.Places(ReceiptKind.Symbol).ShouldBe([new(1, shown)]);
    }

    [Theory]
    [InlineData("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uF0B1", "±")]
    [InlineData("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "m", "µ")]
    [InlineData("", "\uF0B3", "≥")]
    public void Words_in_the_font_of_symbols_are_what_they_show(string look, string words, string shown) =>
        Read(P(R("5 "), R(words, look), R("g"))).Stored().ShouldBe($"5 {shown}g");

    [Theory]
    [InlineData("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", "1/2")]
    [InlineData("<m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2c</m:t></m:r></m:den></m:f>", "(a+b)/2c")]
    [InlineData("<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>−6</m:t></m:r></m:sup></m:sSup>", "10⁻⁶")]
    [InlineData("<m:sSub><m:e><m:r><m:t>R</m:t></m:r></m:e><m:sub><m:r><m:t>0</m:t></m:r></m:sub></m:sSub>", "R₀")]
    [InlineData(
        "<m:sSup><m:e><m:r><m:t>e</m:t></m:r></m:e><m:sup><m:f><m:num><m:r><m:t>q</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
            + "</m:den></m:f></m:sup></m:sSup>",
        "e^(q/2)"
    )]
    [InlineData("<m:rad><m:deg/><m:e><m:r><m:t>x+1</m:t></m:r></m:e></m:rad>", "√(x+1)")]
    [InlineData("<m:rad><m:deg><m:r><m:t>3</m:t></m:r></m:deg><m:e><m:r><m:t>8</m:t></m:r></m:e></m:rad>", "∛8")]
    [InlineData(
        "<m:nary><m:naryPr><m:chr "
            + "m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r>"
            + "<m:t>i</m:t></m:r></m:e></m:nary>",
        "∑_(i=1)^(n) i"
    )]
    [InlineData("<m:d><m:dPr><m:begChr m:val=\"[\"/><m:endChr m:val=\"]\"/></m:dPr><m:e><m:r><m:t>0, 1</m:t></m:r></m:e></m:d>", "[0, 1]")]
    [InlineData("<m:func><m:fName><m:r><m:t>sin</m:t></m:r></m:fName><m:e><m:r><m:t>x</m:t></m:r></m:e></m:func>", "sin x")]
    public void A_formula_is_written_on_the_line(string formula, string shown)
    {
        var draft = Read(P(R("It is "), $"<m:oMath>{formula}</m:oMath>", R(" here.")));
        draft.Stored().ShouldBe($"It is {shown} here.");
        draft.Places(ReceiptKind.Formula).ShouldBe([new(1, shown)]);
    }

    [Fact]
    public void Figures_beside_a_formula_do_not_run_into_it()
    {
        const string half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>";
        Read(P(R("3"), $"<m:oMath>{half}</m:oMath>", R("7 cups"))).Stored().ShouldBe("3 1/2 7 cups");
        Read(P($"<m:oMathPara><m:oMath><m:r><m:t>3</m:t></m:r>{half}</m:oMath></m:oMathPara>")).Stored().ShouldBe("3 1/2");
    }

    [Fact]
    public void A_fraction_set_by_hand_stays_one_beside_its_whole() =>
        Read(P(R("bake 4"), Sup("1"), R("/"), Sub("2"), R(" cups or "), Sup("3"), R("⁄"), Sub("4"), R(", 10"), Sup("5"), R("/s")))
            .Stored()
            .ShouldBe("bake 4 1/2 cups or 3/4, 10⁵/s");

    [Fact]
    public void The_picture_of_a_formula_is_its_description_and_other_pictures_are_said()
    {
        static string Picture(string alt) =>
            $"<w:r><w:drawing><wp:inline xmlns:wp=\"x/wp\"><wp:docPr id=\"1\" name=\"x\" {alt}/><pic:pic xmlns:pic=\"x/pic\"/></wp:inline>"
            + "</w:drawing></w:r>";
        var draft = Read(P(R("within "), Picture("descr=\"±3\""), R(" degrees"), Picture("descr=\"The quay, 2019-2020\""), Picture("")));
        draft.Stored().ShouldBe("within ±3 degrees");
        draft.Places(ReceiptKind.Formula).ShouldBe([new(1, "±3")]);
        draft.Places(ReceiptKind.Picture).ShouldBe([new(1, "The quay, 2019-2020"), new(1, null)]);
    }

    [Fact]
    public void A_formula_nobody_can_write_down_is_said_to_be_one()
    {
        var draft = Read(
            P(R("So "), "<m:oMath/>", R(" and "), "<w:r><w:object><v:shape/><o:OLEObject ProgID=\"Equation.3\"/></w:object></w:r>", R("."))
        );
        draft.Stored().ShouldBe("So [formula] and [formula].");
        draft.Count(ReceiptKind.FormulaUnread).ShouldBe(2);
    }

    [Fact]
    public void A_formula_bomb_is_one_formula_unread_and_no_work()
    {
        static string Deep(int depth) =>
            depth == 0 ? "<m:r><m:t>x</m:t></m:r>" : $"<m:sSup><m:e>{Deep(depth - 1)}</m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup>";
        static string Wide(int width) =>
            string.Concat(
                Enumerable.Repeat("<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>", width)
            );
        Read(P(R("So "), $"<m:oMath>{Deep(60)}</m:oMath>", $"<m:oMath>{Wide(40_000)}</m:oMath>", R(".")))
            .Stored()
            .ShouldBe("So [formula][formula].");
        Effort.OfTwice(5_000, n => Read(P(R("So "), $"<m:oMath>{Wide(n)}</m:oMath>"))).ShouldBeLessThan(3);
    }

    [Fact]
    public void A_reading_is_no_part_of_the_word_and_is_said()
    {
        var draft = Read(
            P(
                $"<w:r><w:ruby><w:rubyPr><w:hps w:val=\"10\"/></w:rubyPr><w:rt>{R("とうきょう")}</w:rt><w:rubyBase>"
                    + $"{R("東京")}</w:rubyBase></w:ruby></w:r>",
                R("で")
            )
        );
        draft.Stored().ShouldBe("東京で");
        draft.Places(ReceiptKind.Ruby).ShouldBe([new(1, "東京 (とうきょう)")]);
    }

    [Theory]
    [InlineData("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"low\"/><w:listEntry w:val=\"high\"/></w:ddList>", "high")]
    [InlineData("<w:ddList><w:listEntry w:val=\"low\"/><w:listEntry w:val=\"high\"/></w:ddList>", "low")]
    [InlineData("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>", "☒")]
    [InlineData("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "☒")]
    [InlineData("<w:checkBox><w:sizeAuto/></w:checkBox>", "☐")]
    public void What_was_chosen_in_a_form_is_shown(string form, string shown) =>
        Read(
                P(
                    R("Risk: "),
                    $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"D\"/>{form}</w:ffData></w:fldChar></w:r>",
                    "<w:r><w:instrText> FORM </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                )
            )
            .Stored()
            .ShouldBe($"Risk: {shown}");

    [Fact]
    public void A_symbol_of_a_field_is_shown() =>
        Read(
                P(
                    R("within "),
                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> SYMBOL 177 \\f \"Symbol\" \\s 11 "
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                    R("3")
                )
            )
            .Stored()
            .ShouldBe("within ±3");
}
