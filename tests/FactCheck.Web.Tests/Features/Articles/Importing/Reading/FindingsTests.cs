using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.TestKit;
using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading;

/// <summary>Marks in the words say where a thing stands in the text as it is stored.</summary>
public sealed class FindingsTests
{
    [Theory]
    [InlineData("It opened ", "in 1932", ".", "in 1932")]
    [InlineData("", "Opened", "", "Opened")]
    [InlineData("over ", "😀", "", "😀")]
    [InlineData("  a   b\t ", " c  d ", " e", "c d")]
    [InlineData("caf", "e\u0301", " shut", "é")]
    [InlineData("caf", "e", "\u0301 shut", "é")]
    [InlineData("\u1112", "\u1161\u11AB", "글", "")]
    public void A_note_has_its_words_however_they_are_written_down(string before, string words, string after, string found)
    {
        var (text, notes) = Read(f =>
            f.Note(new(NoteKind.Comment, default)) is var (open, close) ? before + open + words + close + after : ""
        );
        notes.ShouldHaveSingleItem().Span.In(text).ShouldBe(found);
    }

    [Fact]
    public void A_place_at_the_beginning_of_a_line_is_in_that_line()
    {
        var notation = new Notation();
        notation.Add(BlockKind.Paragraph, 0, "First.");
        notation.Add(BlockKind.Heading, 2, notation.Findings.Did(ReceiptKind.StruckOut, "No. ") + "Second.");
        notation.Add(BlockKind.Paragraph, 0, "Third." + notation.Findings.Did(ReceiptKind.StruckOut, " No."));
        notation.Draft().Receipt.ShouldHaveSingleItem().Places.Select(p => p.Line).ShouldBe([2, 3]);
    }

    [Fact]
    public void More_than_the_first_places_are_only_counted()
    {
        var notation = new Notation();
        for (var i = 0; i < 60; i++)
            notation.Add(BlockKind.Paragraph, 0, "Words." + notation.Findings.Did(ReceiptKind.Link, new string('w', 200)));
        var line = notation.Draft().Receipt.ShouldHaveSingleItem();
        (line.Count, line.Places.Count, line.Places[0].Words!.Length).ShouldBe((60, Findings.MostPlaces, 121));
    }

    [Fact]
    public void Twice_as_many_marks_in_one_line_are_twice_the_work() => Effort.OfTwice(2_000, Mark).ShouldBeLessThan(3);

    private static void Mark(int count)
    {
        var findings = new Findings();
        var line = string.Concat(
            Enumerable.Range(0, count).Select(i => findings.Note(new(NoteKind.Link, default)) is var (o, c) ? $"{o}word{c} e\u0301 " : "")
        );
        var text = findings.Take(line).Normalize();
        findings.Notes(text).ShouldAllBe(n => n.Span.In(text) == "word");
    }

    [Fact]
    public void The_words_of_a_note_that_was_only_a_mark_come_to_it_and_to_what_was_said_of_it()
    {
        var findings = new Findings();
        foreach (var mark in new[] { "1", "2" })
        {
            findings.Note(new(NoteKind.Footnote, default) { Words = mark });
            findings.DidBeside(ReceiptKind.NoteUnfound, mark, findings.LastMark);
        }
        findings.Complete(1, "Port books.", "https://port.example/b");
        findings.Complete(7, "Of nothing.", null);
        findings.Notes("").Select(n => (n.Words, n.Address)).ShouldBe([("1", null), ("Port books.", "https://port.example/b")]);
        findings.Acts.ShouldBe([(ReceiptKind.NoteUnfound, "1"), (ReceiptKind.Footnote, "Port books.")]);
    }

    [Fact]
    public void Notes_beyond_the_bound_are_counted_and_said()
    {
        var notation = new Notation();
        var line = string.Concat(
            Enumerable.Range(0, Findings.MostNotes + 5).Select(_ => notation.Findings.Note(new(NoteKind.Link, default)).Open)
        );
        notation.Add(BlockKind.Paragraph, 0, "Words." + line);
        var draft = notation.Draft();
        draft.Notes.Count.ShouldBe(Findings.MostNotes);
        draft.Receipt.Single(l => l.Kind is ReceiptKind.NotRead).Count.ShouldBe(5);
    }

    private static (string Text, IReadOnlyList<FoundNote> Notes) Read(Func<Findings, string> words)
    {
        var notation = new Notation();
        notation.Add(BlockKind.Paragraph, 0, words(notation.Findings));
        var draft = notation.Draft();
        return (StructuredText.Parse(draft.Text).Text, draft.Notes);
    }
}
