using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>Takes the own proposal back.</summary>
[Requires(Permission.CheckClaims)]
public sealed class WithdrawProposal : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

public sealed class WithdrawProposalHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<WithdrawProposal, Unit>
{
    public async Task<Unit> Handle(WithdrawProposal command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.WithdrawProposal(user.Actor);
        return Unit.Value;
    }
}
