using FactCheck.Domain;
using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>A note of the current text that waits for a person.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetLostNote(Guid ArticleId, Guid NoteId) : IQuery<LostNote>;

/// <param name="Version">Of the notes, for the form.</param>
/// <param name="Number">Of the text.</param>
/// <param name="WhyNot">Why this person cannot settle it, or null.</param>
public sealed record LostNote(Guid ArticleId, string Headline, string Language, int Number, int Version, NoteView Note, Refusal? WhyNot);

public sealed class GetLostNoteHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetLostNote, LostNote>
{
    public async Task<LostNote> Handle(GetLostNote query, CancellationToken ct)
    {
        var article =
            await db
                .Articles.Where(a => a.Id == query.ArticleId)
                .Select(a => new
                {
                    a.Headline,
                    a.Language,
                    Last = a.Versions.Max(v => v.Number),
                })
                .FirstOrDefaultAsync(ct)
            ?? throw new NotFound();
        var notes =
            await db.VersionNotes.AsNoTracking().FirstOrDefaultAsync(n => n.ArticleId == query.ArticleId && n.Number == article.Last, ct)
            ?? throw new NotFound();
        var note =
            await db
                .VersionNotes.AsNoTracking()
                .Where(n => n.Id == notes.Id)
                .SelectMany(n => n.Notes)
                .FirstOrDefaultAsync(n => n.Id == query.NoteId, ct)
            ?? throw new NotFound();
        return new(
            query.ArticleId,
            article.Headline,
            article.Language,
            article.Last,
            notes.Version,
            NoteView.Read(note),
            VersionNotes.WhyNotSettle(user.Actor, note)
        );
    }
}
