using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Auditing;
using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Domain.Sources;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
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
/// <param name="Version">For the forms about it.</param>
/// <param name="MergedInto">The source that took its place.</param>
/// <param name="RetiredBecause">Why no new evidence may use it.</param>
/// <param name="Changes">What became of it since it was recorded, newest first.</param>
public sealed record SourceView(
    SourceParticulars About,
    int Version,
    string RecordedBy,
    DateTimeOffset RecordedAt,
    SourceKept? MergedInto,
    string? RetiredBecause,
    Retraction? Retraction,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<SourceUse> Uses,
    WhyNotKeep WhyNot
);

/// <summary>The source that took another one's place.</summary>
public sealed record SourceKept(Guid Id, string Title);

/// <summary>Why whoever asks cannot do each of these with a source, or null.</summary>
public sealed record WhyNotKeep(Refusal? Correct, Refusal? Retire, Refusal? BringBack, Refusal? LiftRetraction);

/// <summary>One source of the library.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetSource(Guid Id) : IQuery<SourceView>;

public sealed class GetSourceHandler(FactCheckDb db, CurrentUser user, EventSentences sentences) : IRequestHandler<GetSource, SourceView>
{
    public async Task<SourceView> Handle(GetSource query, CancellationToken ct)
    {
        var source = await db.Sources.AsNoTracking().FirstOrDefaultAsync(s => s.Id == query.Id, ct) ?? throw new NotFound();
        var by = await db.Users.Where(u => u.Id == source.RecordedBy).Select(u => u.PrintedName).FirstOrDefaultAsync(ct);
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
        return new(
            source.Particulars,
            source.Version,
            by ?? "",
            source.RecordedAt,
            source.MergedInto is { } kept
                ? await db.Sources.Where(s => s.Id == kept).Select(s => new SourceKept(s.Id, s.Title)).FirstAsync(ct)
                : null,
            source.RetiredBecause,
            source.Retraction,
            await Changes(source, ct),
            uses,
            new(
                source.WhyNotCorrect(user.Actor),
                source.WhyNotRetire(user.Actor),
                source.WhyNotBringBack(user.Actor),
                source.WhyNotLiftRetraction(user.Actor)
            )
        );
    }

    private async Task<IReadOnlyList<Change>> Changes(Source source, CancellationToken ct)
    {
        var recorded = AuditEvents.WrittenAs<SourceRecorded>();
        var records = await db
            .AuditRecords.AsNoTracking()
            .Where(r => r.SubjectId == source.Id && !recorded.Contains(r.Event))
            .OrderByDescending(r => r.Sequence)
            .ToListAsync(ct);
        return records.ConvertAll(r => new Change(r.At, r.ActorName, sentences.Say(r)));
    }
}
