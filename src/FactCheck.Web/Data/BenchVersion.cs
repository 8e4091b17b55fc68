using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Claims;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace FactCheck.Web.Data;

/// <summary>
/// The version of what a workbench shows of an article: its text, claims, verdicts and coverage, and the names of people and ratings.
/// It grows where changes are saved, in their transaction, so that no command, import or worker can forget it.
/// </summary>
public static class BenchVersion
{
    /// <summary>The column of the articles' table; no part of the domain's article, whose own version it would make stale.</summary>
    public const string Column = "BenchVersion";

    private static readonly Guid Everywhere = Guid.Empty;

    private static readonly Func<DbContext, Guid, Task<long?>> Current = EF.CompileAsyncQuery(
        (DbContext db, Guid article) =>
            db.Set<Article>().Where(a => a.Id == article).Select(a => (long?)EF.Property<long>(a, Column)).FirstOrDefault()
    );

    /// <summary>Null when there is no such article.</summary>
    public static Task<long?> Read(DbContext db, Guid article) => Current(db, article);

    /// <summary>The articles whose bench the changes touch, or all of them.</summary>
    internal static Touched TouchedBy(ChangeTracker changes)
    {
        EntityEntry[] entries = [.. changes.Entries()];
        var reviews = new Lazy<Dictionary<Guid, Guid>>(() => Known<Review>(entries, r => r.Id, r => r.ArticleId));
        var coverages = new Lazy<Dictionary<Guid, Guid>>(() => Known<Coverage>(entries, c => c.Id, c => c.ArticleId));
        var touched = new Touched();
        foreach (var entry in entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
            touched.Add(
                entry.Entity switch
                {
                    Article article => article.Id,
                    ArticleVersion version => version.ArticleId,
                    Review review => review.ArticleId,
                    Claim claim => Part(reviews, claim.Id),
                    Verdict verdict => Part(reviews, verdict.ReviewId),
                    Coverage coverage => coverage.ArticleId,
                    VersionNotes notes => notes.ArticleId,
                    CoverageDecision decision => Part(coverages, decision.CoverageId),
                    User when entry.State == EntityState.Modified && entry.Property(nameof(User.PrintedName)).IsModified => Everywhere,
                    RatingScale or Rating => Everywhere,
                    _ => null,
                }
            );
        return touched;
    }

    /// <summary>Raises them.</summary>
    internal static async Task Raise(DbContext db, Touched touched, CancellationToken ct)
    {
        // Written out: with every change of a claim, translating it would cost more than doing it.
        if (touched.All)
            await db.Database.ExecuteSqlAsync($"""UPDATE "Articles" SET "BenchVersion" = "BenchVersion" + 1""", ct);
        else
            foreach (var article in touched.Articles)
                await db.Database.ExecuteSqlAsync(
                    $"""UPDATE "Articles" SET "BenchVersion" = "BenchVersion" + 1 WHERE "Id" = {article}""",
                    ct
                );
    }

    private static Dictionary<Guid, Guid> Known<T>(EntityEntry[] entries, Func<T, Guid> id, Func<T, Guid> article) =>
        entries.Select(e => e.Entity).OfType<T>().ToDictionary(id, article);

    // A part whose whole was not read could belong to any article.
    private static Guid Part(Lazy<Dictionary<Guid, Guid>> wholes, Guid whole) => wholes.Value.GetValueOrDefault(whole, Everywhere);

    /// <summary>Articles whose bench is another one once the changes are saved.</summary>
    internal sealed class Touched
    {
        public HashSet<Guid> Articles { get; } = [];

        public bool All { get; private set; }

        public void Add(Guid? article)
        {
            if (article == Everywhere)
                All = true;
            else if (article is { } known)
                Articles.Add(known);
        }
    }
}
