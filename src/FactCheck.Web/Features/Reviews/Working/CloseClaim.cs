using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>Proposes to close a claim without a verdict; another person decides.</summary>
[Requires(Permission.CheckClaims)]
public sealed class CloseClaim : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public Closing? Closing { get; set; }

    public string? Reason { get; set; }
}

public sealed class CloseClaimShape : AbstractValidator<CloseClaim>
{
    public CloseClaimShape()
    {
        RuleFor(c => c.Closing).NotNull().Asks(Asked.SayHowClosed);
        RuleFor(c => c.Reason).Needed(Asked.GiveTheReason, 1000);
    }
}

public sealed class CloseClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<CloseClaim, Unit>
{
    public async Task<Unit> Handle(CloseClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.ProposeToClose(user.Actor, command.Closing!.Value, Typed.OrNull(command.Reason), clock.GetLocalNow());
        return Unit.Value;
    }
}
