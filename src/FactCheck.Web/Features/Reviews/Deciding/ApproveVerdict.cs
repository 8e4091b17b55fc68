using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Deciding;

/// <summary>Approves exactly what the editor saw.</summary>
[Requires(Permission.ApproveVerdicts)]
public sealed class ApproveVerdict : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public string? SeenContentHash { get; set; }

    public string? Note { get; set; }
}

public sealed class ApproveVerdictShape : AbstractValidator<ApproveVerdict>
{
    public ApproveVerdictShape() => RuleFor(c => c.Note).AtMost(1000);
}

public sealed class ApproveVerdictHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ApproveVerdict, Unit>
{
    public async Task<Unit> Handle(ApproveVerdict command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Approve(user.Actor, command.SeenContentHash, Typed.OrNull(command.Note), clock.GetLocalNow());
        return Unit.Value;
    }
}
