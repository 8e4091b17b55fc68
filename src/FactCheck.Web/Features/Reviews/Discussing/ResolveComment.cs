using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Discussing;

/// <summary>Settles a comment of a claim.</summary>
[Requires(Permission.Comment)]
public sealed class ResolveComment : ICommand, IClaimCommand
{
    public Guid ClaimId { get; set; }

    public Guid CommentId { get; set; }

    /// <summary>Why, where somebody else's objection is settled.</summary>
    public string? Reason { get; set; }
}

public sealed class ResolveCommentShape : AbstractValidator<ResolveComment>
{
    public ResolveCommentShape() => RuleFor(c => c.Reason).AtMost(1000);
}

public sealed class ResolveCommentHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ResolveComment, Unit>
{
    public async Task<Unit> Handle(ResolveComment command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, ct);
        var comment = review.Comments.FirstOrDefault(c => c.Id == command.CommentId) ?? throw new NotFound();
        review.ResolveComment(user.Actor, comment, clock.GetLocalNow(), Typed.OrNull(command.Reason));
        return Unit.Value;
    }
}
