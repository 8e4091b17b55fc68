using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Claims.Evidencing;

/// <summary>Changes what is recorded of evidence; its source stays.</summary>
[Requires(Permission.CheckClaims)]
public sealed class ChangeEvidence : ICommand, IVersionedClaimCommand, IEvidenceFields
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public int Number { get; set; }

    public Stance? Stance { get; set; }

    public string? Passage { get; set; }

    public string? Place { get; set; }

    public string? Note { get; set; }
}

public sealed class ChangeEvidenceShape : AbstractValidator<ChangeEvidence>
{
    public ChangeEvidenceShape() => this.EvidenceShape();
}

public sealed class ChangeEvidenceHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<ChangeEvidence, Unit>
{
    public async Task<Unit> Handle(ChangeEvidence command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var evidence = review.Claim.Evidence.FirstOrDefault(e => e.Number == command.Number) ?? throw new NotFound();
        review.ChangeEvidence(user.Actor, evidence, command.Details());
        return Unit.Value;
    }
}
