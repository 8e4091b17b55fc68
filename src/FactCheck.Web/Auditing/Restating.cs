using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Auditing;

/// <summary>
/// Claims that were stored before their sentence was part of what an approval covers are brought up to date, once, at the first start
/// after the upgrade. Each approval that is restated leaves its record.
/// </summary>
public static class Restating
{
    public static async Task Run(IServiceProvider services)
    {
        if (!await services.GetRequiredService<PlainDatabase>().Any("""SELECT "Id" FROM "Claims" WHERE "Sentence" = '' LIMIT 1"""))
            return;
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FactCheckDb>();
        var articles = await db.Reviews.Where(r => r.Claim.Sentence == "").Select(r => r.ArticleId).Distinct().ToListAsync();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().ActAs(TheServer.Actor);
        using var turn = await scope.ServiceProvider.GetRequiredService<WriteGate>().Enter(default);
        foreach (var id in articles)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var article = await db.Articles.Load(id, default);
            var reviews = await db.Reviews.Whole().Where(r => r.ArticleId == id).OrderBy(r => r.Id).ToListAsync();
            var used = reviews.SelectMany(r => r.Claim.Evidence).Select(e => e.SourceId).ToHashSet();
            var sources = await db.Sources.Where(s => used.Contains(s.Id)).ToDictionaryAsync(s => s.Id);
            foreach (var review in reviews)
                review.Restate(article, sources);
            await scope.ServiceProvider.GetRequiredService<AuditTrail>().Save(default);
            await transaction.CommitAsync();
            db.ChangeTracker.Clear();
        }
    }
}
