using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>Declines what another person proposed of a claim, with a reason.</summary>
[Requires(Permission.ApproveVerdicts)]
public sealed class DeclineProposal : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class DeclineProposalShape : AbstractValidator<DeclineProposal>
{
    public DeclineProposalShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhyDeclined, 1000);
}

public sealed class DeclineProposalHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<DeclineProposal, Unit>
{
    public async Task<Unit> Handle(DeclineProposal command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.DeclineProposal(user.Actor, Typed.OrNull(command.Reason));
        return Unit.Value;
    }
}
