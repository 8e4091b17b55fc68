using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Proposing;

/// <summary>Approves what another person proposed of a claim.</summary>
[Requires(Permission.ApproveVerdicts)]
public sealed class ApproveProposal : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

public sealed class ApproveProposalHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ApproveProposal, Unit>
{
    public async Task<Unit> Handle(ApproveProposal command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        review.ApproveProposal(user.Actor, article, clock.GetLocalNow(), await db.Reviews.Keeper(review, ct));
        return Unit.Value;
    }
}
