using FactCheck.Domain.Reviews;
using FactCheck.Web.Identity;
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
        await Sqlite.Migrate(db);
        await SeedRoles(scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>());
        if (await db.RatingScales.AnyAsync())
            return;
        db.RatingScales.Add(RatingScale.Standard());
        await db.SaveChangesAsync();
    }

    private static async Task SeedRoles(RoleManager<IdentityRole<Guid>> roles)
    {
        foreach (var name in RoleNames.All)
            if (!await roles.RoleExistsAsync(name))
                await roles.CreateAsync(new(name) { Id = Guid.CreateVersion7() });
    }
}
