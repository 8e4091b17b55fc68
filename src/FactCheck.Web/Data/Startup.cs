using FactCheck.Domain.Reviews;
using FactCheck.Web.Blobs;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Brings the stored form of things up to date before the first request.</summary>
public static class Startup
{
    public static async Task Prepare(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        await Sqlite.Migrate(db, scope.ServiceProvider.GetRequiredService<IBlobs>());
        var roles = await db.Roles.Select(r => r.Name!).ToListAsync();
        if (RoleNames.All.Except(roles, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
            await SeedRoles(scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>(), missing);
        if (await db.RatingScales.AnyAsync())
            return;
        db.RatingScales.Add(RatingScale.Standard());
        await db.SaveChangesAsync();
    }

    private static async Task SeedRoles(RoleManager<IdentityRole<Guid>> roles, IEnumerable<string> names)
    {
        foreach (var name in names)
            await roles.CreateAsync(new(name) { Id = Guid.CreateVersion7() });
    }
}
