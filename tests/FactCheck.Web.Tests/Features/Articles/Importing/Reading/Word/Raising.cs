using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Raised and lowered words: a figure keeps its exponent, a note's mark is no figure.</summary>
public sealed class Raising
{
    [Theory]
    [InlineData("3 × 10", "5", " litres", "3 × 10⁵ litres")]
    [InlineData("about 10", "−5", " of it", "about 10⁻⁵ of it")]
    [InlineData("an area of 40 m", "2", ".", "an area of 40 m².")]
    [InlineData("5 km", "3", " of water", "5 km³ of water")]
    [InlineData("площа 12 км", "2", ".", "площа 12 км².")]
    [InlineData("2 mol L", "-1", ".", "2 mol L⁻¹.")]
    [InlineData("E = mc", "2", ".", "E = mc².")]
    [InlineData("isotope ", "14", "C", "isotope ¹⁴C")]
    [InlineData("2", "n", " cells", "2ⁿ cells")]
    [InlineData("10", "n+1", " cells", "10ⁿ⁺¹ cells")]
    [InlineData("e", "−kt", " of it", "e⁻ᵏᵗ of it")]
    [InlineData("10", "0.5", " of it", "10^(0.5) of it")]
    [InlineData("Ca", "2+", " ions", "Ca²⁺ ions")]
    [InlineData("(a + b)", "2", " is", "(a + b)² is")]
    [InlineData("40 square metres", "2", ".", "40 square metres².")]
    [InlineData("The 1", "st", " day", "The 1st day")]
    [InlineData("On the 22", "nd", " of May", "On the 22nd of May")]
    [InlineData("le XX", "e", " siècle", "le XXe siècle")]
    [InlineData("la 1", "re", " fois", "la 1re fois")]
    [InlineData("el 1", "o", " de mayo", "el 1º de mayo")]
    [InlineData("M", "me", " Dupont", "Mme Dupont")]
    [InlineData("Acme", "TM", " said", "Acme™ said")]
    public void A_raised_figure_stays_raised_and_an_ordinal_stays_letters(string before, string raised, string after, string text)
    {
        var draft = Read(P(R(before), Sup(raised), R(after)));
        draft.Stored().ShouldBe(text);
        draft.Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("rose 7 per cent.", "2", " Wages fell.", "rose 7 per cent. Wages fell.")]
    [InlineData("Wages fell", "12", " in May.", "Wages fell in May.")]
    [InlineData("by 7%", "3", ", they say.", "by 7%, they say.")]
    [InlineData("“Never,”", "4", " she said.", "“Never,” she said.")]
    [InlineData("as before (see there)", "5", " it fell.", "as before (see there) it fell.")]
    [InlineData("they agreed.", " 6", " Then", "they agreed. Then")]
    [InlineData("it fell.", "1,2", " Then", "it fell. Then")]
    [InlineData("it fell.", "3–5", " Then", "it fell. Then")]
    [InlineData("it fell", "[7]", " then", "it fell then")]
    [InlineData("it fell", "*", " then", "it fell then")]
    [InlineData("it fell.", "a", " Then", "it fell. Then")]
    [InlineData("Löhne sanken", "8", " weiter.", "Löhne sanken weiter.")]
    [InlineData("зарплати впали.", "9", " Потім", "зарплати впали. Потім")]
    [InlineData("工资下降。", "3", "之后", "工资下降。之后")]
    public void A_typed_note_mark_is_no_figure_of_the_text(string before, string raised, string after, string text)
    {
        var draft = Read(P(R(before), Sup(raised), R(after)));
        draft.Stored().ShouldBe(text);
        var note = draft.Notes.ShouldHaveSingleItem();
        note.Kind.ShouldBe(NoteKind.Footnote);
        note.Words.ShouldBe(raised.Trim());
        draft.Stored()[..note.Span.Start].ShouldBe(before);
        draft.Places(ReceiptKind.NoteUnfound).ShouldHaveSingleItem().Words.ShouldBe(raised.Trim());
    }

    [Theory]
    [InlineData("CO", "2", " levels", "CO₂ levels")]
    [InlineData("H", "2", "O", "H₂O")]
    [InlineData("PM", "2.5", " levels", "PM₂.₅ levels")]
    [InlineData("log", "10", " of it", "log₁₀ of it")]
    [InlineData("x", "i", " is", "xᵢ is")]
    [InlineData("CO", "2eq", " of it", "CO_(2eq) of it")]
    [InlineData("U", "grid", " rose", "U_(grid) rose")]
    public void What_is_lowered_stays_lowered(string before, string lowered, string after, string text)
    {
        var draft = Read(P(R(before), Sub(lowered), R(after)));
        draft.Stored().ShouldBe(text);
        draft.Count(ReceiptKind.Subscript).ShouldBe(1);
    }

    [Fact]
    public void The_receipt_says_what_was_raised_where()
    {
        var draft = Read(P(R("First.")) + P(R("3 × 10"), Sup("5"), R(" litres of CO"), Sub("2")));
        draft.Places(ReceiptKind.Superscript).ShouldBe([new(2, "10⁵")]);
        draft.Places(ReceiptKind.Subscript).ShouldBe([new(2, "CO₂")]);
    }

    [Fact]
    public void Word_parts_one_exponent_into_runs_and_styles_and_hands_raise_it_too()
    {
        var styles = Styles(
            "<w:style w:type=\"character\" w:styleId=\"Hoch\"><w:name w:val=\"Hoch\"/><w:rPr><w:vertAlign "
                + "w:val=\"superscript\"/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"Kind\"><w:basedOn w:val=\"Hoch\"/></w:style>"
        );
        Read(P(R("10"), Sup("1"), Sup("2"), R(" cells"))).Stored().ShouldBe("10¹² cells");
        Read(P(R("10"), R("5", "<w:rStyle w:val=\"Kind\"/>"), R(" cells")), styles).Stored().ShouldBe("10⁵ cells");
        Read(P(R("10"), R("5", "<w:rStyle w:val=\"Kind\"/><w:vertAlign w:val=\"baseline\"/>")), styles).Stored().ShouldBe("105");
        Read(P(R("10"), R("5", "<w:position w:val=\"6\"/>"), R(" cells"))).Stored().ShouldBe("10⁵ cells");
    }
}
