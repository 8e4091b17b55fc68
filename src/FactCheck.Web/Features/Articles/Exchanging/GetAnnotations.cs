using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Localization;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Exchanging;

/// <summary>The claims of an article's current version and the decisions about its sentences, for other programs.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetAnnotations(Guid ArticleId) : IQuery<Annotations>;

public sealed class GetAnnotationsHandler(FactCheckDb db, People people, Phrasebook phrasebook)
    : IRequestHandler<GetAnnotations, Annotations>
{
    public async Task<Annotations> Handle(GetAnnotations query, CancellationToken ct)
    {
        var article =
            await db.Articles.AsNoTracking().Include(a => a.Versions).FirstOrDefaultAsync(a => a.Id == query.ArticleId, ct)
            ?? throw new NotFound();
        var reviews = await db
            .Reviews.AsNoTracking()
            .Living()
            .Include(r => r.Verdicts)
            .Where(r => r.ArticleVersionId == article.Current.Id)
            .ToListAsync(ct);
        var (points, names, ratings) = (new CodePoints(article.Current.Text), await people.Names(ct), await RatingNames.Read(db, ct));
        return new(
            article.Id,
            article.Headline,
            article.Language,
            article.Address,
            article.Current.Number,
            article.Current.Sha256,
            [.. ReadingOrder.Number(reviews).Select(r => Exported(r.Number, r.Item, points, names, ratings))],
            await Decisions(article.Current, points, names, ct),
            await Notes(article.Current, points, ct)
        );
    }

    private async Task<IReadOnlyList<ExportedNote>> Notes(ArticleVersion version, CodePoints points, CancellationToken ct)
    {
        var notes = await db
            .VersionNotes.AsNoTracking()
            .Where(n => n.ArticleVersionId == version.Id)
            .SelectMany(n => n.Notes)
            .Where(n => n.Standing != NoteStanding.Dropped)
            .OrderBy(n => n.Number)
            .ToListAsync(ct);
        return
        [
            .. notes.Select(n => new ExportedNote(
                n.Id,
                n.Kind,
                n.Standing,
                n.Standing == NoteStanding.Lost ? null : points.Of(n.Span),
                n.Standing == NoteStanding.Lost ? new(n.Quote, "", "") : Anchoring.Quote(version.Text, n.Span),
                n.Words,
                n.Author,
                n.WrittenAt,
                n.Address,
                n.BroughtAt
            )),
        ];
    }

    private async Task<IReadOnlyList<ExportedDecision>> Decisions(
        ArticleVersion version,
        CodePoints points,
        IReadOnlyDictionary<Guid, string> names,
        CancellationToken ct
    )
    {
        var decisions = await db
            .Coverages.AsNoTracking()
            .Where(c => c.ArticleVersionId == version.Id)
            .SelectMany(c => c.Decisions)
            .OrderBy(d => d.Start)
            .ToListAsync(ct);
        return
        [
            .. decisions.Select(d => new ExportedDecision(
                d.Id,
                new(points.Of(d.Span), Anchoring.Quote(version.Text, d.Span), d.Reason, d.Note),
                names.GetValueOrDefault(d.DecidedBy, "a former colleague"),
                d.DecidedAt
            )),
        ];
    }

    private ExportedClaim Exported(
        int number,
        Review review,
        CodePoints points,
        IReadOnlyDictionary<Guid, string> names,
        RatingNames ratings
    )
    {
        var claim = review.Claim;
        var rating = review.Verdict is { } verdict ? ratings.Shown(verdict.ScaleId, verdict.RatingKey).Name : null;
        return new(
            number,
            review.Id,
            new(points.Of(claim.Span), new(claim.Exact, claim.Prefix, claim.Suffix), claim.Worded),
            phrasebook.Word(review.State),
            rating,
            review.Verdict?.Conclusion,
            names.GetValueOrDefault(review.MarkedBy, "a former colleague"),
            review.MarkedAt
        );
    }
}
