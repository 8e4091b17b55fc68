using System.Text.Json;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;
using static FactCheck.TestKit.WordMarkup;
using static FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word.Doc;

namespace FactCheck.Web.Tests.Features.Articles.Importing.Reading.Word;

/// <summary>Tracked changes: the text of each way, and who changed what.</summary>
public sealed class TrackingChanges
{
    [Fact]
    public void The_text_is_read_in_each_way_and_every_change_is_said()
    {
        var draft = Read(P(R("They paid "), Del("15", "Jo Fell"), Ins("51", "Ana Ruiz"), R(" million.")));
        var changes = draft.Changes.ShouldNotBeNull();
        changes.Accepted.Stored().ShouldBe("They paid 51 million.");
        changes.Rejected.Stored().ShouldBe("They paid 15 million.");
        changes.Preserved.Stored().ShouldBe("They paid 51 million.");
        (changes.Insertions, changes.Deletions).ShouldBe((1, 1));
        changes.Authors.ShouldBe(["Ana Ruiz", "Jo Fell"]);
        changes.By(ChangesWay.Ask).ShouldBeNull();
        changes.Accepted.Notes.ShouldBeEmpty();
        changes
            .Preserved.Notes.Select(n => (n.Kind, n.Words, n.Author, n.Span.In(changes.Preserved.Stored())))
            .ShouldBe([(NoteKind.Deletion, "15", "Jo Fell", ""), (NoteKind.Insertion, null, "Ana Ruiz", "51")]);
        changes.Preserved.Notes[0].WrittenAt!.Value.Minute.ShouldBe(31);
        foreach (var read in new[] { changes.Accepted, changes.Rejected, changes.Preserved })
        {
            read.Receipt.Single(l => l.Kind is ReceiptKind.Deleted).Places.ShouldBe([new(1, "15")]);
            read.Receipt.Single(l => l.Kind is ReceiptKind.Inserted).Places.ShouldBe([new(1, "51")]);
        }
    }

    [Fact]
    public void Without_changes_nothing_is_asked() => Read(P(R("It opened."))).Changes.ShouldBeNull();

    [Fact]
    public void What_the_form_keeps_comes_back_the_same()
    {
        var changes = Read(P(R("It "), Ins("opened"), Del("shut"), From(1), R(" late."), To(1)), Comments(Comment(1, "Sure?"))).Changes!;
        var back = JsonSerializer.Deserialize<TrackedChanges>(JsonSerializer.Serialize(changes))!;
        back.Preserved.Notes.ShouldBe(changes.Preserved.Notes);
        back.Rejected.Text.ShouldBe(changes.Rejected.Text);
        back.Accepted.Receipt.Select(l => (l.Kind, l.Count)).ShouldBe(changes.Accepted.Receipt.Select(l => (l.Kind, l.Count)));
    }

    [Fact]
    public void Moves_are_a_deletion_and_an_insertion()
    {
        var changes = Read(
            P(
                R("One. "),
                $"<w:moveFrom w:author=\"D\">{R("Two. ")}</w:moveFrom>",
                R("Three. "),
                $"<w:moveTo w:author=\"D\">{R("Two. ")}</w:moveTo>"
            )
        ).Changes!;
        changes.Accepted.Stored().ShouldBe("One. Three. Two.");
        changes.Rejected.Stored().ShouldBe("One. Two. Three.");
        (changes.Insertions, changes.Deletions).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData("del", "It opened late.", "It opened\nlate.")]
    [InlineData("ins", "It opened\nlate.", "It opened late.")]
    public void A_border_that_came_or_went_joins_or_parts(string change, string accepted, string rejected)
    {
        var changes = Read(P($"<w:pPr><w:rPr><w:{change} w:author=\"D\"/></w:rPr></w:pPr>", R("It opened ")) + P(R("late."))).Changes!;
        changes.Accepted.Stored().ShouldBe(accepted);
        changes.Rejected.Stored().ShouldBe(rejected);
    }

    [Fact]
    public void Whole_paragraphs_and_rows_come_and_go_without_a_trace_in_the_lines_around()
    {
        var gone = Row("2020", "9.9").Replace("<w:tr>", "<w:tr><w:trPr><w:del w:author=\"D\"/></w:trPr>", StringComparison.Ordinal);
        var came = Row("2021", "5.5").Replace("<w:tr>", "<w:tr><w:trPr><w:ins w:author=\"D\"/></w:trPr>", StringComparison.Ordinal);
        var changes = Read(
            P(R("First."))
                + P("<w:pPr><w:rPr><w:del w:author=\"Desk\"/></w:rPr></w:pPr>", Del("Second."))
                + P(R("Third."))
                + Table(Row("2019", "4.1"), gone, came)
        ).Changes!;
        changes.Accepted.Stored().ShouldBe("First.\nThird.\n2019 · 4.1\n2021 · 5.5");
        changes.Rejected.Stored().ShouldBe("First.\nSecond.\nThird.\n2019 · 4.1\n2020 · 9.9");
    }

    [Fact]
    public void What_one_put_in_and_another_took_out_is_in_neither_text()
    {
        var both = $"<w:ins w:author=\"Ana\"><w:del w:author=\"Jo\"><w:r><w:delText>quickly </w:delText></w:r></w:del></w:ins>";
        var changes = Read(P(R("It "), both, R("opened."))).Changes!;
        changes.Accepted.Stored().ShouldBe("It opened.");
        changes.Rejected.Stored().ShouldBe("It opened.");
        changes.Preserved.Notes.ShouldHaveSingleItem().Author.ShouldBe("Jo");
    }

    [Fact]
    public void A_change_of_many_runs_is_one_and_a_deleted_note_goes_with_its_words()
    {
        var draft = Read(
            P(
                R("It "),
                $"<w:ins w:author=\"D\">{R("op")}{R("en", "<w:b/>")}</w:ins><w:ins w:author=\"D\">{R("ed")}</w:ins>",
                $"<w:del w:author=\"D\">{FootnoteRef(1)}</w:del>",
                R(" 10"),
                $"<w:ins w:author=\"D\">{Sup("5")}</w:ins>"
            ),
            Footnotes(Footnote(1, "Books."))
        );
        draft.Stored().ShouldBe("It opened 10⁵");
        draft.Changes!.Insertions.ShouldBe(2);
        draft.Notes.ShouldBeEmpty();
        draft.Changes.Rejected.Notes.ShouldHaveSingleItem().Words.ShouldBe("Books.");
        draft.Changes.Preserved.Notes.Count(n => n.Kind is NoteKind.Footnote).ShouldBe(1);
    }
}
