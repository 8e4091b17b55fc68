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

/// <summary>Splits one claim in two at a place inside its words.</summary>
[Requires(Permission.CheckClaims)]
public sealed class SplitClaim : ICommand<ClaimParted>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>UTF-16 offset in the article where the second part begins.</summary>
    public int? At { get; set; }

    /// <summary>What the claim says from now on.</summary>
    public string? First { get; set; }

    /// <summary>What the new one says.</summary>
    public string? Second { get; set; }
}

/// <summary>What it takes to merge the parts again.</summary>
public sealed record ClaimParted(Guid ArticleId, int Version, Guid OtherId, string StatementBefore);

public sealed class SplitClaimShape : AbstractValidator<SplitClaim>
{
    public SplitClaimShape()
    {
        RuleFor(c => c.At).NotNull().Asks(Asked.SayWhereTheSecondBegins);
        RuleFor(c => c.First).Needed(Asked.SayWhatTheFirstClaims, Claim.MaxStatement);
        RuleFor(c => c.Second).Needed(Asked.SayWhatTheSecondClaims, Claim.MaxStatement);
    }
}

public sealed class SplitClaimHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<SplitClaim, ClaimParted>
{
    public async Task<ClaimParted> Handle(SplitClaim command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        var article = await db.Articles.Load(review.ArticleId, ct);
        var before = review.Claim.Worded;
        var (first, second) = (
            before with
            {
                Statement = Typed.Text(command.First),
            },
            before with
            {
                Statement = Typed.Text(command.Second),
            }
        );
        var other = review.Split(user.Actor, article, command.At!.Value, first, second, clock.GetLocalNow());
        db.Reviews.Add(other);
        return new(review.ArticleId, review.Version, other.Id, before.Statement);
    }
}
