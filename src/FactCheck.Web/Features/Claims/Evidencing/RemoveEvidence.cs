using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>Takes evidence from a claim; the source and the record stay.</summary>
[Requires(Permission.CheckClaims)]
public sealed class RemoveEvidence : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public int Number { get; set; }
}

public sealed class RemoveEvidenceHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<RemoveEvidence, Unit>
{
    public async Task<Unit> Handle(RemoveEvidence command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var evidence = review.Claim.Evidence.FirstOrDefault(e => e.Number == command.Number) ?? throw new NotFound();
        review.RemoveEvidence(user.Actor, evidence);
        return Unit.Value;
    }
}
