using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>Says why a claim needs no evidence.</summary>
[Requires(Permission.CheckClaims)]
public sealed class WaiveEvidence : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class WaiveEvidenceShape : AbstractValidator<WaiveEvidence>
{
    public WaiveEvidenceShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhyNoEvidence, 1000);
}

public sealed class WaiveEvidenceHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<WaiveEvidence, Unit>
{
    public async Task<Unit> Handle(WaiveEvidence command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.WaiveEvidence(user.Actor, Typed.OrNull(command.Reason));
        return Unit.Value;
    }
}
