using FactCheck.Domain.Articles.Notes;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Articles.Noting;

/// <summary>The writer's notes of the current text, a page of them.</summary>
/// <param name="After">The number of the note before the first.</param>
/// <param name="At">Or the place in the text from which on they are wanted.</param>
[Requires(Permission.ReadArticles)]
public sealed record GetNotes(Guid ArticleId, int After, int? At) : IQuery<NotesView>;

/// <param name="Number">Of the version.</param>
public sealed record NotesView(
    Guid ArticleId,
    string Headline,
    string Language,
    int Number,
    int Count,
    int Lost,
    IReadOnlyList<NoteView> Notes
)
{
    /// <summary>The number of the last of all.</summary>
    public int Last { get; init; }

    /// <summary>Whether this person may say where those without a place belong.</summary>
    public bool MaySettle { get; init; }

    /// <summary>The most on one page.</summary>
    public const int Listed = 50;

    /// <summary>The number after which the next page begins; null on the last.</summary>
    public int? Next => Notes.Count > 0 && Notes[^1].Number < Last ? Notes[^1].Number : null;

    /// <summary>The same of the page before; null on the first.</summary>
    public int? Previous => Notes.Count > 0 && Notes[0].Number > 1 ? Math.Max(0, Notes[0].Number - 1 - Listed) : null;
}

public sealed class GetNotesHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<GetNotes, NotesView>
{
    public async Task<NotesView> Handle(GetNotes query, CancellationToken ct)
    {
        var version =
            await (
                from v in db.Set<Domain.Articles.ArticleVersion>()
                join a in db.Articles on v.ArticleId equals a.Id
                where a.Id == query.ArticleId
                orderby v.Number descending
                select new
                {
                    v.Id,
                    v.Number,
                    a.Headline,
                    a.Language,
                }
            ).FirstOrDefaultAsync(ct) ?? throw new NotFound();
        var notes = BenchNotes.OfVersion(db, version.Id);
        var counts = await notes
            .GroupBy(n => n.Standing == NoteStanding.Lost)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        var after = query.At is { } at
            ? (await notes.Where(n => n.Standing != NoteStanding.Lost && n.Start >= at).MinAsync(n => (int?)n.Number, ct) ?? int.MaxValue)
                - 1
            : Math.Max(0, query.After);
        return new(
            query.ArticleId,
            version.Headline,
            version.Language,
            version.Number,
            counts.Sum(c => c.Count),
            counts.Where(c => c.Key).Sum(c => c.Count),
            await notes.Where(n => n.Number > after).OrderBy(n => n.Number).Take(NotesView.Listed).Select(NoteView.Of).ToListAsync(ct)
        )
        {
            Last = await notes.MaxAsync(n => (int?)n.Number, ct) ?? 0,
            MaySettle = user.Actor.WhyNot(Permission.CheckClaims) is null,
        };
    }
}
