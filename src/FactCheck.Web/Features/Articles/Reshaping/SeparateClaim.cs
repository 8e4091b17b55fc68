using FactCheck.Domain.Articles;
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

/// <summary>
/// Takes back that a claim goes into another one, before that was approved; with what the other was before, the merge is undone whole.
/// </summary>
[Requires(Permission.CheckClaims)]
public sealed class SeparateClaim : ICommand<ClaimStandsAlone>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>The version that the merge left the other claim in; empty leaves the other as it is.</summary>
    public int? KeeperVersion { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public string? Statement { get; set; }

    /// <summary>The last number of evidence that the other had before the merge.</summary>
    public int? Evidence { get; set; }
}

/// <summary>Whether it stands in the current text; when that was revised meanwhile, somebody has to settle its place first.</summary>
public sealed record ClaimStandsAlone(Guid ArticleId, bool InProof);

public sealed class SeparateClaimShape : AbstractValidator<SeparateClaim>
{
    public SeparateClaimShape()
    {
        When(
            c => c.KeeperVersion is not null,
            () =>
            {
                RuleFor(c => c.Statement).Needed(Asked.SayWhatItSaidBefore, Claim.MaxStatement);
                RuleFor(c => c.Start).NotNull().Asks(Asked.SayWhereItStoodBefore);
                RuleFor(c => c.End).NotNull().Asks(Asked.SayWhereItStoodBefore);
                RuleFor(c => c.Evidence).NotNull().Asks(Asked.SayWhatEvidenceItHad);
            }
        );
    }
}

public sealed class SeparateClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock)
    : IRequestHandler<SeparateClaim, ClaimStandsAlone>
{
    public async Task<ClaimStandsAlone> Handle(SeparateClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        Domain.RuleViolation.ThrowIf(review.WhyNotSeparate(user.Actor));
        if (command.KeeperVersion is { } seen)
        {
            var keeper = await db.Reviews.Load(review.Proposal!.KeeperId!.Value, seen, ct);
            var worded = keeper.Claim.Worded with { Statement = Typed.Text(command.Statement) };
            keeper.Unmerge(
                user.Actor,
                article,
                review,
                new TextSpan(command.Start!.Value, command.End!.Value),
                worded,
                command.Evidence!.Value,
                clock.GetLocalNow()
            );
        }
        else
        {
            review.WithdrawProposal(user.Actor);
        }
        return new(review.ArticleId, review.Anchor == Domain.Reviews.Anchor.Held);
    }
}
