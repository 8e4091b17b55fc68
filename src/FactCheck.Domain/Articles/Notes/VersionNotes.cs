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
        var again = _notes.Select(n => n.Said).ToHashSet();
        var left = earlier._notes.Where(n => !again.Contains(n.Said)).Take(Most - _notes.Count).ToList();
        if (left.Count == 0)
            return;
        var places = NotePlaces.Carry(before, after, left.Where(n => n.Standing != NoteStanding.Lost).Select(n => n.AsFound()));
        var next = 0;
        var carried = left.ConvertAll(n =>
            (
                Placed: n.Standing == NoteStanding.Lost
                    ? new PlacedNote(n.AsFound(), null, n.Quote, NoteStanding.Lost)
                    : Later(n, places[next++]),
                Note: n
            )
        );
        foreach (var (placed, note) in carried.OrderBy(c => Order(c.Placed)))
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
