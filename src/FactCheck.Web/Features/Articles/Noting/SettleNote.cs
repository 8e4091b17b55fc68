using FactCheck.Domain.Articles;
using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>What a person decides about a note that lost its words.</summary>
public enum NoteDecision
{
    /// <summary>It belongs to other words of the text.</summary>
    Place,

    /// <summary>It is not needed any more.</summary>
    Drop,
}

/// <summary>Settles where a note of the writer stands that lost its words.</summary>
[Requires(Permission.CheckClaims)]
public sealed class SettleNote : ICommand<NoteSettled>
{
    public Guid ArticleId { get; set; }

    public Guid NoteId { get; set; }

    public int Version { get; set; }

    public NoteDecision? Decision { get; set; }

    public string? Exact { get; set; }

    public int? Occurrence { get; set; }
}

/// <param name="Next">Another note of the text that waits for a decision.</param>
public sealed record NoteSettled(Guid ArticleId, bool Dropped, Guid? Next);

public sealed class SettleNoteShape : AbstractValidator<SettleNote>
{
    public SettleNoteShape()
    {
        RuleFor(c => c.Decision).NotNull().Asks(Asked.ChooseWhatBecomesOfTheNote);
        RuleFor(c => c.Exact).Needed(Asked.GiveTheNotesWords, Anchoring.LongestClaim).When(c => c.Decision == NoteDecision.Place);
    }
}

public sealed class SettleNoteHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<SettleNote, NoteSettled>
{
    public async Task<NoteSettled> Handle(SettleNote command, CancellationToken ct)
    {
        var article = await db.Articles.Load(command.ArticleId, ct);
        var current = article.Current;
        var notes =
            await db.VersionNotes.Include(n => n.Notes).FirstOrDefaultAsync(n => n.ArticleVersionId == current.Id, ct)
            ?? throw new NotFound();
        var note = notes.Notes.FirstOrDefault(n => n.Id == command.NoteId) ?? throw new NotFound();
        notes.Seen(command.Version);
        if (command.Decision == NoteDecision.Drop)
        {
            notes.Drop(user.Actor, note);
        }
        else
        {
            var words = ChosenWords.Place(current.Body, start: null, end: null, command.Exact, command.Occurrence);
            notes.Place(user.Actor, note, words, words.In(current.Text));
        }
        return new(
            article.Id,
            command.Decision == NoteDecision.Drop,
            notes.Notes.Where(n => n.Standing == NoteStanding.Lost).OrderBy(n => n.Number).Select(n => (Guid?)n.Id).FirstOrDefault()
        );
    }
}
