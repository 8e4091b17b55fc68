using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Home;

/// <summary>What waits for whoever asks.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetMyWork : IQuery<MyWorkView>;

public sealed class GetMyWorkHandler(FactCheckDb db, CurrentUser user, IMediator mediator, EventSentences sentences, TimeProvider clock)
    : IRequestHandler<GetMyWork, MyWorkView>
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(2);

    private readonly Actor _me = user.Actor;

    public async Task<MyWorkView> Handle(GetMyWork query, CancellationToken ct)
    {
        var approves = _me.May(Permission.ApproveVerdicts);
        var mine = db.Reviews.Living().Where(Review.Unsettled).Where(r => r.AssigneeId == _me.Id);
        var waiting = db.Reviews.Where(r =>
            r.State == ReviewState.AwaitingApproval
            && r.Proposal == null
            && r.Contributions.All(c => c.PersonId != _me.Id)
            && !r.Comments.Any(c => c.Blocking && c.ResolvedBy == _me.Id && c.AuthorId != _me.Id)
        );
        var proposals = approves ? await db.Reviews.CountAsync(r => r.Proposal != null && r.Proposal.By != _me.Id, ct) : 0;
        var rows = new ClaimRows(db);
        var forMe = approves ? await rows.Read(waiting.OrderBy(r => r.SubmittedAt).ThenBy(r => r.Id), ct) : [];
        var own = await rows.Read(mine.OrderBy(r => r.DueAt == null).ThenBy(r => r.DueAt).ThenBy(r => r.MarkedAt), ct);
        var limit = clock.GetUtcNow() + Soon;
        return new(
            _me.May(Permission.CheckClaims),
            approves,
            proposals,
            forMe,
            [.. own.Where(c => c.State != ReviewState.ChangesRequested)],
            [.. own.Where(c => c.State == ReviewState.ChangesRequested)],
            [.. forMe.Concat(own.Where(c => c.State != ReviewState.AwaitingApproval)).Where(c => c.DueAt <= limit).OrderBy(c => c.DueAt)],
            await ArticlesInHand(ct),
            await JustNow(ct)
        );
    }

    private async Task<IReadOnlyList<ArticleInHand>> ArticlesInHand(CancellationToken ct) =>
        [
            .. (await mediator.Send(new ListArticles(), ct))
                .Where(a => a.Progress.Total == 0 || a.Progress.Settled < a.Progress.Total)
                .Take(8)
                .Select(a => new ArticleInHand(a.Id, a.Headline, a.PublishedOn, a.Progress)),
        ];

    private async Task<IReadOnlyList<JustDone>> JustNow(CancellationToken ct)
    {
        string[] sources =
        [
            .. AuditEvents.WrittenAs<SourceRecorded>(),
            .. AuditEvents.WrittenAs<SourceCorrected>(),
            .. AuditEvents.WrittenAs<SourceMerged>(),
            .. AuditEvents.WrittenAs<SourceRetired>(),
            .. AuditEvents.WrittenAs<SourceBroughtBack>(),
            .. AuditEvents.WrittenAs<SourceRetracted>(),
            .. AuditEvents.WrittenAs<SourceRetractionLifted>(),
        ];
        var records = await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.ArticleId != null || sources.Contains(r.Event))
            .OrderByDescending(r => r.Sequence)
            .Take(8)
            .ToListAsync(ct);
        var subjects = records.Select(r => r.SubjectId).Distinct().ToList();
        var claims = await db.Reviews.Where(r => subjects.Contains(r.Id)).Select(r => r.Id).ToListAsync(ct);
        return [.. records.Select(r => new JustDone(r.ActorName, sentences.Say(r), r.At, Address(r.SubjectId, r.ArticleId, claims)))];
    }

    private static string Address(Guid subject, Guid? article, List<Guid> claims) =>
        claims.Contains(subject) ? Routes.Claim(subject)
        : article is null ? Routes.Source(subject)
        : article == subject ? Routes.Article(subject)
        : Routes.ArticleReport(article.Value);
}
