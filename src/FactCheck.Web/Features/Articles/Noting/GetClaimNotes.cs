using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.Articles.Splitting;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>The writer's notes that touch a claim: its words, or a sentence that these stand in.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetClaimNotes(Guid ClaimId) : IQuery<ClaimNotes>;

/// <param name="Count">How many there are; no more than <see cref="Listed"/> of them are listed.</param>
public sealed record ClaimNotes(Guid ArticleId, int Start, int Count, string Language, IReadOnlyList<NoteView> Notes)
{
    /// <summary>The most that a claim's page lists.</summary>
    public const int Listed = 50;

    /// <summary>Those of a claim.</summary>
    /// <exception cref="NotFound">No such claim.</exception>
    public static async Task<ClaimNotes> Read(FactCheckDb db, Guid id, CancellationToken ct)
    {
        var claim =
            await db
                .Reviews.Where(r => r.Id == id)
                .Select(r => new
                {
                    r.ArticleId,
                    r.ArticleVersionId,
                    r.Claim.Start,
                    r.Claim.End,
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var notes = BenchNotes.OfVersion(db, claim.ArticleVersionId).Where(n => n.Standing != NoteStanding.Lost);
        // Most articles have none, and then their text need not be read.
        if (!await notes.AnyAsync(ct))
            return new(claim.ArticleId, claim.Start, 0, "en", []);
        var text = await (
            from v in db.Set<ArticleVersion>()
            join a in db.Articles on v.ArticleId equals a.Id
            where v.Id == claim.ArticleVersionId
            select new { v.Text, a.Language }
        ).FirstAsync(ct);
        var (start, end) = Sentences.Around(text.Text, new(claim.Start, claim.End), text.Language);
        var touching = notes.Where(n => (n.Start == n.End && n.Start >= start && n.Start <= end) || (n.Start < end && n.End > start));
        return new(
            claim.ArticleId,
            start,
            await touching.CountAsync(ct),
            text.Language,
            await touching.OrderBy(n => n.Number).Take(Listed).Select(NoteView.Of).ToListAsync(ct)
        );
    }
}

public sealed class GetClaimNotesHandler(FactCheckDb db) : IRequestHandler<GetClaimNotes, ClaimNotes>
{
    public Task<ClaimNotes> Handle(GetClaimNotes query, CancellationToken ct) => ClaimNotes.Read(db, query.ClaimId, ct);
}
