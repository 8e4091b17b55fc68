using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>A note of the article that a claim belongs to.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetNote(Guid ClaimId, Guid NoteId) : IQuery<NoteView>;

public sealed class GetNoteHandler(FactCheckDb db) : IRequestHandler<GetNote, NoteView>
{
    public async Task<NoteView> Handle(GetNote query, CancellationToken ct) =>
        await (
            from review in db.Reviews
            where review.Id == query.ClaimId
            join notes in db.VersionNotes on review.ArticleId equals notes.ArticleId
            from note in notes.Notes
            where note.Id == query.NoteId
            select note
        )
            .Select(NoteView.Of)
            .FirstOrDefaultAsync(ct)
        ?? throw new NotFound();
}
