using FactCheck.Domain.Addresses;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Data.Library;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Asking;

/// <summary>
/// One field for a source: an address that the library has leads to it, another one is captured, anything else is a title.
/// </summary>
[Requires(Permission.CheckClaims)]
public sealed class FindSource : ICommand<FoundSource>
{
    /// <summary>The address or the title; named for what it is judged by.</summary>
    public string? Address { get; set; }

    /// <summary>The claim that it is to be evidence for.</summary>
    public Guid? ClaimId { get; set; }
}

/// <summary>What was found: one of the three.</summary>
public sealed record FoundSource(Guid? SourceId, Guid? CaptureId, string? Title);

public sealed class FindSourceShape : AbstractValidator<FindSource>
{
    public FindSourceShape() => RuleFor(c => c.Address).Needed(AskedOfCaptures.GiveAddressOrTitle, 2000);
}

public sealed class FindSourceHandler(FactCheckDb db, CurrentUser user, ISourceSearch search, JobQueue jobs, TimeProvider clock)
    : IRequestHandler<FindSource, FoundSource>
{
    public async Task<FoundSource> Handle(FindSource command, CancellationToken ct)
    {
        var typed = Typed.Text(command.Address);
        if (AddressIn(typed) is not { } written)
            return new(null, null, typed);
        var address = WebAddress.Parse(written);
        if (await KnownAddresses.SourceOf(db, search, address, ct) is { } source)
            return new(source, null, null);
        if (await Waiting(address.Key(), ct) is { } waiting)
            return new(null, waiting, null);
        var capture = db.Captures.Add(Capture.Ask(user.Actor, written, null, clock.GetLocalNow())).Entity;
        await jobs.Ask(CaptureDesk.Kind, CaptureDesk.Subject(capture.Id), ct: ct);
        return new(null, capture.Id, null);
    }

    // What the same person has asked for and not recorded yet.
    private Task<Guid?> Waiting(string key, CancellationToken ct)
    {
        var (asker, oldest) = (user.Actor.Id, clock.GetUtcNow().AddDays(-1));
        return db
            .Captures.Where(c => c.SourceId == null && c.AskedBy == asker && c.AskedAt > oldest)
            .Where(c => c.State != CaptureState.Failed && (c.AddressKey == key || c.FinalKey == key))
            .OrderByDescending(c => c.AskedAt)
            .Select(c => (Guid?)c.Id)
            .FirstOrDefaultAsync(ct);
    }

    private static string? AddressIn(string typed) =>
        typed.Contains("://", StringComparison.Ordinal) ? typed
        : typed.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && !typed.Contains(' ', StringComparison.Ordinal)
            ? $"https://{typed}"
        : null;
}
