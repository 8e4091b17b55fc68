using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Takes back that the publisher of a source withdrew it, because that was a mistake.</summary>
[Requires(Permission.CheckClaims)]
public sealed class LiftRetraction : ISourceCommand
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }
}

public sealed class LiftRetractionHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<LiftRetraction, Unit>
{
    public async Task<Unit> Handle(LiftRetraction command, CancellationToken ct)
    {
        var source = await db.Sources.Load(command.SourceId, command.Version, ct);
        source.LiftRetraction(user.Actor);
        foreach (var review in await db.Reviews.RestingOn(source.Id, ct))
            review.FollowSource(source);
        return Unit.Value;
    }
}
