using FactCheck.Domain.Articles.Notes;
using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>The writer's notes as they lie on a bench: how many, where, and the first of them.</summary>
/// <param name="Places">Where those with a place begin, in order.</param>
/// <param name="First">No more than <see cref="Listed"/>.</param>
public sealed record BenchNotes(Guid ArticleId, int Count, IReadOnlyList<int> Places, IReadOnlyList<NoteView> First)
{
    /// <summary>How many a page lists; all others are a page further.</summary>
    public const int Listed = 20;

    /// <summary>None.</summary>
    public static BenchNotes None { get; } = new(Guid.Empty, 0, [], []);

    /// <summary>The first of those without a place, which wait for a person.</summary>
    public IReadOnlyList<NoteView> Gone { get; init; } = [];

    /// <summary>Without a place in the text.</summary>
    public int Lost => Count - Places.Count;

    /// <summary>Those of a version.</summary>
    public static async Task<BenchNotes> Read(FactCheckDb db, Guid article, Guid version, CancellationToken ct)
    {
        var notes = OfVersion(db, version);
        var places = await notes.OrderBy(n => n.Number).Select(n => n.Standing == NoteStanding.Lost ? -1 : n.Start).ToListAsync(ct);
        return places.Count == 0
            ? None
            : new(
                article,
                places.Count,
                [.. places.Where(p => p >= 0).Order()],
                await notes.OrderBy(n => n.Number).Take(Listed).Select(NoteView.Of).ToListAsync(ct)
            )
            {
                Gone = places.Contains(-1)
                    ? await notes
                        .Where(n => n.Standing == NoteStanding.Lost)
                        .OrderBy(n => n.Number)
                        .Take(Listed)
                        .Select(NoteView.Of)
                        .ToListAsync(ct)
                    : [],
            };
    }

    /// <summary>How many begin in a stretch of the text, its end included.</summary>
    public int Between(int start, int end) => At(end + 1) - At(start);

    /// <summary>All that people see; those that were dropped only the record shows.</summary>
    internal static IQueryable<WriterNote> OfVersion(FactCheckDb db, Guid version) =>
        db.VersionNotes.Where(v => v.ArticleVersionId == version).SelectMany(v => v.Notes).Where(n => n.Standing != NoteStanding.Dropped);

    // The first of those that begin there or later.
    private int At(int start)
    {
        var (low, high) = (0, Places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Places[middle] < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
