using FactCheck.Domain.Reviews;
using FactCheck.Web.Auditing.Checkpoints;
using FactCheck.Web.Auditing.Replaying;
using FactCheck.Web.Blobs;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>Brings the stored form of things up to date before the first request, and the record with it.</summary>
public static class Startup
{
    public static async Task Prepare(IServiceProvider services)
    {
        if (await IsPrepared(services.GetRequiredService<PlainDatabase>()))
        {
            // Before this program writes anything: what it finds without a checkpoint is not its own.
            await services.GetRequiredService<CheckpointWriter>().Write(default);
            return;
        }
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(TheServer.Actor);
        var state = ActivatorUtilities.CreateInstance<RecordedState>(scope.ServiceProvider);
        var pending = await Sqlite.Pending(db);
        // Asked before the migrations, which would cover up what somebody else had changed.
        var (begun, differed) = pending.Count == 0 ? (await state.HasBegun(), null) : (await state.HasBegun(), await state.WhyDiffers());
        var checkpoints = services.GetRequiredService<CheckpointWriter>();
        // Before this program writes anything: what it finds without a checkpoint is not its own.
        if (begun && checkpoints.HasAny())
            await checkpoints.Write(default);
        await Sqlite.Migrate(db, scope.ServiceProvider.GetRequiredService<IBlobs>());
        // Records without rows under checkpoints are not an old database but one that was put in its place: verify-audit says so.
        var takes = begun ? pending.Count > 0 : !checkpoints.HasAny();
        var missing = RoleNames.All.Except(await db.Roles.Select(r => r.Name!).ToListAsync(), StringComparer.Ordinal).ToList();
        var scale = await db.RatingScales.AnyAsync() ? null : RatingScale.Standard();
        if (!takes && missing.Count == 0 && scale is null)
        {
            // The checkpoints begin with what this program found, before anybody adds to it.
            if (!checkpoints.HasAny())
                await checkpoints.Write(default);
            return;
        }
        using (await services.GetRequiredService<WriteGate>().Enter(default))
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            if (takes)
                await state.Take(begun ? pending : [], differed);
            await Seed(scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>(), missing);
            if (scale is not null)
                db.RatingScales.Add(scale);
            await scope.ServiceProvider.GetRequiredService<AuditTrail>().Save(default);
            await transaction.CommitAsync();
        }
        await checkpoints.Write(default);
    }

    // What every start but the first finds; asked without the model.
    private static async Task<bool> IsPrepared(PlainDatabase database)
    {
        if (!await database.IsCurrent())
            return false;
        await using var connection = await database.Open();
        return StoredRecords.HoldRows(connection, transaction: null)
            && StoredRecords.HasRows(connection, transaction: null)
            && !RoleNames.All.Except(PlainDatabase.Texts(connection, """SELECT "Name" FROM "AspNetRoles" """), StringComparer.Ordinal).Any()
            && PlainDatabase.Texts(connection, """SELECT "Id" FROM "RatingScales" LIMIT 1""").Any();
    }

    private static async Task Seed(RoleManager<IdentityRole<Guid>> roles, IEnumerable<string> names)
    {
        foreach (var name in names)
            await roles.CreateAsync(new(name) { Id = Guid.CreateVersion7() });
    }
}
