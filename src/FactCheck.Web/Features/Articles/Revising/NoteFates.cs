using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Receiving;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Revising;

/// <summary>What would become of one note of the writer.</summary>
/// <param name="Quote">The words it was written on; empty where it stands between words.</param>
/// <param name="Now">The words it would stand on; null where it would have no place.</param>
public sealed record NoteFate(int Number, NoteKind Kind, string? Says, string Quote, string? Now);

/// <summary>What a revised text would make of the writer's notes.</summary>
/// <param name="Carried">How many stay on their words.</param>
/// <param name="Moved">Those that would stand on words which were changed.</param>
/// <param name="Lost">Those whose words are gone; they stay listed and wait for a person.</param>
public sealed record NoteFates(int Carried, IReadOnlyList<NoteFate> Moved, IReadOnlyList<NoteFate> Lost)
{
    /// <summary>How many of each a page lists.</summary>
    public const int Listed = 20;

    /// <summary>There are none.</summary>
    public static NoteFates None { get; } = new(0, [], []);

    public int Count => Carried + Moved.Count + Lost.Count;

    /// <param name="before">The version that is checked now.</param>
    /// <param name="after">The text that would follow it.</param>
    /// <param name="found">What came in with that, see <see cref="Received"/>.</param>
    public static async Task<NoteFates> Read(FactCheckDb db, ArticleVersion before, string after, string? found, CancellationToken ct)
    {
        var notes = await db
            .VersionNotes.AsNoTracking()
            .Include(n => n.Notes.OrderBy(x => x.Number))
            .FirstOrDefaultAsync(n => n.ArticleVersionId == before.Id, ct);
        if (notes is null)
            return None;
        var followed = notes.Follow(before.Text, after, Received.Unpack(found)?.Place(after) ?? []);
        return new(
            followed.Count(f => f.Placed.Standing == NoteStanding.Held),
            [.. followed.Where(f => f.Placed.Standing == NoteStanding.OtherWords).Select(f => Told(f.Note, f.Placed.Place, after))],
            [.. followed.Where(f => f.Placed.Standing == NoteStanding.Lost).Select(f => Told(f.Note, null, after))]
        );
    }

    private static NoteFate Told(WriterNote note, TextSpan? place, string after) =>
        new(note.Number, note.Kind, note.Words ?? note.Address, note.Quote, place?.In(after));
}
