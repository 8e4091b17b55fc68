using FactCheck.Domain.Auditing;
using FactCheck.Domain.People;
using FactCheck.Web.Access;
using FactCheck.Web.Auditing;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin.Trail;

/// <summary>The whole audit trail, newest first, a page at a time.</summary>
[Requires(Permission.ReadRecords)]
public sealed record GetTrail(TrailFilter Filter, long? Before) : IQuery<TrailView>;

/// <summary>Which of the records.</summary>
/// <param name="Person">Who did it; empty for the server.</param>
/// <param name="Article">To which article it belongs.</param>
/// <param name="Event">The name of the event.</param>
/// <param name="From">The first day, in UTC.</param>
/// <param name="Until">The last day, in UTC.</param>
public sealed record TrailFilter(Guid? Person, Guid? Article, string? Event, DateOnly? From, DateOnly? Until);

/// <param name="People">Who can be chosen.</param>
/// <param name="Articles">Which articles can be chosen: the newest, and the one that is.</param>
/// <param name="Rows">One page of it.</param>
/// <param name="Before">Where the older ones go on; null when these are the last.</param>
public sealed record TrailView(IReadOnlyList<Choice> People, IReadOnlyList<Choice> Articles, IReadOnlyList<TrailRow> Rows, long? Before);

public sealed record Choice(Guid Id, string Name);

/// <param name="Headline">Of the article to which it belongs.</param>
/// <param name="ClaimId">The claim of which it tells.</param>
public sealed record TrailRow(
    long Sequence,
    DateTimeOffset At,
    string Who,
    string What,
    Guid? ArticleId,
    string? Headline,
    Guid? ClaimId,
    string Hash
);

public sealed class GetTrailHandler(FactCheckDb db, People people, EventSentences sentences, CurrentUser current, AccessLog log)
    : IRequestHandler<GetTrail, TrailView>
{
    public const int PageSize = 50;
    private const int MostArticles = 200;

    public async Task<TrailView> Handle(GetTrail query, CancellationToken ct)
    {
        log.Looked(current.Actor.Id, "audit trail");
        var records = await Filtered(query).OrderByDescending(r => r.Sequence).Take(PageSize + 1).ToListAsync(ct);
        var shown = records.Take(PageSize).ToList();
        var headlines = await Headlines([.. shown.Select(r => r.ArticleId).OfType<Guid>().Distinct()], ct);
        var subjects = shown.Select(r => r.SubjectId).Distinct().ToList();
        var claims = await db.Reviews.Where(r => subjects.Contains(r.Id)).Select(r => r.Id).ToHashSetAsync(ct);
        return new(
            [new(Guid.Empty, TheServer.Actor.Name), .. (await people.All(ct)).Select(p => new Choice(p.Id, p.Name))],
            await Articles(query.Filter.Article, ct),
            [.. shown.Select(r => Row(r, headlines, claims))],
            records.Count > PageSize ? shown[^1].Sequence : null
        );
    }

    private IQueryable<AuditRecord> Filtered(GetTrail query)
    {
        var (filter, records) = (query.Filter, db.AuditRecords.AsNoTracking());
        if (query.Before is { } before)
            records = records.Where(r => r.Sequence < before);
        if (filter.Person is { } person)
            records = records.Where(r => r.ActorId == person);
        if (filter.Article is { } article)
            records = records.Where(r => r.ArticleId == article);
        if (!string.IsNullOrEmpty(filter.Event))
        {
            string[] names = AuditEvents.NameOf(filter.Event) is { } name ? [name, AuditEvents.FirstForm(name)] : [filter.Event];
            records = records.Where(r => names.Contains(r.Event));
        }
        if (Days.Begin(filter.From) is { } from)
            records = records.Where(r => r.At >= from);
        if (Days.End(filter.Until) is { } end)
            records = records.Where(r => r.At < end);
        return records;
    }

    private TrailRow Row(AuditRecord record, Dictionary<Guid, string> headlines, HashSet<Guid> claims) =>
        new(
            record.Sequence,
            record.At,
            record.ActorName,
            sentences.Say(record),
            record.ArticleId,
            record.ArticleId is { } id ? headlines.GetValueOrDefault(id) : null,
            claims.Contains(record.SubjectId) ? record.SubjectId : null,
            record.Hash
        );

    private async Task<IReadOnlyList<Choice>> Articles(Guid? chosen, CancellationToken ct) =>
        await db
            .Articles.OrderByDescending(a => a.Id == chosen)
            .ThenByDescending(a => a.ImportedAt)
            .Take(MostArticles)
            .Select(a => new Choice(a.Id, a.Headline))
            .ToListAsync(ct);

    private Task<Dictionary<Guid, string>> Headlines(Guid[] articles, CancellationToken ct) =>
        db.Articles.Where(a => articles.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Headline, ct);
}
