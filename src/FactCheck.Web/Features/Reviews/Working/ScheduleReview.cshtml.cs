using FactCheck.Web.Features.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Reviews.Working;

public sealed class ScheduleReviewPage(IMediator mediator, TimeProvider clock) : ClaimFormPage<ScheduleReview>(mediator)
{
    public string Zone => new DueForm(Claim, clock.LocalTimeZone).Hint;

    public Task<IActionResult> OnPostAsync() => Do(Command, "The due date was saved.");

    protected override void Fill() => Command.DueAt = new DueForm(Claim, clock.LocalTimeZone).Typed;
}
