using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;

namespace FactCheck.Domain.Tests.Articles.Notes;

/// <summary>What people do to notes that lost their words, and what a revision would do to all of them.</summary>
public class SettledNotesTests
{
    private static readonly Actor Ines = Given.FactChecker();

    [Fact]
    public void A_note_that_lost_its_words_is_put_on_others_by_a_person()
    {
        var (article, notes) = Brought(Comment("ferry"), new(NoteKind.Footnote, new(9_999, 9_999)) { Words = "Page 4." });
        notes.TakeEvents();
        var span = new TextSpan(0, 9);

        notes.Place(Ines, notes.Notes[1], span, span.In(article.Current.Text));

        (notes.Notes[1].Span, notes.Notes[1].Standing, notes.Version).ShouldBe((span, NoteStanding.OtherWords, 2));
        notes.Notes[1].Touches(new(5, 6)).ShouldBeTrue();
        notes.TakeEvents().ShouldHaveSingleItem().ShouldBe(new NotePlaced(notes.Id, article.Id, 2, 1, 2, span));
        Should.Throw<RuleViolation>(() => notes.Place(Ines, notes.Notes[1], span, "x")).Refusal.ShouldBe(NoteRefusals.NoteIsSettled);
        Should.Throw<RuleViolation>(() => notes.Drop(Ines, notes.Notes[0])).Refusal.ShouldBe(NoteRefusals.NoteIsSettled);
    }

    [Fact]
    public void Put_on_the_words_it_was_written_on_it_is_held_again()
    {
        var (article, notes) = Brought(Comment("12 million crowns"));
        var before = article.Current.Text;
        var gone = article.Revise(Ines, StructuredText.Plain("Nothing of it is left."), Obtained.Pasted, Given.Now);
        var second = new VersionNotes(gone);
        second.CarryOver(notes, before, gone.Text);
        second.Notes[0].Standing.ShouldBe(NoteStanding.Lost);

        second.Place(Ines, second.Notes[0], new(0, 7), "12 million crowns");

        second.Notes[0].Standing.ShouldBe(NoteStanding.Held);
    }

    [Fact]
    public void A_dropped_note_touches_nothing_and_goes_into_no_later_version()
    {
        var (article, notes) = Brought(Comment("ferry"), new(NoteKind.Footnote, new(9_999, 9_999)));
        notes.TakeEvents();

        notes.Drop(Ines, notes.Notes[1]);

        (notes.Notes[1].Standing, notes.Version).ShouldBe((NoteStanding.Dropped, 2));
        notes.Notes[1].Touches(new(0, 9)).ShouldBeFalse();
        notes.TakeEvents().ShouldHaveSingleItem().ShouldBe(new NoteDropped(notes.Id, article.Id, 2, 1, 2));
        Should.Throw<RuleViolation>(() => notes.Drop(Ines, notes.Notes[1])).Refusal.ShouldBe(NoteRefusals.NoteIsSettled);
        var second = article.Revise(Ines, StructuredText.Plain(article.Current.Text + "\n\nMore."), Obtained.Pasted, Given.Now);
        var next = new VersionNotes(second);
        next.CarryOver(notes, article.Versions[0].Text, second.Text);
        next.Notes.ShouldHaveSingleItem().Quote.ShouldBe("ferry");
    }

    [Fact]
    public void Only_who_checks_claims_settles_a_note_and_never_from_an_old_page()
    {
        var (_, notes) = Brought(new FoundNote(NoteKind.Footnote, new(9_999, 9_999)));

        VersionNotes.WhyNotSettle(Given.Actor("Outsider", Role.Administrator), notes.Notes[0])!.Name.ShouldBe("RoleForbids");
        VersionNotes.WhyNotSettle(Ines, notes.Notes[0]).ShouldBeNull();
        notes.Seen(1).ShouldBe(notes);
        Should.Throw<StaleVersion>(() => notes.Seen(0));
    }

    [Fact]
    public void What_a_revision_would_make_of_them_is_told_without_making_it()
    {
        var (article, notes) = Brought(Comment("nine of ten berths"), Comment("12 million crowns"), Comment("ferry"));
        var (before, version) = (article.Current.Text, notes.Version);
        var after = before.Replace("nine of ten berths", "eight of ten berths", StringComparison.Ordinal);

        var fates = notes.Follow(before, after, NotePlaces.In(after, [On(after, "ferry")]));

        // What comes in again with the revision is not told of.
        fates
            .Select(f => (f.Note.Quote, f.Placed.Standing))
            .ShouldBe([("nine of ten berths", NoteStanding.OtherWords), ("12 million crowns", NoteStanding.Held)], ignoreOrder: true);
        notes.Version.ShouldBe(version);
        notes.Notes.ShouldAllBe(n => n.Standing == NoteStanding.Held);
    }

    private static (Article Article, VersionNotes Notes) Brought(params FoundNote[] found)
    {
        var article = Given.Article();
        var notes = new VersionNotes(article.Current);
        notes.BringIn(Ines, NotePlaces.In(article.Current.Text, found), Given.Now);
        return (article, notes);
    }

    private static FoundNote Comment(string on) => On(Given.HarbourText, on);

    private static FoundNote On(string text, string on)
    {
        var at = text.IndexOf(on, StringComparison.Ordinal);
        return new(NoteKind.Comment, new(at, at + on.Length)) { Words = "Ask the port about " + on, Author = "Iris Holm" };
    }
}
