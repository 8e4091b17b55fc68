using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles.Notes;

public class VersionNotesTests
{
    private static readonly Actor Ines = Given.FactChecker();

    [Fact]
    public void What_came_in_is_numbered_in_reading_order_and_the_lost_come_last()
    {
        var (article, notes) = Brought(
            Comment("ferry sails again"),
            new(NoteKind.Footnote, new(9_999, 9_999)),
            Comment("nine of ten berths")
        );

        notes
            .Notes.Select(n => (n.Number, n.Quote, n.Standing))
            .ShouldBe([
                (1, "nine of ten berths", NoteStanding.Held),
                (2, "ferry sails again", NoteStanding.Held),
                (3, "", NoteStanding.Lost),
            ]);
        notes.Notes.ShouldAllBe(n => n.BroughtBy == Ines.Id && n.BroughtAt == Given.Now);
        var told = notes.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<NotesBroughtIn>();
        (told.ArticleId, told.SubjectVersion, told.Number, told.Count, told.Lost).ShouldBe((article.Id, 1, 1, 3, 1));
        told.Kinds.ShouldBe([new(NoteKind.Footnote, 1), new(NoteKind.Comment, 2)]);
    }

    [Fact]
    public void Words_are_bounded_and_hold_nothing_that_no_text_may_hold()
    {
        var (_, notes) = Brought(
            Comment("ferry") with
            {
                Words = "a\u0000b\uD83D " + new string('x', 6000),
                Author = " Iris\u0007 Holm ",
                Address = "javascript:alert(1)",
            }
        );

        var note = notes.Notes.ShouldHaveSingleItem();
        note.Words!.Length.ShouldBe(WriterNote.LongestWords);
        note.Words.ShouldStartWith("ab\uFFFD xxx");
        note.Words.ShouldEndWith("x…");
        (note.Author, note.Address).ShouldBe(("Iris Holm", null));
    }

    [Theory]
    [InlineData("https://port.example/a?b=c", true)]
    [InlineData("http://port.example", true)]
    [InlineData("ftp://port.example", false)]
    [InlineData("https://user:word@port.example", false)]
    [InlineData("//port.example", false)]
    [InlineData("https://", false)]
    public void Only_addresses_that_a_page_may_open_are_kept(string address, bool kept) =>
        Brought(Comment("ferry") with { Address = address }).Notes.Notes[0].Address.ShouldBe(kept ? address : null);

    [Fact]
    public void More_than_any_version_may_have_are_refused_and_others_may_not_bring_them()
    {
        var article = Given.Article();
        var many = NotePlaces.In(article.Current.Text, Enumerable.Repeat(Comment("ferry"), VersionNotes.Most + 1));

        Should
            .Throw<RuleViolation>(() => new VersionNotes(article.Current).BringIn(Ines, many, Given.Now))
            .Refusal.ShouldBe(NoteRefusals.TooManyNotes(VersionNotes.Most + 1, VersionNotes.Most));
        Should
            .Throw<RuleViolation>(() =>
                new VersionNotes(article.Current).BringIn(Given.Actor("Outsider", Role.Administrator), [many[0]], Given.Now)
            )
            .Refusal.Name.ShouldBe("RoleForbids");
    }

    [Fact]
    public void A_revision_takes_the_notes_along_and_loses_none()
    {
        var (article, notes) = Brought(
            Comment("nine of ten berths"),
            Comment("12 million crowns"),
            Comment("Nobody at the port would confirm it.")
        );
        var before = article.Current.Text;
        var after = before
            .Replace("nine of ten berths", "eight of ten berths", StringComparison.Ordinal)
            .Replace(" Nobody at the port would confirm it.", "", StringComparison.Ordinal);
        var second = article.Revise(Ines, StructuredText.Plain(after), Obtained.Pasted, Given.Now);

        var carried = new VersionNotes(second);
        carried.CarryOver(notes, before, second.Text);

        carried
            .Notes.Select(n => (n.Quote, n.Standing))
            .ShouldBe([
                ("nine of ten berths", NoteStanding.OtherWords),
                ("12 million crowns", NoteStanding.Held),
                ("Nobody at the port would confirm it.", NoteStanding.Lost),
            ]);
        carried.Notes[1].Span.In(second.Text).ShouldBe("12 million crowns");
        notes.Notes.Count.ShouldBe(3);
        var told = carried.TakeEvents().ShouldHaveSingleItem().ShouldBeOfType<NotesCarriedOver>();
        (told.Number, told.Count, told.OtherWords, told.Lost).ShouldBe((2, 3, 1, 1));

        // What is lost stays listed through every later version.
        var third = article.Revise(Ines, StructuredText.Plain(after + "\n\nMore."), Obtained.Pasted, Given.Now);
        var again = new VersionNotes(third);
        again.CarryOver(carried, second.Text, third.Text);
        again.Notes.Select(n => n.Standing).ShouldBe([NoteStanding.OtherWords, NoteStanding.Held, NoteStanding.Lost]);
        again.Notes[2].Quote.ShouldBe("Nobody at the port would confirm it.");
    }

    [Fact]
    public void What_comes_in_again_with_the_revision_is_kept_once()
    {
        var (article, notes) = Brought(Comment("nine of ten berths"), Comment("12 million crowns"));
        var second = article.Revise(Ines, StructuredText.Plain(article.Current.Text + "\n\nMore."), Obtained.Uploaded, Given.Now);
        var next = new VersionNotes(second);
        next.BringIn(Ines, NotePlaces.In(second.Text, [Comment("nine of ten berths")]), Given.Now);

        next.CarryOver(notes, article.Versions[0].Text, second.Text);

        next.Notes.Select(n => n.Quote).ShouldBe(["nine of ten berths", "12 million crowns"]);
        next.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData(10, 20, 10, 20, true)]
    [InlineData(0, 11, 10, 20, true)]
    [InlineData(19, 30, 10, 20, true)]
    [InlineData(0, 10, 10, 20, false)]
    [InlineData(20, 30, 10, 20, false)]
    [InlineData(20, 20, 10, 20, true)]
    [InlineData(10, 10, 10, 20, true)]
    [InlineData(21, 21, 10, 20, false)]
    public void A_note_touches_the_words_it_shares_or_stands_at(int start, int end, int from, int to, bool touches) =>
        Brought(new FoundNote(NoteKind.Footnote, new(start, end))).Notes.Notes[0].Touches(new(from, to)).ShouldBe(touches);

    private static (Article Article, VersionNotes Notes) Brought(params FoundNote[] found)
    {
        var article = Given.Article();
        var notes = new VersionNotes(article.Current);
        notes.BringIn(Ines, NotePlaces.In(article.Current.Text, found), Given.Now);
        return (article, notes);
    }

    private static FoundNote Comment(string on)
    {
        var at = Given.HarbourText.IndexOf(on, StringComparison.Ordinal);
        return new(NoteKind.Comment, new(at, at + on.Length)) { Words = "Ask the port about " + on, Author = "Iris Holm" };
    }
}
