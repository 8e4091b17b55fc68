using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Web.Data;

/// <summary>No aggregate is changed half loaded: its rules would judge by what was left out.</summary>
internal static class WholeAggregates
{
    /// <exception cref="InvalidOperationException">Something tracked was loaded without what belongs to it.</exception>
    public static void Require(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries())
            foreach (var part in entry.Collections)
                if (entry.State == EntityState.Added)
                    part.IsLoaded = true; // What is new has all that it has.
                else if (!part.IsLoaded)
                    throw new InvalidOperationException(
                        $"{entry.Metadata.ShortName()} was loaded without its {part.Metadata.Name}: load all of what is changed."
                    );
    }
}
