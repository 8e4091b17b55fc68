namespace FactCheck.Domain.Articles.Notes;

/// <summary>
/// A note of the writer, stored with a version of the article. What it says never changes, its place only by a person who settles it;
/// no report prints it.
/// </summary>
public sealed class WriterNote
{
    /// <summary>The most characters of what it says.</summary>
    public const int LongestWords = 5000;

    /// <summary>The most characters of the words it belongs to that are repeated in it.</summary>
    public const int LongestQuote = 500;

    internal const int LongestAuthor = 200,
        LongestAddress = 2000;

    private WriterNote() => Quote = "";

    internal WriterNote(Guid notesId, int number, PlacedNote placed, Guid by, DateTimeOffset at)
    {
        var note = placed.Note;
        (Id, NotesId, Number, Kind) = (Guid.CreateVersion7(), notesId, number, note.Kind);
        (Start, End) = placed.Place is { } place ? (place.Start, place.End) : (0, 0);
        (Standing, Quote) = (placed.Standing, NoteWords.Clean(placed.Quote, LongestQuote) ?? "");
        (Words, Author) = (NoteWords.Clean(note.Words, LongestWords), NoteWords.Clean(note.Author, LongestAuthor));
        (WrittenAt, Address) = (note.WrittenAt, NoteWords.Address(note.Address, LongestAddress));
        (BroughtBy, BroughtAt) = (by, at);
    }

    /// <summary>Identity.</summary>
    public Guid Id { get; private set; }

    /// <summary>The notes it belongs to.</summary>
    public Guid NotesId { get; private set; }

    /// <summary>1, 2, 3 … in reading order; those without a place last.</summary>
    public int Number { get; private set; }

    /// <summary>What it was in the document.</summary>
    public NoteKind Kind { get; private set; }

    /// <summary>UTF-16 offset of the first of its words; 0 where it has no place.</summary>
    public int Start { get; private set; }

    /// <summary>UTF-16 offset after them; the same as the start where it stands between words.</summary>
    public int End { get; private set; }

    /// <summary>Its words, or the place between two of them.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it stands where it was put.</summary>
    public NoteStanding Standing { get; private set; }

    /// <summary>The words it was written on, shortened; empty where it stands between words.</summary>
    public string Quote { get; private set; }

    /// <summary>What it says.</summary>
    public string? Words { get; private set; }

    /// <summary>Who wrote it, as the document says.</summary>
    public string? Author { get; private set; }

    /// <summary>When, as the document says.</summary>
    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>The http or https address it names.</summary>
    public string? Address { get; private set; }

    /// <summary>Who brought in the text that it came with.</summary>
    public Guid BroughtBy { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset BroughtAt { get; private set; }

    /// <summary>Whether it stands in the text.</summary>
    public bool HasPlace => Standing is NoteStanding.Held or NoteStanding.OtherWords;

    /// <summary>Whether it belongs to any of these words; one between words also to those it stands directly at.</summary>
    public bool Touches(TextSpan words) =>
        HasPlace && (Start == End ? Start >= words.Start && Start <= words.End : Start < words.End && End > words.Start);

    internal (NoteKind Kind, string? Words, string? Author, string? Address, string Quote) Said => (Kind, Words, Author, Address, Quote);

    internal void Put(TextSpan span, NoteStanding standing) => (Start, End, Standing) = (span.Start, span.End, standing);

    internal void Drop() => Standing = NoteStanding.Dropped;

    internal FoundNote AsFound() =>
        new(Kind, Span)
        {
            Words = Words,
            Author = Author,
            WrittenAt = WrittenAt,
            Address = Address,
        };
}
