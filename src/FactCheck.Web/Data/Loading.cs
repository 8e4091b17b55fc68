using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Covering;
using FactCheck.Domain.Captures;
using FactCheck.Domain.Reports;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Data;

/// <summary>Whole aggregates for commands; queries project instead.</summary>
public static class Loading
{
    /// <exception cref="NotFound">No such claim.</exception>
    public static async Task<Review> Load(this DbSet<Review> reviews, Guid id, CancellationToken ct) =>
        await reviews.Whole().FirstOrDefaultAsync(r => r.Id == id, ct) ?? throw new NotFound();

    /// <summary>For a form: a stale one is refused before anything else is asked of it.</summary>
    /// <exception cref="NotFound">No such claim.</exception>
    /// <exception cref="Domain.StaleVersion">The form showed another version.</exception>
    public static async Task<Review> Load(this DbSet<Review> reviews, Guid id, int seen, CancellationToken ct) =>
        (await reviews.Load(id, ct)).Seen(seen);

    /// <summary>The claims that rest on a source, also those that are only history.</summary>
    public static Task<List<Review>> RestingOn(this DbSet<Review> reviews, Guid source, CancellationToken ct) =>
        reviews.Whole().Where(r => r.Claim.Evidence.Any(e => e.SourceId == source)).ToListAsync(ct);

    /// <summary>The claim that is to take this one over; null where none is.</summary>
    public static async Task<Review?> Keeper(this IQueryable<Review> reviews, Review review, CancellationToken ct) =>
        review.KeeperAmong(await reviews.Keepers([review], ct));

    /// <summary>The claims that are to take others over.</summary>
    public static async Task<IReadOnlyDictionary<Guid, Review>> Keepers(
        this IQueryable<Review> reviews,
        IEnumerable<Review> proposed,
        CancellationToken ct
    )
    {
        var keepers = proposed.Select(r => r.Proposal?.KeeperId).OfType<Guid>().ToList();
        return keepers.Count == 0
            ? new Dictionary<Guid, Review>()
            : await reviews.Whole().Where(r => keepers.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
    }

    /// <summary>The one of them that is to take this claim over; null where none is.</summary>
    public static Review? KeeperAmong(this Review review, IReadOnlyDictionary<Guid, Review> keepers) =>
        review.Proposal?.KeeperId is { } keeper ? keepers.GetValueOrDefault(keeper) : null;

    /// <exception cref="NotFound">No such article.</exception>
    public static async Task<Article> Load(this DbSet<Article> articles, Guid id, CancellationToken ct) =>
        await articles.Include(a => a.Versions).FirstOrDefaultAsync(a => a.Id == id, ct) ?? throw new NotFound();

    /// <summary>For a form: a stale one is refused before anything else is asked of it.</summary>
    /// <exception cref="NotFound">No such article.</exception>
    /// <exception cref="Domain.StaleVersion">The form showed another version.</exception>
    public static async Task<Article> Load(this DbSet<Article> articles, Guid id, int seen, CancellationToken ct) =>
        (await articles.Load(id, ct)).Seen(seen);

    /// <summary>For a form: a stale one is refused before anything else is asked of it.</summary>
    /// <exception cref="NotFound">No such source.</exception>
    /// <exception cref="Domain.StaleVersion">The form showed another version.</exception>
    public static async Task<Source> Load(this DbSet<Source> sources, Guid id, int seen, CancellationToken ct) =>
        (await sources.FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NotFound()).Seen(seen);

    /// <exception cref="NotFound">No such capture.</exception>
    public static async Task<Capture> Load(this DbSet<Capture> captures, Guid id, CancellationToken ct) =>
        await captures.FirstOrDefaultAsync(c => c.Id == id, ct) ?? throw new NotFound();

    /// <summary>
    /// Adds a fresh mark; whoever had a hand in a mark of these words, or with this statement, that was taken back, has one in it too.
    /// </summary>
    public static async Task Mark(this DbSet<Review> reviews, Review fresh, CancellationToken ct)
    {
        var (span, statement) = (fresh.Claim.Span, fresh.Claim.Statement);
        var former = await reviews
            .AsNoTracking()
            .Include(r => r.Contributions)
            .Where(r => r.ArticleId == fresh.ArticleId && r.Closing == Closing.TakenBack)
            .Where(r =>
                r.Claim.Statement == statement
                || (r.ArticleVersionId == fresh.ArticleVersionId && r.Claim.Start < span.End && r.Claim.End > span.Start)
            )
            .ToListAsync(ct);
        foreach (var review in former)
            fresh.Succeed(review);
        reviews.Add(fresh);
    }

    /// <summary>Claims that still are claims: neither merged into another nor taken back.</summary>
    public static IQueryable<Review> Living(this IQueryable<Review> reviews) => reviews.Where(Review.Living);

    /// <summary>What was decided about the sentences of a version; new, and added, where nothing was yet.</summary>
    public static async Task<Coverage> Load(this DbSet<Coverage> coverages, ArticleVersion version, CancellationToken ct)
    {
        var coverage = await coverages.Include(c => c.Decisions).FirstOrDefaultAsync(c => c.ArticleVersionId == version.Id, ct);
        return coverage ?? coverages.Add(new(version)).Entity;
    }

    /// <summary>The front of the article's reports; new, and added, where nothing was written yet.</summary>
    public static async Task<FrontMatter> Load(this DbSet<FrontMatter> fronts, Article article, CancellationToken ct) =>
        await fronts.Whole().FirstOrDefaultAsync(f => f.ArticleId == article.Id, ct) ?? fronts.Add(new(article)).Entity;

    /// <summary>Front matters with all that belongs to them.</summary>
    public static IQueryable<FrontMatter> Whole(this IQueryable<FrontMatter> fronts) =>
        fronts.Include(f => f.Revisions).Include(f => f.Confirmations);

    /// <summary>Reviews with all that belongs to them.</summary>
    public static IQueryable<Review> Whole(this IQueryable<Review> reviews) =>
        reviews.Include(r => r.Claim.Evidence).Include(r => r.Verdicts).Include(r => r.Comments).Include(r => r.Contributions);
}
