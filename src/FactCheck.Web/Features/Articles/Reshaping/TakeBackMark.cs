using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>Takes a mark back on which nobody has worked.</summary>
[Requires(Permission.CheckClaims)]
public sealed class TakeBackMark : ICommand<MarkTaken>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }
}

/// <summary>What it takes to mark the same words again.</summary>
public sealed record MarkTaken(Guid ArticleId, int Start, int End, string Exact, Domain.Claims.ClaimWording Wording);

public sealed class TakeBackMarkHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<TakeBackMark, MarkTaken>
{
    public async Task<MarkTaken> Handle(TakeBackMark command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.TakeBack(user.Actor);
        return new(review.ArticleId, review.Claim.Start, review.Claim.End, review.Claim.Exact, review.Claim.Worded);
    }
}
