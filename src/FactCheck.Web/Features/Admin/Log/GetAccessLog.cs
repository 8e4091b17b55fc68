using FactCheck.Domain.People;
using FactCheck.Web.Access;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Admin.Log;

/// <summary>Who came to the door and looked at what is private, newest first. Looking at it stands in it too.</summary>
[Requires(Permission.ReadRecords)]
public sealed record GetAccessLog(AccessFilter Filter, long? Before, int Most) : IQuery<AccessLogView>
{
    public const int PageSize = 50;

    /// <summary>An export holds no more; a shorter span of time does.</summary>
    public const int LargestExport = 100_000;
}

/// <summary>Which of the records.</summary>
/// <param name="Person">An account.</param>
/// <param name="Typed">An address that somebody typed and that no account has.</param>
/// <param name="Kind">What happened.</param>
/// <param name="From">The first day, in UTC.</param>
/// <param name="Until">The last day, in UTC.</param>
public sealed record AccessFilter(Guid? Person, string? Typed, AccessKind? Kind, DateOnly? From, DateOnly? Until);

/// <param name="People">Who can be chosen.</param>
/// <param name="Rows">One page of it.</param>
/// <param name="Before">Where the older ones go on; null when these are the last.</param>
public sealed record AccessLogView(IReadOnlyList<PersonChoice> People, IReadOnlyList<AccessRow> Rows, long? Before)
{
    /// <summary>A detail with the name of a person in the place of their id.</summary>
    public string Named(string detail) =>
        Guid.TryParse(detail[(detail.LastIndexOf(' ') + 1)..], out var id) && People.FirstOrDefault(p => p.Id == id) is { } person
            ? $"{detail[..Math.Max(0, detail.LastIndexOf(' '))]} of {person.Name}"
            : detail;
}

public sealed record PersonChoice(Guid Id, string Name);

/// <param name="Who">The name; null for somebody unknown.</param>
/// <param name="Address">The hash of an unknown address that was typed.</param>
public sealed record AccessRow(
    long Id,
    DateTimeOffset At,
    AccessKind Kind,
    Guid? Account,
    string? Who,
    string? Address,
    string? Client,
    string? Detail,
    int Count
);

public sealed class GetAccessLogHandler(
    FactCheckDb db,
    People people,
    CurrentUser current,
    AccessLog log,
    AccessWriter writer,
    AddressHash addresses
) : IRequestHandler<GetAccessLog, AccessLogView>
{
    public async Task<AccessLogView> Handle(GetAccessLog query, CancellationToken ct)
    {
        log.Looked(current.Actor.Id, "access log");
        await writer.Write(ct);
        var names = await people.Names(ct);
        var records = await Filtered(query).OrderByDescending(r => r.Id).Take(query.Most + 1).ToListAsync(ct);
        AccessRow[] rows =
        [
            .. records
                .Take(query.Most)
                .Select(r => new AccessRow(
                    r.Id,
                    r.At,
                    r.Kind,
                    r.AccountId,
                    r.AccountId is { } id ? names.GetValueOrDefault(id) : null,
                    r.Address,
                    r.Client,
                    r.Detail,
                    r.Count
                )),
        ];
        return new(
            [.. names.Select(n => new PersonChoice(n.Key, n.Value)).OrderBy(p => p.Name, StringComparer.CurrentCulture)],
            rows,
            records.Count > query.Most ? rows[^1].Id : null
        );
    }

    private IQueryable<AccessRecord> Filtered(GetAccessLog query)
    {
        var (filter, records) = (query.Filter, db.Set<AccessRecord>().AsNoTracking());
        if (query.Before is { } before)
            records = records.Where(r => r.Id < before);
        if (filter.Person is { } person)
            records = records.Where(r => r.AccountId == person);
        if (!string.IsNullOrWhiteSpace(filter.Typed))
        {
            var hash = addresses.Of(filter.Typed);
            records = records.Where(r => r.Address == hash);
        }
        if (filter.Kind is { } kind)
            records = records.Where(r => r.Kind == kind);
        if (Days.Begin(filter.From) is { } from)
            records = records.Where(r => r.At >= from);
        if (Days.End(filter.Until) is { } end)
            records = records.Where(r => r.At < end);
        return records;
    }
}
