using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Domain;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Features.Articles.Importing.Reading;

namespace FactCheck.Web.Features.Articles.Receiving;

/// <summary>The receipt of a text that is to be stored: what reading changed, left out or found, and what became of the notes.</summary>
/// <param name="Lines">By kind, counted and located.</param>
/// <param name="Moved">Notes whose words were changed or are gone since the text was read.</param>
/// <param name="PossibleDays">The days that the date may mean, where one has to be chosen.</param>
/// <param name="Part">The share of the page that came in, where that has to be confirmed.</param>
public sealed record ReceiptView(
    IReadOnlyList<ReceiptLine> Lines,
    IReadOnlyList<PlacedNote> Moved,
    IReadOnlyList<DateOnly> PossibleDays,
    double? Part
)
{
    /// <summary>The changes that the document tracks, where somebody has to choose.</summary>
    public TrackedChanges? Changes { get; init; }

    /// <summary>What was chosen.</summary>
    public ChangesWay Way { get; init; }

    /// <summary>How many notes are listed; a person reads no thousand of them.</summary>
    public const int MostMoved = 100;

    // The same words in other code points: hashing has always needed it, and the form says so.
    private static readonly ReceiptKind[] Quiet = [ReceiptKind.Composed];

    /// <summary>Whether somebody has to look at it before the text is stored.</summary>
    public bool Asks =>
        Moved.Count > 0
        || Changes is not null
        || PossibleDays.Count > 0
        || Part is not null
        || Lines.Any(l => Array.IndexOf(Quiet, l.Kind) < 0);

    /// <summary>Whether all is as it came.</summary>
    public bool IsNothing => !Asks && Lines.Count == 0;

    /// <summary>Notes without a place.</summary>
    public int Lost => Moved.Count(m => m.Standing == NoteStanding.Lost);

    /// <summary>Names exactly this receipt: what was looked at is what is confirmed.</summary>
    public string Mark => $"{Named(Found)}.{Named(Moved.Select(m => $"{m.Standing} {m.Note.Kind} {m.Note.Span.Start}"))}";

    /// <summary>Whether this is what somebody has looked at; notes that are on their words again need no second look.</summary>
    public bool WasSeen(string? mark) =>
        string.Equals(mark, Mark, StringComparison.Ordinal)
        || (Moved.Count == 0 && mark?.StartsWith(Named(Found) + ".", StringComparison.Ordinal) == true);

    // Before a choice the text is shown as accepted: whoever accepts has seen it.
    private IEnumerable<string> Found =>
        [
            .. Lines.Select(l => FormattableString.Invariant($"{l.Kind} {l.Count}")),
            Changes is null ? "" : (Way is ChangesWay.Ask ? ChangesWay.Accept : Way).ToString(),
            .. PossibleDays.Select(d => d.ToString("O", CultureInfo.InvariantCulture)),
            Part is null ? "" : nameof(Part),
        ];

    private static string Named(IEnumerable<string> what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', what))))[..16];

    /// <summary>That of what was read, with the text as it would be stored; null when nothing beside the text was found.</summary>
    /// <param name="reading">Keeps what is unpacked and placed.</param>
    /// <param name="packed">What the form carries.</param>
    /// <param name="stored">The text; asked for only where notes stand in it.</param>
    /// <exception cref="RuleViolation">What the form carries is damaged.</exception>
    public static ReceiptView? Of(CarriedReading reading, string? packed, Func<string> stored)
    {
        if (reading.Unpack(packed) is not { } received)
            return null;
        var placed = reading.Place(packed, received.Notes.Count == 0 ? "" : stored());
        return new([.. WithNotes(received)], [.. placed.Where(p => p.Standing != NoteStanding.Held)], received.PossibleDays, received.Part)
        {
            Changes = received.Changes,
            Way = received.Way,
        };
    }

    // A reader that only hands notes on has its lines made of them.
    private static IEnumerable<ReceiptLine> WithNotes(Received received)
    {
        var said = received.Receipt.Select(l => l.Kind).ToHashSet();
        var places = new Lazy<InkPlaces>(() =>
            new InkPlaces(received.Structured ? TextFormat.Structured.Read(received.Text).Text : received.Text)
        );
        // A mark without its note is said to be one.
        var unfound = received
            .Receipt.Where(l => l.Kind is ReceiptKind.NoteUnfound)
            .SelectMany(l => l.Places)
            .Select(p => p.Words)
            .ToHashSet(StringComparer.Ordinal);
        var made = received
            .Notes.Where(n => n.Kind is not NoteKind.Footnote || !unfound.Contains(n.Words))
            .GroupBy(n => Kind(n.Kind))
            .Where(g => !said.Contains(g.Key))
            .Select(g => new ReceiptLine(
                g.Key,
                g.Count(),
                [.. g.Take(Findings.MostPlaces).Select(n => new ReceiptPlace(places.Value.Line(n.Span.Start), n.Words ?? n.Address))]
            ));
        return received.Receipt.Concat(made).OrderBy(l => l.Kind);
    }

    private static ReceiptKind Kind(NoteKind kind) =>
        kind switch
        {
            NoteKind.Footnote => ReceiptKind.Footnote,
            NoteKind.Endnote => ReceiptKind.Endnote,
            NoteKind.Comment => ReceiptKind.Comment,
            NoteKind.Link => ReceiptKind.Link,
            NoteKind.Insertion => ReceiptKind.Inserted,
            _ => ReceiptKind.Deleted,
        };
}
