using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>A capture as people see it.</summary>
/// <param name="By">Who asked for it.</param>
/// <param name="Page">What is kept; null where nothing is.</param>
/// <param name="WhyNotAskAgain">Why this person cannot ask for it again, or null.</param>
/// <param name="WhyNotNoteArchive">Why this person cannot note an archive's address, or null.</param>
public sealed record CaptureView(
    Guid Id,
    int Version,
    Guid? SourceId,
    string Address,
    CaptureState State,
    Remark? Problem,
    string By,
    DateTimeOffset AskedAt,
    CapturedPage? Page,
    string? Archive,
    Refusal? WhyNotAskAgain,
    Refusal? WhyNotNoteArchive
);

/// <summary>One capture.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetCapture(Guid Id) : IQuery<CaptureView>;

/// <summary>The captures of a source, newest first.</summary>
[Requires(Permission.ReadArticles)]
public sealed record ListCaptures(Guid SourceId) : IQuery<SourceCaptures>;

/// <summary>The captures of a source.</summary>
/// <param name="Address">The source's own; null where it has none.</param>
/// <param name="WhyNotAsk">Why this person cannot have it captured now, or null.</param>
public sealed record SourceCaptures(Guid SourceId, string? Address, IReadOnlyList<CaptureView> All, Refusal? WhyNotAsk)
{
    /// <summary>Whether one is kept.</summary>
    public bool AnyKept => All.Any(c => c.State == CaptureState.Kept);
}

public sealed class CaptureQueries(FactCheckDb db, CurrentUser user)
    : IRequestHandler<GetCapture, CaptureView>,
        IRequestHandler<ListCaptures, SourceCaptures>
{
    public async Task<CaptureView> Handle(GetCapture query, CancellationToken ct) =>
        (await Views(db.Captures.Where(c => c.Id == query.Id), ct)) is [var capture] ? capture : throw new NotFound();

    public async Task<SourceCaptures> Handle(ListCaptures query, CancellationToken ct)
    {
        var source = await db.Sources.AsNoTracking().FirstOrDefaultAsync(s => s.Id == query.SourceId, ct) ?? throw new NotFound();
        var all = await Views(db.Captures.Where(c => c.SourceId == query.SourceId).OrderByDescending(c => c.AskedAt), ct);
        return new(source.Id, source.Address, all, Recapturing.WhyNot(user.Actor, source, all.Any(c => c.State == CaptureState.Asked)));
    }

    private async Task<IReadOnlyList<CaptureView>> Views(IQueryable<Capture> captures, CancellationToken ct)
    {
        var all = await captures.AsNoTracking().ToListAsync(ct);
        var askers = all.Select(c => c.AskedBy).ToHashSet();
        var names = await db.Users.Where(u => askers.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.PrintedName, ct);
        return all.ConvertAll(c => View(c, names.GetValueOrDefault(c.AskedBy) ?? ""));
    }

    private CaptureView View(Capture c, string by) =>
        new(
            c.Id,
            c.Version,
            c.SourceId,
            c.Address,
            c.State,
            c.Problem,
            by,
            c.AskedAt,
            c.Page,
            c.ArchiveAddress,
            c.WhyNotAskAgain(user.Actor),
            c.WhyNotNoteArchive(user.Actor)
        );
}
