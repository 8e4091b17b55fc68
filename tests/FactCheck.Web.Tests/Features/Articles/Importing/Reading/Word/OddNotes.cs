using FactCheck.Domain;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Notes of documents that lie, lack parts or have too much.</summary>
public sealed class OddNotes
{
    [Fact]
    public void Addresses_that_are_no_web_addresses_and_missing_parts_do_no_harm()
    {
        var draft = Read(
            P(
                $"<w:hyperlink r:id=\"r1\">{R("Write")}</w:hyperlink>",
                $"<w:hyperlink w:anchor=\"x\">{R(" there")}</w:hyperlink>",
                From(9),
                R("."),
                To(9),
                FootnoteRef(4)
            ),
            Links(("r1", "javascript:alert(1)"))
        );
        draft.Stored().ShouldBe("Write there.");
        draft.Notes.ShouldBeEmpty();
        draft.Count(ReceiptKind.NoteUnfound).ShouldBe(1);
    }

    [Fact]
    public void A_mark_of_the_writers_own_is_no_word()
    {
        var draft = Read(
            P(R("It opened"), "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"1\"/><w:t>*</w:t></w:r>", R(" late.")),
            Footnotes(Footnote(1, "Books."))
        );
        draft.Stored().ShouldBe("It opened late.");
        draft.Notes.ShouldHaveSingleItem().Words.ShouldBe("Books.");
    }

    [Fact]
    public void A_note_that_leads_to_a_later_one_and_to_none_keeps_both_at_its_place()
    {
        var draft = Read(
            P(R("It rose."), FootnoteRef(1), R(" It fell.")),
            Footnotes(
                $"<w:footnote w:id=\"1\">{P(R("Outer"), FootnoteRef(2), FootnoteRef(9))}</w:footnote>",
                $"<w:footnote w:id=\"2\">{P(R("Inner"), FootnoteRef(3))}</w:footnote>",
                $"<w:footnote w:id=\"3\">{P(R("Innermost"), FootnoteRef(1))}</w:footnote>"
            )
        );
        draft.Notes.Select(n => (n.Words, draft.Before(n))).ShouldBe([("Outer", "rose."), ("Inner", "rose."), ("Innermost", "rose.")]);
        draft.Places(ReceiptKind.NoteUnfound).ShouldBe([new(1, "9")]);
    }

    [Fact]
    public void Where_all_words_stand_in_notes_they_are_the_text_and_the_receipt_says_so()
    {
        var draft = Read(
            P(FootnoteRef(1)) + P(FootnoteRef(2)),
            Footnotes(Footnote(1, "The bridge opened."), Footnote(2, "It was paid twice."))
        );
        draft.Stored().ShouldBe("The bridge opened.\nIt was paid twice.");
        draft.Count(ReceiptKind.NotesAsText).ShouldBe(2);
        draft.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_note_before_the_first_word_of_a_paragraph_stands_in_it()
    {
        var draft = Read(P(R("First.")) + P(FootnoteRef(1), R("Second. ", "<w:strike/>"), R("Third.")), Footnotes(Footnote(1, "Books.")));
        draft.Notes.ShouldHaveSingleItem().Span.Start.ShouldBe("First.\n".Length);
        draft.Places(ReceiptKind.StruckOut)[0].Line.ShouldBe(2);
    }

    [Fact]
    public void Ten_thousand_notes_in_one_paragraph_are_all_kept_and_twice_as_many_are_twice_the_work()
    {
        static ArticleDraft Noted(int count) =>
            Read(
                P([.. Enumerable.Range(1, count).Select(i => R($"word{i} ") + From(i) + R($"w{i} ") + To(i))]),
                Comments([.. Enumerable.Range(1, count).Select(i => Comment(i, $"Note {i}."))])
            );
        var draft = Noted(10_000);
        var text = draft.Stored();
        draft.Notes.Count.ShouldBe(10_000);
        draft.Notes.ShouldAllBe(n => "Note " + text.Substring(n.Span.Start + 1, n.Span.Length - 1) + "." == n.Words);
        Effort.OfTwice(1_000, n => Noted(n)).ShouldBeLessThan(3);
    }

    [Fact]
    public void Hundreds_of_typed_marks_find_their_words_in_the_list_at_the_end()
    {
        var marks = Enumerable.Range(1, 999).ToArray();
        var draft = Read(
            P([.. marks.Select(i => R($"It rose {i}.") + Sup(FormattableString.Invariant($"{i}")) + R(" "))])
                + string.Concat(marks.Select(i => P(Sup(FormattableString.Invariant($"{i}")), R($" Source {i}."))))
        );
        draft.Notes.Select(n => n.Words).ShouldBe(marks.Select(i => FormattableString.Invariant($"Source {i}.")));
    }

    [Fact]
    public void Notes_that_would_fill_a_library_are_refused_in_one_sentence()
    {
        var words = new string('w', 60_000);
        Should
            .Throw<RuleViolation>(() => Read(P(R("It opened.")), Footnotes([.. Enumerable.Range(1, 100).Select(i => Footnote(i, words))])))
            .Refusal.ShouldBe(Unreadable.WordTooLarge);
    }

    [Fact]
    public void The_list_that_typed_marks_lead_to_is_their_words()
    {
        var draft = Read(
            P(R("It rose by half."), Sup("1"), R(" Wages fell."), Sup("2"), R(" So it was."), Sup("3"))
                + P(Sup("1"), R(" Ministry, https://min.example/a."))
                + P(Sup("2"), R(" Port books."))
        );
        draft.Stored().ShouldBe("It rose by half. Wages fell. So it was.");
        draft
            .Notes.Select(n => (n.Words, n.Address, draft.Before(n)))
            .ShouldBe([
                ("Ministry, https://min.example/a.", "https://min.example/a", "half."),
                ("Port books.", null, "fell."),
                ("3", null, "was."),
            ]);
        draft.Count(ReceiptKind.NoteList).ShouldBe(1);
        draft.Places(ReceiptKind.NoteUnfound).Select(p => p.Words).ShouldBe(["3"]);
    }

    [Fact]
    public void A_raised_figure_that_begins_a_paragraph_is_no_list_while_text_follows()
    {
        var draft = Read(P(R("It fell."), Sup("14")) + P(Sup("14"), R("C dates it.")) + P(R("So it was.")) + P(Sup("9"), R("Be is rare.")));
        draft.Stored().ShouldBe("It fell.\n¹⁴C dates it.\nSo it was.\n⁹Be is rare.");
    }
}
