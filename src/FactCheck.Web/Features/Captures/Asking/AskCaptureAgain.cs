using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Identity;
using FactCheck.Web.Jobs;
using MediatR;

namespace FactCheck.Web.Features.Captures.Asking;

/// <summary>Tries once more what failed.</summary>
[Requires(Permission.CheckClaims)]
public sealed class AskCaptureAgain : ICommand
{
    public Guid CaptureId { get; set; }

    public int Version { get; set; }
}

public sealed class AskCaptureAgainHandler(FactCheckDb db, CurrentUser user, JobQueue jobs, TimeProvider clock)
    : IRequestHandler<AskCaptureAgain, Unit>
{
    public async Task<Unit> Handle(AskCaptureAgain command, CancellationToken ct)
    {
        var capture = (await db.Captures.Load(command.CaptureId, ct)).Seen(command.Version);
        capture.AskAgain(user.Actor, clock.GetLocalNow());
        await jobs.Ask(CaptureDesk.Kind, CaptureDesk.Subject(capture.Id), ct: ct);
        return Unit.Value;
    }
}
