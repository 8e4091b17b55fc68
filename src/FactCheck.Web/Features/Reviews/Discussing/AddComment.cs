using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Discussing;

/// <summary>Says something about a claim.</summary>
[Requires(Permission.Comment)]
public sealed class AddComment : ICommand, IClaimCommand
{
    public Guid ClaimId { get; set; }

    public string? Text { get; set; }

    public bool Blocking { get; set; }
}

public sealed class AddCommentShape : AbstractValidator<AddComment>
{
    public AddCommentShape() => RuleFor(c => c.Text).Needed(Asked.WriteTheComment, 4000);
}

public sealed class AddCommentHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<AddComment, Unit>
{
    public async Task<Unit> Handle(AddComment command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, ct);
        review.AddComment(user.Actor, Typed.Text(command.Text), command.Blocking, clock.GetLocalNow());
        return Unit.Value;
    }
}
