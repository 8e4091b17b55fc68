using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Deciding;

/// <summary>Sends a verdict back with a reason.</summary>
[Requires(Permission.ApproveVerdicts)]
public sealed class ReturnVerdict : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? Reason { get; set; }
}

public sealed class ReturnVerdictShape : AbstractValidator<ReturnVerdict>
{
    public ReturnVerdictShape() => RuleFor(c => c.Reason).Needed(Asked.SayWhatHasToChange, 1000);
}

public sealed class ReturnVerdictHandler(FactCheckDb db, CurrentUser user) : IRequestHandler<ReturnVerdict, Unit>
{
    public async Task<Unit> Handle(ReturnVerdict command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Return(user.Actor, Typed.OrNull(command.Reason));
        return Unit.Value;
    }
}
