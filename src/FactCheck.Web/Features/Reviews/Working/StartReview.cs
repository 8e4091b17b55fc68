using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>Takes an open claim on.</summary>
[Requires(Permission.CheckClaims)]
public sealed class StartReview : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

public sealed class StartReviewHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<StartReview, Unit>
{
    public async Task<Unit> Handle(StartReview command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Start(user.Actor);
        return Unit.Value;
    }
}
