using FactCheck.Domain.Articles;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Sources;

/// <summary>One use of a source.</summary>
/// <param name="InProof">Whether the proof shows the claim; one that was detached stands only on its own page.</param>
public sealed record SourceUse(
    Guid ClaimId,
    string Statement,
    ReviewState State,
    Guid ArticleId,
    string Headline,
    bool InProof,
    int Number,
    Stance Stance,
    string? Passage,
    string? Place
);

/// <summary>A source and where it was used.</summary>
public sealed record SourceView(SourceParticulars About, string RecordedBy, DateTimeOffset RecordedAt, IReadOnlyList<SourceUse> Uses);

/// <summary>One source of the library.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetSource(Guid Id) : IQuery<SourceView>;

public sealed class GetSourceHandler(FactCheckDb db) : IRequestHandler<GetSource, SourceView>
{
    public async Task<SourceView> Handle(GetSource query, CancellationToken ct)
    {
        var source =
            await db
                .Sources.Where(s => s.Id == query.Id)
                .Select(s => new
                {
                    About = new SourceParticulars(
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
                        s.NoCaptureReason
                    ),
                    By = db.Users.Where(u => u.Id == s.RecordedBy).Select(u => u.PrintedName).FirstOrDefault(),
                    s.RecordedAt,
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var uses = await (
            from evidence in db.Set<Evidence>()
            join review in db.Reviews.Living() on evidence.ClaimId equals review.Id
            join article in db.Articles on review.ArticleId equals article.Id
            let current = db.Set<ArticleVersion>()
                .Where(v => v.ArticleId == article.Id)
                .OrderByDescending(v => v.Number)
                .Select(v => v.Id)
                .First()
            where evidence.SourceId == query.Id
            orderby article.Headline, review.Claim.Start, evidence.Number
            select new SourceUse(
                review.Id,
                review.Claim.Statement,
                review.State,
                article.Id,
                article.Headline,
                review.ArticleVersionId == current,
                evidence.Number,
                evidence.Stance,
                evidence.Passage,
                evidence.Place
            )
        ).ToListAsync(ct);
        return new(source.About, source.By ?? "", source.RecordedAt, uses);
    }
}
