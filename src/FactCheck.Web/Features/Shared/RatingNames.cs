using FactCheck.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Shared;

/// <summary>A rating as a page shows it: the key names its mark and colour.</summary>
public sealed record RatingShown(string Key, string Name);

/// <summary>What ratings are called on the scale they were given under.</summary>
public sealed class RatingNames(IReadOnlyDictionary<(Guid Scale, string Key), string> names)
{
    public static async Task<RatingNames> Read(FactCheckDb db, CancellationToken ct) =>
        new(
            await db
                .RatingScales.AsNoTracking()
                .SelectMany(
                    s => s.Ratings,
                    (s, r) =>
                        new
                        {
                            s.Id,
                            r.Key,
                            r.Name,
                        }
                )
                .ToDictionaryAsync(r => (r.Id, r.Key), r => r.Name, ct)
        );

    public RatingShown Shown(Guid scale, string key) => new(key, names.GetValueOrDefault((scale, key), key));
}
