using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>Gives a claim to somebody.</summary>
[Requires(Permission.CheckClaims)]
public sealed class AssignReview : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    public Guid? Assignee { get; set; }
}

public sealed class AssignReviewShape : AbstractValidator<AssignReview>
{
    public AssignReviewShape() => RuleFor(c => c.Assignee).NotNull().Asks(Asked.ChooseAPerson);
}

public sealed class AssignReviewHandler(FactCheckDb db, CurrentUser user, People people) : IRequestHandler<AssignReview, Unit>
{
    public async Task<Unit> Handle(AssignReview command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Assign(user.Actor, await people.Find(command.Assignee!.Value, ct));
        return Unit.Value;
    }
}
