using FactCheck.Domain;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>What is proposed of claims and waits for another person, the oldest first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListProposals(string? Text, Guid? Article, ProposalKind? Kind, int Page) : IQuery<ProposalsView>
{
    public const int PageSize = 50;
}

public sealed record ProposalsView(IReadOnlyList<ProposalRow> Rows, IReadOnlyList<ProposalsOf> Articles, int Found, int Page)
{
    public bool HasMore => Found > Page * ListProposals.PageSize;
}

/// <summary>An article with proposals.</summary>
public sealed record ProposalsOf(Guid Id, string Headline);

/// <summary>One of them beside what would be lost.</summary>
/// <param name="ApprovedAt">When its verdict was approved last, whether or not that stands.</param>
/// <param name="WhyNot">Why the person who asks cannot approve it.</param>
/// <param name="WhyNotDecide">Why this person cannot decline it either.</param>
/// <param name="Keeper">The claim that would take it over.</param>
public sealed record ProposalRow(
    SeenClaim Claim,
    int Number,
    string Statement,
    string Words,
    ProposalsOf Article,
    ProposalKind Kind,
    string Reason,
    string By,
    DateTimeOffset At,
    RatingShown? Rating,
    string? Conclusion,
    int Evidence,
    DateTimeOffset? ApprovedAt,
    Refusal? WhyNot,
    Refusal? WhyNotDecide,
    ProposedKeeper? Keeper
);

/// <summary>The claim that would take over what is proposed to be merged.</summary>
/// <param name="Id">Which.</param>
/// <param name="Number">Its number in the article.</param>
/// <param name="Statement">What it would then say; null where it says so already.</param>
/// <param name="EndsApproval">Whether an approval of it would end.</param>
public sealed record ProposedKeeper(Guid Id, int Number, string? Statement, bool EndsApproval);

public sealed class ListProposalsHandler(FactCheckDb db, CurrentUser user, People people) : IRequestHandler<ListProposals, ProposalsView>
{
    public async Task<ProposalsView> Handle(ListProposals query, CancellationToken ct)
    {
        var waiting = await db
            .Reviews.Where(r => r.Proposal != null)
            .OrderBy(r => r.Proposal!.At)
            .ThenBy(r => r.Claim.Start)
            .Select(r => new
            {
                r.Id,
                r.ArticleId,
                Headline = db.Articles.Where(a => a.Id == r.ArticleId).Select(a => a.Headline).First(),
                r.Claim.Statement,
                r.Claim.Exact,
                r.Proposal!.Reason,
                r.Proposal.Kind,
            })
            .ToListAsync(ct);
        // Compared here, because SQLite folds the case of ASCII letters alone.
        var text = Typed.Text(query.Text);
        bool Has(string field) => field.Contains(text, StringComparison.InvariantCultureIgnoreCase);
        var found = waiting
            .Where(r => (query.Article is null || r.ArticleId == query.Article) && (query.Kind is null || r.Kind == query.Kind))
            .Where(r => Has(r.Statement) || Has(r.Exact) || Has(r.Reason) || Has(r.Headline))
            .ToList();
        var page = Math.Clamp(query.Page, 1, 10_000);
        var shown = found.Skip((page - 1) * ListProposals.PageSize).Take(ListProposals.PageSize).ToList();
        var articles = waiting.Select(r => new ProposalsOf(r.ArticleId, r.Headline)).Distinct().ToDictionary(a => a.Id);
        return new(
            await Rows([.. shown.Select(r => r.Id)], articles, ct),
            [.. articles.Values.OrderBy(a => a.Headline, StringComparer.InvariantCultureIgnoreCase)],
            found.Count,
            page
        );
    }

    private async Task<IReadOnlyList<ProposalRow>> Rows(
        IReadOnlyList<Guid> ids,
        IReadOnlyDictionary<Guid, ProposalsOf> articles,
        CancellationToken ct
    )
    {
        if (ids.Count == 0)
            return [];
        // The whole aggregate: why not depends on it.
        var reviews = await db.Reviews.AsNoTracking().Whole().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        var (names, ratings) = (await people.Names(ct), await RatingNames.Read(db, ct));
        var keepers = await db.Reviews.AsNoTracking().Keepers(reviews.Values, ct);
        var (numbers, approved) = (await Numbers(reviews.Values, ct), await Approved(ids, ct));
        return
        [
            .. from id in ids
            let r = reviews[id]
            let p = r.Proposal!
            select new ProposalRow(
                new(id, r.Version),
                numbers[id],
                r.Claim.Statement,
                r.Claim.Exact,
                articles[r.ArticleId],
                p.Kind,
                p.Reason,
                names.GetValueOrDefault(p.By, "Somebody whose account is gone"),
                p.At,
                r.Verdict is { } verdict ? ratings.Shown(verdict.ScaleId, verdict.RatingKey) : null,
                r.Verdict?.Conclusion,
                r.Claim.Evidence.Count,
                approved.TryGetValue(id, out var at) ? at : null,
                r.WhyNotApproveProposal(user.Actor, r.KeeperAmong(keepers)),
                r.WhyNotDecideProposal(user.Actor),
                p.KeeperId is { } keeper && numbers.TryGetValue(keeper, out var number)
                    ? new(keeper, number, p.KeeperStatement, r.KeeperAmong(keepers)?.State == ReviewState.Approved)
                    : null
            ),
        ];
    }

    private async Task<Dictionary<Guid, int>> Numbers(IEnumerable<Review> reviews, CancellationToken ct)
    {
        var articles = reviews.Select(r => r.ArticleId).Distinct().ToList();
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

    // An approval may have ended before the claim was to go; the record still knows of it.
    private async Task<Dictionary<Guid, DateTimeOffset>> Approved(IReadOnlyList<Guid> ids, CancellationToken ct)
    {
        var events = AuditEvents.WrittenAs<VerdictApproved>();
        var records = await db
            .AuditRecords.Where(r => ids.Contains(r.SubjectId) && events.Contains(r.Event))
            .Select(r => new { r.SubjectId, r.At })
            .ToListAsync(ct);
        return records.GroupBy(r => r.SubjectId).ToDictionary(g => g.Key, g => g.Max(r => r.At));
    }
}
