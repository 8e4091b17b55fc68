using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Web.Data.Library;

/// <summary>What a save changes of the library: noted before it, written after it, in its transaction.</summary>
internal sealed class LibraryChanges
{
    private readonly List<Source> _sources = [];
    private readonly HashSet<Guid> _uses = [];

    public static LibraryChanges Of(ChangeTracker tracker)
    {
        var changes = new LibraryChanges();
        foreach (var entry in tracker.Entries())
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                changes.Note(entry);
        return changes;
    }

    public void Write(DbContext db)
    {
        if (_sources.Count + _uses.Count == 0)
            return;
        using var index = new SourceIndex(db);
        foreach (var source in _sources)
            index.Take(source);
        foreach (var source in _uses)
            index.Count(source);
    }

    private void Note(EntityEntry entry)
    {
        switch (entry.Entity)
        {
            case Source source:
                _sources.Add(source);
                break;
            case Evidence when entry.State != EntityState.Modified || entry.Property(nameof(Evidence.SourceId)).IsModified:
                _uses.Add((Guid)entry.Property(nameof(Evidence.SourceId)).CurrentValue!);
                _uses.Add((Guid)entry.Property(nameof(Evidence.SourceId)).OriginalValue!);
                break;
            // One that becomes history no longer counts.
            case Review review when entry.State == EntityState.Modified && entry.Property(nameof(Review.State)).IsModified:
                _uses.UnionWith(review.Claim.Evidence.Select(e => e.SourceId));
                break;
        }
    }
}
