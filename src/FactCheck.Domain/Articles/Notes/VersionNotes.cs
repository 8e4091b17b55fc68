using FactCheck.Domain.People;

namespace FactCheck.Domain.Articles.Notes;

/// <summary>The writer's notes of one version of an article: what its document said beside the text. Never printed.</summary>
public sealed class VersionNotes : Entity
{
    /// <summary>The most notes of a version.</summary>
    public const int Most = 10_000;

    private readonly List<WriterNote> _notes = [];

    private VersionNotes() { }

    /// <summary>That version has no notes yet.</summary>
    public VersionNotes(ArticleVersion version) => (ArticleId, ArticleVersionId, Number) = (version.ArticleId, version.Id, version.Number);

    /// <summary>The article.</summary>
    public Guid ArticleId { get; private set; }

    /// <summary>The version.</summary>
    public Guid ArticleVersionId { get; private set; }

    /// <summary>Its number within the article.</summary>
    public int Number { get; private set; }

    /// <summary>Grows with every change.</summary>
    public int Version { get; private set; }

    /// <summary>The notes, in reading order; those without a place last.</summary>
    public IReadOnlyList<WriterNote> Notes => _notes;

    /// <summary>Stores what came with the text.</summary>
    /// <exception cref="RuleViolation">The role forbids it, or there are more than any version may have.</exception>
    public void BringIn(Actor actor, IReadOnlyList<PlacedNote> notes, DateTimeOffset now)
    {
        RuleViolation.ThrowIf(actor.WhyNot(Permission.ImportArticles));
        if (_notes.Count + notes.Count > Most)
            throw new RuleViolation(NoteRefusals.TooManyNotes(_notes.Count + notes.Count, Most));
        if (notes.Count == 0)
            return;
        foreach (var note in InOrder(notes))
            _notes.Add(new(Id, _notes.Count + 1, note, actor.Id, now));
        var kinds = notes.GroupBy(n => n.Note.Kind).OrderBy(g => g.Key).Select(g => new NotesOfKind(g.Key, g.Count()));
        Raise(new NotesBroughtIn(Id, ArticleId, ++Version, Number, [.. kinds], notes.Count(n => n.Standing == NoteStanding.Lost)));
    }

    /// <summary>Takes the notes of the version before over, at their words in this text; what came in again with it is kept once.</summary>
    /// <param name="earlier">The notes of the version before.</param>
    /// <param name="before">Its text.</param>
    /// <param name="after">The text of this version.</param>
    public void CarryOver(VersionNotes earlier, string before, string after)
    {
        var carried = earlier.Follow(before, after, _notes.Select(n => n.Said), Most - _notes.Count);
        if (carried.Count == 0)
            return;
        foreach (var (note, placed) in carried.OrderBy(c => Order(c.Placed)))
            _notes.Add(new(Id, _notes.Count + 1, placed, note.BroughtBy, note.BroughtAt));
        Raise(
            new NotesCarriedOver(
                Id,
                ArticleId,
                ++Version,
                Number,
                carried.Count,
                carried.Count(c => c.Placed.Standing == NoteStanding.OtherWords),
                carried.Count(c => c.Placed.Standing == NoteStanding.Lost)
            )
        );
    }

    /// <summary>What would become of these notes in a text that was made from theirs; what comes in again with it is left out.</summary>
    /// <param name="before">Their text.</param>
    /// <param name="after">The other text.</param>
    /// <param name="brought">What comes in with that.</param>
    public IReadOnlyList<(WriterNote Note, PlacedNote Placed)> Follow(string before, string after, IReadOnlyList<PlacedNote> brought) =>
        Follow(before, after, brought.Select(p => new WriterNote(Id, 0, p, default, default).Said), Most - brought.Count);

    private List<(WriterNote Note, PlacedNote Placed)> Follow(
        string before,
        string after,
        IEnumerable<(NoteKind Kind, string? Words, string? Author, string? Address, string Quote)> brought,
        int most
    )
    {
        var again = brought.ToHashSet();
        var left = _notes.Where(n => n.Standing != NoteStanding.Dropped && !again.Contains(n.Said)).Take(most).ToList();
        var places = NotePlaces.Carry(before, after, left.Where(n => n.HasPlace).Select(n => n.AsFound()));
        var next = 0;
        return left.ConvertAll(n =>
            (n, n.HasPlace ? Later(n, places[next++]) : new PlacedNote(n.AsFound(), null, n.Quote, NoteStanding.Lost))
        );
    }

    /// <summary>Refuses a form that showed these notes before they were changed.</summary>
    /// <exception cref="StaleVersion">The versions differ.</exception>
    public VersionNotes Seen(int version) => version == Version ? this : throw new StaleVersion(Id, version, Version);

    /// <summary>Null, or why this actor cannot settle where a note stands.</summary>
    public static Refusal? WhyNotSettle(Actor actor, WriterNote note) =>
        actor.WhyNot(Permission.CheckClaims) ?? (note.Standing == NoteStanding.Lost ? null : NoteRefusals.NoteIsSettled);

    /// <summary>Puts a note that lost its words on others.</summary>
    /// <param name="actor">Who does.</param>
    /// <param name="note">One of these.</param>
    /// <param name="span">The words, in the text of the version.</param>
    /// <param name="words">What stands there.</param>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSettle"/>.</exception>
    public void Place(Actor actor, WriterNote note, TextSpan span, string words)
    {
        RuleViolation.ThrowIf(WhyNotSettle(actor, note));
        note.Put(span, Anchoring.SameWords(note.Quote, words) ? NoteStanding.Held : NoteStanding.OtherWords);
        Raise(new NotePlaced(Id, ArticleId, ++Version, Number, note.Number, span));
    }

    /// <summary>Says of a note that lost its words that it is not needed any more; only the record shows it from then on.</summary>
    /// <exception cref="RuleViolation">See <see cref="WhyNotSettle"/>.</exception>
    public void Drop(Actor actor, WriterNote note)
    {
        RuleViolation.ThrowIf(WhyNotSettle(actor, note));
        note.Drop();
        Raise(new NoteDropped(Id, ArticleId, ++Version, Number, note.Number));
    }

    // Words that were changed once stay changed, however often they are carried on.
    private static PlacedNote Later(WriterNote note, PlacedNote placed) =>
        placed with
        {
            Quote = note.Quote,
            Standing = (NoteStanding)Math.Max((int)note.Standing, (int)placed.Standing),
        };

    private static IEnumerable<PlacedNote> InOrder(IEnumerable<PlacedNote> notes) => notes.OrderBy(Order);

    private static (bool, int, int) Order(PlacedNote note) => (note.Place is null, note.Place?.Start ?? 0, note.Place?.End ?? 0);
}
