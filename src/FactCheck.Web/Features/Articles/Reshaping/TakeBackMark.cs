using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Articles.Reshaping;

/// <summary>Proposes to take a mark back on which nobody has worked; another person decides.</summary>
[Requires(Permission.CheckClaims)]
public sealed class TakeBackMark : ICommand<MarkToGo>, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

/// <summary>What it takes to withdraw the proposal.</summary>
public sealed record MarkToGo(Guid ArticleId, int Version);

public sealed class TakeBackMarkShape : AbstractValidator<TakeBackMark>
{
    /// <summary>What the forms begin with, so that one click is enough.</summary>
    public const string Usual = "Marked by mistake.";

    public TakeBackMarkShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhyTheMarkGoes, 1000);
}

public sealed class TakeBackMarkHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<TakeBackMark, MarkToGo>
{
    public async Task<MarkToGo> Handle(TakeBackMark command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.ProposeToTakeBack(user.Actor, Typed.OrNull(command.Reason), clock.GetLocalNow());
        return new(review.ArticleId, review.Version);
    }
}
