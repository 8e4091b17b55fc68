using FactCheck.Domain.Reviews;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Home;

/// <summary>Reads claims as a list of work shows them, each with its number in its article.</summary>
internal sealed class ClaimRows(FactCheckDb db)
{
    private RatingNames? _names;

    public async Task<IReadOnlyList<ClaimRow>> Read(IQueryable<Review> reviews, CancellationToken ct)
    {
        var rows = await reviews
            .Select(r => new
            {
                r.Id,
                r.Claim.Statement,
                r.ArticleId,
                Headline = db.Articles.Where(a => a.Id == r.ArticleId).Select(a => a.Headline).First(),
                r.State,
                Verdict = r.Verdicts.OrderByDescending(v => v.Number).Select(v => v.Id).FirstOrDefault(),
                r.AssigneeId,
                r.DueAt,
                r.ReturnReason,
                Evidence = r.Claim.Evidence.Count(),
                Blocking = r.Comments.Count(c => c.Blocking && c.ResolvedAt == null),
                Retracted = r.Claim.Evidence.Any(e => db.Sources.Any(s => s.Id == e.SourceId && s.RetractedOn != null)),
            })
            .ToListAsync(ct);
        if (rows.Count == 0)
            return [];

        var numbers = await Numbers([.. rows.Select(r => r.ArticleId).Distinct()], ct);
        var verdicts = await Verdicts([.. rows.Select(r => r.Verdict)], ct);
        return
        [
            .. rows.Select(r =>
            {
                var (rating, author) = verdicts.GetValueOrDefault(r.Verdict);
                return new ClaimRow(
                    r.Id,
                    numbers[r.Id],
                    r.Statement,
                    r.ArticleId,
                    r.Headline,
                    r.State,
                    rating,
                    author,
                    r.AssigneeId,
                    r.DueAt,
                    r.ReturnReason,
                    r.Evidence,
                    r.Blocking,
                    r.Retracted
                );
            }),
        ];
    }

    private async Task<Dictionary<Guid, int>> Numbers(List<Guid> articles, CancellationToken ct)
    {
        var places = await db
            .Reviews.Living()
            .Where(r => articles.Contains(r.ArticleId))
            .Select(r => new
            {
                r.Id,
                r.ArticleId,
                r.Claim.Start,
                r.Claim.End,
            })
            .ToListAsync(ct);
        return places
            .GroupBy(p => p.ArticleId)
            .SelectMany(article => ReadingOrder.Number(article, p => (p.Start, p.End, p.Id)))
            .ToDictionary(p => p.Item.Id, p => p.Number);
    }

    private async Task<Dictionary<Guid, (RatingShown Rating, string? Author)>> Verdicts(List<Guid> ids, CancellationToken ct)
    {
        _names ??= await RatingNames.Read(db, ct);
        var verdicts = await db.Set<Verdict>()
            .Where(v => ids.Contains(v.Id))
            .Select(v => new
            {
                v.Id,
                v.ScaleId,
                v.RatingKey,
                Author = db.Users.Where(u => u.Id == v.WrittenBy).Select(u => u.PrintedName).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return verdicts.ToDictionary(v => v.Id, v => (_names.Shown(v.ScaleId, v.RatingKey), v.Author));
    }
}
