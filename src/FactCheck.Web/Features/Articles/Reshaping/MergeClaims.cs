using FactCheck.Domain.Claims;
using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>Proposes that another claim of the article go into this one; another person decides that.</summary>
[Requires(Permission.CheckClaims)]
public sealed class MergeClaims : ICommand<MergeProposed>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>The claim that goes into this one.</summary>
    public Guid? With { get; set; }

    public string? Statement { get; set; }

    /// <summary>Why the other goes; the report prints it.</summary>
    public string? Reason { get; set; }
}

/// <summary>What it takes to take it back.</summary>
public sealed record MergeProposed(Guid ArticleId, Guid OtherId, int OtherVersion);

public sealed class MergeClaimsShape : AbstractValidator<MergeClaims>
{
    public MergeClaimsShape()
    {
        RuleFor(c => c.With).NotNull().Asks(Asked.ChooseAnotherClaim);
        RuleFor(c => c.Statement).Needed(Asked.SayWhatBothClaim, Claim.MaxStatement);
        RuleFor(c => c.Reason).Needed(Asked.SayWhyTheOtherGoes, 1000);
    }
}

public sealed class MergeClaimsHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<MergeClaims, MergeProposed>
{
    public async Task<MergeProposed> Handle(MergeClaims command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var other = await db.Reviews.Load(command.With!.Value, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        review.ProposeMerge(user.Actor, article, other, Typed.Text(command.Statement), Typed.OrNull(command.Reason), clock.GetLocalNow());
        return new(review.ArticleId, other.Id, other.Version);
    }
}
