using FactCheck.Domain;
using FactCheck.Domain.Captures;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Web.Features.Captures.Asking;

/// <summary>Captures what stands under a source's address now; what was kept before stays.</summary>
[Requires(Permission.CheckClaims)]
public sealed class RecaptureSource : ICommand
{
    public Guid SourceId { get; set; }
}

public sealed class RecaptureSourceHandler(FactCheckDb db, CurrentUser user, JobQueue jobs, TimeProvider clock)
    : IRequestHandler<RecaptureSource, Unit>
{
    public async Task<Unit> Handle(RecaptureSource command, CancellationToken ct)
    {
        var source = await db.Sources.FirstOrDefaultAsync(s => s.Id == command.SourceId, ct) ?? throw new NotFound();
        var underWay = await db.Captures.AnyAsync(c => c.SourceId == source.Id && c.State == CaptureState.Asked, ct);
        RuleViolation.ThrowIf(Recapturing.WhyNot(user.Actor, source, underWay));
        var capture = db.Captures.Add(Capture.Ask(user.Actor, source.Address!, source.Id, clock.GetLocalNow())).Entity;
        await jobs.Ask(CaptureDesk.Kind, CaptureDesk.Subject(capture.Id), ct: ct);
        return Unit.Value;
    }
}
