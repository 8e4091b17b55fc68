using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Claims;

/// <summary>One claim with all that a checker needs beside it.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetClaim(Guid ClaimId) : IQuery<ClaimView>;

public sealed class GetClaimHandler(FactCheckDb db, CurrentUser user, People people) : IRequestHandler<GetClaim, ClaimView>
{
    public async Task<ClaimView> Handle(GetClaim query, CancellationToken ct)
    {
        // The whole aggregate: every WhyNot and the content hash need it.
        var review = await db.Reviews.AsNoTracking().Whole().FirstOrDefaultAsync(r => r.Id == query.ClaimId, ct) ?? throw new NotFound();
        var article = await db.Articles.Where(a => a.Id == review.ArticleId).Select(a => new { a.Headline, a.Language }).FirstAsync(ct);
        var text = await db
            .Articles.SelectMany(a => a.Versions)
            .Where(v => v.Id == review.ArticleVersionId)
            .Select(v => v.Text)
            .FirstAsync(ct);
        var current = await db
            .Articles.SelectMany(a => a.Versions)
            .Where(v => v.ArticleId == review.ArticleId)
            .OrderByDescending(v => v.Number)
            .Select(v => v.Id)
            .FirstAsync(ct);
        var places = await db
            .Reviews.Living()
            .Where(r => r.ArticleId == review.ArticleId)
            .Select(r => new
            {
                r.Claim.Start,
                r.Claim.End,
                r.Id,
            })
            .ToListAsync(ct);
        var order = ReadingOrder.Number(places, p => (p.Start, p.End, p.Id)).Select(p => new Neighbour(p.Item.Id, p.Number)).ToList();
        var at = order.FindIndex(n => n.Id == review.Id);

        var parts = new ClaimParts(review, await db.Reviews.AsNoTracking().Keeper(review, ct), user.Actor, await people.Names(ct));
        var scales = await db.RatingScales.AsNoTracking().ToListAsync(ct);
        var editors = (await people.All(ct)).Where(p =>
            review.Proposal is null ? p.May(Permission.ApproveVerdicts) && review.IsOpenTo(p.Id) : review.WhyNotDecideProposal(p) is null
        );
        return new()
        {
            Id = review.Id,
            ArticleId = review.ArticleId,
            Headline = article.Headline,
            Language = article.Language,
            Number = at + 1,
            Count = order.Count,
            Previous = order.ElementAtOrDefault(at - 1),
            Next = at < 0 ? null : order.ElementAtOrDefault(at + 1),
            State = review.State,
            IsSettled = review.IsSettled,
            Version = review.Version,
            ContentHash = review.HashContent(),
            Wording = review.Claim.Worded,
            Excerpt = Excerpt.Around(text, review.Claim.Span, article.Language),
            Start = review.Claim.Start,
            Assignee = parts.Find(review.AssigneeId),
            DueAt = review.DueAt,
            MarkedBy = parts.Person(review.MarkedBy),
            MarkedAt = review.MarkedAt,
            Scale = ClaimParts.Scale(scales.MaxBy(s => s.Version)!),
            Revisions = parts.Revisions(scales),
            Evidence = parts.Evidence(await Sources(review, ct)),
            Waiver = review.Claim.EvidenceWaiver,
            Comments = parts.Comments(),
            Contributors = parts.Contributors(),
            WhoMayApprove = [.. editors.Select(e => parts.Person(e.Id))],
            Approval = review is { ApprovedBy: { } by, ApprovedAt: { } when } ? new(parts.Person(by), when, review.ApprovalNote) : null,
            Returned = parts.Returned(),
            VoidedBecause = review.VoidedBecause,
            SentenceChange = await SentenceChange.Of(db, review, article.Language, ct),
            Closing = review.Closing,
            CloseReason = review.CloseReason,
            Proposal = parts.Proposal(),
            Closed = parts.Closed(),
            MergedInto = review.MergedInto,
            Anchor = review.Anchor,
            InProof = !review.IsHistory && review.ArticleVersionId == current,
            Mine = review.AssigneeId == user.Actor.Id,
            WhyNot = parts.WhyNot(),
        };
    }

    private async Task<IReadOnlyDictionary<Guid, SourceView>> Sources(Review review, CancellationToken ct)
    {
        var ids = review.Claim.Evidence.Select(e => e.SourceId).ToList();
        return await db
            .Sources.AsNoTracking()
            .Where(s => ids.Contains(s.Id))
            .Select(s => new SourceView(
                s.Id,
                s.Type,
                s.Title,
                s.Publisher,
                s.Author,
                s.Address,
                s.PublishedOn,
                s.AccessedOn,
                s.Standing,
                s.SecondaryReason,
                s.Interests,
                s.NoCaptureReason,
                db.Captures.Any(c => c.SourceId == s.Id && c.State == CaptureState.Kept),
                s.RetractedOn == null ? null : new Retraction(s.RetractedOn.Value, s.RetractionSaidIn!, s.RetractionAddress)
            ))
            .ToDictionaryAsync(s => s.Id, ct);
    }
}
