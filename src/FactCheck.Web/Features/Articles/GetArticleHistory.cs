using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles;

/// <summary>All that happened to an article, its claims and its report, newest first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetArticleHistory(Guid ArticleId, long? Before) : IQuery<ArticleHistoryView>;

/// <param name="Before">Where the older records go on; null when these are the last.</param>
public sealed record ArticleHistoryView(Guid ArticleId, string Headline, IReadOnlyList<HistoryRow> Rows, long? Before);

/// <param name="Claim">The number of the claim it happened to, if it was one; 0 for one that is only history.</param>
public sealed record HistoryRow(long Sequence, DateTimeOffset At, string Who, string What, Guid SubjectId, int? Claim);

public sealed class GetArticleHistoryHandler(FactCheckDb db, EventSentences sentences)
    : IRequestHandler<GetArticleHistory, ArticleHistoryView>
{
    private const int PageSize = 200;

    public async Task<ArticleHistoryView> Handle(GetArticleHistory query, CancellationToken ct)
    {
        var headline =
            await db.Articles.Where(a => a.Id == query.ArticleId).Select(a => a.Headline).FirstOrDefaultAsync(ct) ?? throw new NotFound();
        var before = query.Before ?? long.MaxValue;
        var records = await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.ArticleId == query.ArticleId && r.Sequence < before)
            .OrderByDescending(r => r.Sequence)
            .Take(PageSize + 1)
            .ToListAsync(ct);
        var claims = await Numbers(query.ArticleId, ct);
        HistoryRow[] rows =
        [
            .. records
                .Take(PageSize)
                .Select(r => new HistoryRow(
                    r.Sequence,
                    r.At,
                    r.ActorName,
                    sentences.Say(r),
                    r.SubjectId,
                    claims.TryGetValue(r.SubjectId, out var number) ? number : null
                )),
        ];
        return new(query.ArticleId, headline, rows, records.Count > PageSize ? rows[^1].Sequence : null);
    }

    private async Task<Dictionary<Guid, int>> Numbers(Guid article, CancellationToken ct)
    {
        var places = await db
            .Reviews.Living()
            .Where(r => r.ArticleId == article)
            .Select(r => new
            {
                r.Id,
                r.Claim.Start,
                r.Claim.End,
            })
            .ToListAsync(ct);
        var numbers = ReadingOrder.Number(places, p => (p.Start, p.End, p.Id)).ToDictionary(p => p.Item.Id, p => p.Number);
        // What was merged into another or taken back has no number, but still a page.
        foreach (var former in await db.Reviews.Where(r => r.ArticleId == article).Select(r => r.Id).ToListAsync(ct))
            numbers.TryAdd(former, 0);
        return numbers;
    }
}
