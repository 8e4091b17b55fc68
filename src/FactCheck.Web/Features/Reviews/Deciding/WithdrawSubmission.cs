using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Deciding;

/// <summary>Takes the own submission back.</summary>
[Requires(Permission.CheckClaims)]
public sealed class WithdrawSubmission : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

public sealed class WithdrawSubmissionHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<WithdrawSubmission, Unit>
{
    public async Task<Unit> Handle(WithdrawSubmission command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.WithdrawSubmission(user.Actor);
        return Unit.Value;
    }
}
