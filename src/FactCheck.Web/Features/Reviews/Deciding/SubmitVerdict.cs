using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Deciding;

/// <summary>Asks an editor for approval.</summary>
[Requires(Permission.CheckClaims)]
public sealed class SubmitVerdict : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>To the reason of a return.</summary>
    public string? Answer { get; set; }
}

public sealed class SubmitVerdictShape : AbstractValidator<SubmitVerdict>
{
    public SubmitVerdictShape() => RuleFor(c => c.Answer).AtMost(1000);
}

public sealed class SubmitVerdictHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<SubmitVerdict, Unit>
{
    public async Task<Unit> Handle(SubmitVerdict command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Submit(user.Actor, clock.GetLocalNow(), Typed.OrNull(command.Answer));
        return Unit.Value;
    }
}
