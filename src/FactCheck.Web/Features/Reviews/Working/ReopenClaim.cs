using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>Proposes to take a settled claim up again; another person decides.</summary>
[Requires(Permission.CheckClaims)]
public sealed class ReopenClaim : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class ReopenClaimShape : AbstractValidator<ReopenClaim>
{
    public ReopenClaimShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhyReopened, 1000);
}

public sealed class ReopenClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ReopenClaim, Unit>
{
    public async Task<Unit> Handle(ReopenClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.ProposeToReopen(user.Actor, Typed.OrNull(command.Reason), clock.GetLocalNow());
        return Unit.Value;
    }
}
