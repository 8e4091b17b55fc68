using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Asking;

/// <summary>A capture that is no source yet.</summary>
public sealed record WaitingCapture(Guid Id, string Address, string? Title, CaptureState State, DateTimeOffset AskedAt);

/// <summary>What stands around the field for an address or a title.</summary>
/// <param name="WhyNotAsk">Why this person cannot have pages captured, or null.</param>
/// <param name="Waiting">What this person had captured and has not recorded yet in the last week, newest first.</param>
public sealed record FindingView(Refusal? WhyNotAsk, IReadOnlyList<WaitingCapture> Waiting);

/// <summary>Whether one may capture, and what of one's own waits to be recorded.</summary>
[Requires(Permission.ReadArticles)]
public sealed record GetFinding : IQuery<FindingView>;

public sealed class GetFindingHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<GetFinding, FindingView>
{
    private const int Most = 10;

    public async Task<FindingView> Handle(GetFinding query, CancellationToken ct)
    {
        // What nobody recorded in a week is not waited for.
        var (asker, oldest) = (user.Actor.Id, clock.GetUtcNow().AddDays(-7));
        var waiting = await db
            .Captures.Where(c => c.SourceId == null && c.AskedBy == asker && c.AskedAt > oldest)
            .OrderByDescending(c => c.AskedAt)
            .Take(Most)
            .Select(c => new WaitingCapture(c.Id, c.Address, c.PageTitle, c.State, c.AskedAt))
            .ToListAsync(ct);
        return new(Capture.WhyNotAsk(user.Actor), waiting);
    }
}
