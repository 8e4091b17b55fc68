using FactCheck.Domain.Articles;
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

    /// <summary>Reviews with all that belongs to them.</summary>
    public static IQueryable<Review> Whole(this IQueryable<Review> reviews) => reviews
        .Include(r => r.Claim.Evidence).Include(r => r.Verdicts).Include(r => r.Comments).Include(r => r.Contributions);
}
