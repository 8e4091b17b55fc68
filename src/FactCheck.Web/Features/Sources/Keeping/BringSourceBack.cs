using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Sources.Keeping;

/// <summary>Brings a retired source back.</summary>
[Requires(Permission.CheckClaims)]
public sealed class BringSourceBack : ISourceCommand
{
    public Guid SourceId { get; set; }

    public int Version { get; set; }
}

public sealed class BringSourceBackHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<BringSourceBack, Unit>
{
    public async Task<Unit> Handle(BringSourceBack command, CancellationToken ct)
    {
        var source = await db.Sources.Load(command.SourceId, command.Version, ct);
        source.BringBack(user.Actor);
        return Unit.Value;
    }
}
