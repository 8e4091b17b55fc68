using FactCheck.Domain.People;
using FactCheck.Web.Commands;
using FactCheck.Web.Data;
using FactCheck.Web.Features.Claims;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using FluentValidation;
using MediatR;

namespace FactCheck.Web.Features.Reviews.Working;

/// <summary>Sets the due date of a claim, or clears it.</summary>
[Requires(Permission.CheckClaims)]
public sealed class ScheduleReview : ICommand, IVersionedClaimCommand
{
    public Guid ClaimId { get; set; }

    public int Version { get; set; }

    /// <summary>On the clock of the newsroom; empty for none.</summary>
    public DateTime? DueAt { get; set; }
}

public sealed class ScheduleReviewShape : AbstractValidator<ScheduleReview>
{
    // At either end of the calendar a day on the newsroom's clock may have no moment in world time.
    public ScheduleReviewShape() => RuleFor(c => c.DueAt).Must(due => due is null or { Year: > 1 and < 9999 }).Asks(Asked.GiveADayToMeet);
}

public sealed class ScheduleReviewHandler(FactCheckDb db, CurrentUser user, TimeProvider clock) : IRequestHandler<ScheduleReview, Unit>
{
    public async Task<Unit> Handle(ScheduleReview command, CancellationToken ct)
    {
        var review = await db.Reviews.Load(command.ClaimId, command.Version, ct);
        review.Schedule(user.Actor, InNewsroom(command.DueAt), clock.GetLocalNow());
        return Unit.Value;
    }

    private DateTimeOffset? InNewsroom(DateTime? typed) =>
        typed is { } due
            ? new DateTimeOffset(DateTime.SpecifyKind(due, DateTimeKind.Unspecified), clock.LocalTimeZone.GetUtcOffset(due))
            : null;
}
