using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Whole aggregates for commands; queries project instead.</summary>
public static class Loading
{
    /// <exception cref="NotFound">No such claim.</exception>
    public static async Task<Review> Load(this DbSet<Review> reviews, Guid id, CancellationToken ct) =>
        await reviews.Whole().FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound();

    /// <exception cref="NotFound">No such article.</exception>
    public static async Task<Article> Load(this DbSet<Article> articles, Guid id, CancellationToken ct) =>
        await articles.Include(a => a.Versions).FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound();

    /// <summary>Claims that still are claims: neither merged into another nor taken back.</summary>
    public static IQueryable<Review> Living(this IQueryable<Review> reviews) =>
        reviews.Where(r => r.Closing == null || (r.Closing != Closing.Merged && r.Closing != Closing.TakenBack));

    /// <summary>What was decided about the sentences of a version; new, and added, where nothing was yet.</summary>
    public static async Task<Coverage> Load(this DbSet<Coverage> coverages, ArticleVersion version, CancellationToken ct)
    {
        var coverage = await coverages.Include(c => c.Decisions).FirstOrDefaultAsync(c => c.ArticleVersionId == version.Id, ct);
        return coverage ?? coverages.Add(new(version)).Entity;
    }

    /// <summary>Reviews with all that belongs to them.</summary>
    public static IQueryable<Review> Whole(this IQueryable<Review> reviews) =>
        reviews.Include(r => r.Claim.Evidence).Include(r => r.Verdicts).Include(r => r.Comments).Include(r => r.Contributions);
}
