using FactCheck.Domain.Articles;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Caching;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Noting;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Bench;

/// <summary>An article with its claims, one of them in hand or none.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetWorkbench(Guid ArticleId, Guid? ClaimId) : IQuery<WorkbenchView>;

public sealed class GetWorkbenchHandler(FactCheckDb db, SentencesCovered covered, KeptByVersion<WorkbenchView> kept)
    : IRequestHandler<GetWorkbench, WorkbenchView>
{
    public async Task<WorkbenchView> Handle(GetWorkbench query, CancellationToken ct)
    {
        var bench = await Bench(query.ArticleId, ct);
        if (query.ClaimId is not { } id)
            return bench;
        if (bench.Claims.FirstOrDefault(c => c.Id == id) is { } line)
            return bench with
            {
                Hand = await Hand(line, ct) with { Notes = bench.Notes.Count > 0 ? await ClaimNotes.Read(db, id, ct) : null },
            };
        // A page that was open while a revision changed the words of its claim shows the proof without it.
        return await db.Reviews.AnyAsync(r => r.Id == id && r.ArticleId == query.ArticleId, ct) ? bench : throw new NotFound();
    }

    // The version is read first: what changes in between is read too, and read again the next time.
    private async Task<WorkbenchView> Bench(Guid articleId, CancellationToken ct)
    {
        var version = await BenchVersion.Read(db, articleId) ?? throw new NotFound();
        if (kept.Find(articleId, version) is { } known)
            return known;
        var sheet = await Sheet(articleId, ct) ?? throw new NotFound();
        var claims = await Claims(sheet.VersionId, ct);
        var cover = await covered.Read(sheet.VersionId, sheet.Text, sheet.Language, [.. claims.Select(c => c.Span)], ct);
        var bench = new WorkbenchView(sheet, claims, null, cover.Sentences)
        {
            Version = version,
            CoverageVersion = cover.Version,
            Notes = await BenchNotes.Read(db, articleId, sheet.VersionId, ct),
            Unsettled = sheet.Number > 1 ? await UnsettledClaims.Read(db, articleId, ct) : [],
        };
        return kept.Keep(articleId, version, bench, bench.Weight);
    }

    private Task<Sheet?> Sheet(Guid articleId, CancellationToken ct) =>
        (
            from version in db.Set<ArticleVersion>()
            join article in db.Articles on version.ArticleId equals article.Id
            where article.Id == articleId
            orderby version.Number descending
            select new Sheet(
                article.Id,
                article.Headline,
                article.Byline,
                article.Outlet,
                article.Address,
                article.PublishedOn,
                article.Language,
                version.Id,
                version.Number,
                version.Text,
                version.Structure,
                version.Sha256,
                version.How,
                version.ObtainedAt
            )
        ).FirstOrDefaultAsync(ct);

    private async Task<IReadOnlyList<ClaimLine>> Claims(Guid versionId, CancellationToken ct)
    {
        // Numbered with those that wait for a place in this version, so that a number means one claim everywhere.
        var article = await db.Set<ArticleVersion>().Where(v => v.Id == versionId).Select(v => v.ArticleId).FirstAsync(ct);
        var rows = await (
            from review in db.Reviews.Living()
            where review.ArticleId == article
            join user in db.Users on review.AssigneeId equals user.Id into users
            from assignee in users.DefaultIfEmpty()
            select new
            {
                review.Id,
                review.ArticleVersionId,
                review.Claim.Start,
                review.Claim.End,
                review.Claim.Statement,
                review.State,
                review.Anchor,
                Proposed = review.Proposal == null ? (ProposalKind?)null : review.Proposal.Kind,
                Assignee = assignee.PrintedName,
            }
        ).ToListAsync(ct);
        var ratings = rows.Count == 0 ? [] : await Ratings(versionId, ct);
        var retracted = rows.Count == 0 ? [] : await Retracted(article, ct);
        return
        [
            .. ReadingOrder
                .Number(rows, r => (r.Start, r.End, r.Id))
                .Where(r => r.Item.ArticleVersionId == versionId)
                .Select(r => new ClaimLine(
                    r.Number,
                    r.Item.Id,
                    new(r.Item.Start, r.Item.End),
                    r.Item.Statement,
                    r.Item.State,
                    Settlement.IsReached(r.Item.State, r.Item.Anchor),
                    ratings.GetValueOrDefault(r.Item.Id),
                    r.Item.Assignee
                )
                {
                    Proposed = r.Item.Proposed,
                    Retracted = retracted.Contains(r.Item.Id),
                }),
        ];
    }

    private Task<HashSet<Guid>> Retracted(Guid article, CancellationToken ct) =>
        (
            from review in db.Reviews
            where review.ArticleId == article
            from evidence in review.Claim.Evidence
            join source in db.Sources on evidence.SourceId equals source.Id
            where source.RetractedOn != null
            select review.Id
        ).ToHashSetAsync(ct);

    // Every revision is read and the last one kept: cheaper than a window over the verdicts of all articles.
    private async Task<Dictionary<Guid, RatingShown>> Ratings(Guid versionId, CancellationToken ct)
    {
        var verdicts = await (
            from review in db.Reviews
            where review.ArticleVersionId == versionId
            from verdict in review.Verdicts
            orderby verdict.Number
            select new
            {
                verdict.ReviewId,
                verdict.ScaleId,
                verdict.RatingKey,
            }
        ).ToListAsync(ct);
        var names = verdicts.Count == 0 ? null : await RatingNames.Read(db, ct);
        var last = new Dictionary<Guid, RatingShown>();
        foreach (var verdict in verdicts)
            last[verdict.ReviewId] = names!.Shown(verdict.ScaleId, verdict.RatingKey);
        return last;
    }

    private async Task<ClaimInHand> Hand(ClaimLine line, CancellationToken ct)
    {
        var claim = await db
            .Reviews.Where(r => r.Id == line.Id)
            .Select(r => new
            {
                r.Claim.ClaimantName,
                r.Claim.ClaimantRole,
                r.Claim.Kind,
                r.Claim.Wording,
                r.DueAt,
                r.CloseReason,
                Blocking = r.Comments.Count(c => c.Blocking && c.ResolvedAt == null),
                Conclusion = r.Verdicts.OrderByDescending(v => v.Number).Select(v => v.Conclusion).FirstOrDefault(),
            })
            .FirstAsync(ct);
        var evidence = await (
            from e in db.Set<Domain.Claims.Evidence>()
            join source in db.Sources on e.SourceId equals source.Id
            where e.ClaimId == line.Id
            orderby e.Number
            select new EvidenceLine(e.Number, e.Stance, source.Title, source.Publisher, source.Type)
        ).ToListAsync(ct);
        return new(
            line,
            claim.ClaimantName,
            claim.ClaimantRole,
            claim.Kind,
            claim.Wording,
            claim.Conclusion,
            claim.CloseReason,
            claim.DueAt,
            claim.Blocking,
            evidence
        );
    }
}
