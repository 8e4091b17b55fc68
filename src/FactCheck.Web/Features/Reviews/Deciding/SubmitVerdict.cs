using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Deciding;

/// <summary>Asks an editor for approval.</summary>
[Requires(Permission.CheckClaims)]
public sealed class SubmitVerdict : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

public sealed class SubmitVerdictHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<SubmitVerdict, Unit>
{
    public async Task<Unit> Handle(SubmitVerdict command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Submit(user.Actor, clock.GetLocalNow());
        return Unit.Value;
    }
}
