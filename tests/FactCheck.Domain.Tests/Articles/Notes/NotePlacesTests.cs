using System.Globalization;
using System.Text;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;

namespace FactCheck.Domain.Tests.Articles.Notes;

/// <summary>Notes stay at their words while somebody edits the text, and are kept without a place rather than put on others.</summary>
public class NotePlacesTests
{
    private const string Before =
        "The port in figures\n\nThe mayor said that nine of ten berths had been repaired, at a cost of 12 million crowns.\n\n"
        + "Share this article\n\nThe ferry sails again from May 👩‍🔧. Nobody at the port would confirm it.";

    public static TheoryData<string, string, string?> Edits =>
        new()
        {
            { "nine of ten berths", "Share this article\n\n", "nine of ten berths" },
            { "The port in figures", "Share this article\n\n", "The port in figures" },
            { "Nobody at the port would confirm it.", "Share this article\n\n", "Nobody at the port would confirm it." },
            { "from May 👩‍🔧", "Share this article\n\n", "from May 👩‍🔧" },
            { "confirm it.\n\nShare", "", null },
            { "Share this article", "Share this article\n\n", null },
        };

    [Theory]
    [MemberData(nameof(Edits))]
    public void A_note_follows_its_words_when_a_line_goes(string words, string gone, string? place)
    {
        var after = gone.Length == 0 ? Before : Before.Replace(gone, "", StringComparison.Ordinal);
        var placed = NotePlaces.Carry(Before, after, [Note(Before, words)]).ShouldHaveSingleItem();

        if (place is null)
            (placed.Place, placed.Standing).ShouldBe((null, NoteStanding.Lost));
        else
            (placed.Place!.Value.In(after), placed.Standing).ShouldBe((place, NoteStanding.Held));
    }

    [Theory]
    [InlineData("repaired", true)]
    [InlineData("12 million crowns.", true)]
    [InlineData("Nobody at the port would confirm it.", true)]
    [InlineData("The ferry", false)]
    [InlineData("The port", false)]
    public void A_mark_between_words_stays_beside_the_same_words(string words, bool after)
    {
        var edited = "A new first line.\n\n" + Before.Replace("Share this article\n\n", "", StringComparison.Ordinal);
        var at = Before.IndexOf(words, StringComparison.Ordinal) + (after ? words.Length : 0);

        var placed = NotePlaces.Carry(Before, edited, [new(NoteKind.Footnote, new(at, at)) { Words = "See the ledger." }]);

        var there = edited.IndexOf(words, StringComparison.Ordinal) + (after ? words.Length : 0);
        placed.ShouldHaveSingleItem().Place.ShouldBe(new TextSpan(there, there));
        placed[0].Standing.ShouldBe(NoteStanding.Held);
    }

    [Fact]
    public void A_note_on_words_that_were_changed_says_so()
    {
        var edited = Before.Replace("nine of ten berths", "eight of ten berths", StringComparison.Ordinal);

        var placed = NotePlaces.Carry(Before, edited, [Note(Before, "nine of ten berths")]).ShouldHaveSingleItem();

        placed.Standing.ShouldBe(NoteStanding.OtherWords);
        placed.Quote.ShouldBe("nine of ten berths");
        placed.Place!.Value.In(edited).ShouldContain("of ten berths");
    }

    [Theory]
    [InlineData(-1, 4)]
    [InlineData(5, 4)]
    [InlineData(0, 10_000)]
    [InlineData(3, int.MaxValue)]
    public void A_place_outside_of_the_text_is_none(int start, int end) =>
        NotePlaces.In(Before, [new(NoteKind.Comment, new(start, end))]).ShouldHaveSingleItem().Standing.ShouldBe(NoteStanding.Lost);

    [Fact]
    public void A_place_inside_of_a_character_is_none()
    {
        var at = Before.IndexOf("👩", StringComparison.Ordinal) + 1;

        NotePlaces.In(Before, [new(NoteKind.Link, new(at, at + 3))]).ShouldHaveSingleItem().Place.ShouldBeNull();
    }

    [Fact]
    public void Notes_over_paragraphs_in_each_other_and_at_both_ends_keep_their_words()
    {
        var all = new[] { new TextSpan(0, Before.Length), new(0, 0), new(Before.Length, Before.Length), new(4, 40), new(10, 30) };
        var edited = Before + "\n\nA last line.";

        var placed = NotePlaces.Carry(Before, edited, all.Select(s => new FoundNote(NoteKind.Comment, s)));

        placed.Select(p => p.Place).ShouldBe(all.Select(s => (TextSpan?)s));
    }

    [Fact]
    public void Ten_thousand_notes_are_carried_over_an_edited_text() => Carry(VersionNotes.Most).ShouldBe(VersionNotes.Most);

    [Fact]
    public void Twice_as_many_notes_are_twice_the_work() => Effort.OfTwice(1_000, n => Carry(n)).ShouldBeLessThan(3);

    // One half on words and one half between them, all in one line.
    private static int Carry(int count)
    {
        var (text, notes) = (new StringBuilder(), new List<FoundNote>());
        for (var i = 0; i < count; i++)
        {
            var start = text.Length;
            text.Append(CultureInfo.InvariantCulture, $"word{i} stands ");
            notes.Add(new(NoteKind.Comment, new(i % 2 == 0 ? start : text.Length - 1, text.Length - 1)) { Words = "Ask the port." });
        }
        var placed = NotePlaces.Carry(text.ToString(), "A new beginning. " + text, notes);
        return placed.Count(p => p.Standing == NoteStanding.Held);
    }

    private static FoundNote Note(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return new(NoteKind.Comment, at < 0 ? new(-1, -1) : new(at, at + words.Length)) { Words = "Ask the port." };
    }
}
