using FactCheck.Web.Features.Claims;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Reviews.Working;

public sealed class AssignReviewPage(IMediator mediator, People people, TimeProvider clock) : ClaimFormPage<AssignReview>(mediator)
{
    public IReadOnlyList<SelectListItem> Checkers { get; private set; } = [];

    public DueForm Due => new(Claim, clock.LocalTimeZone);

    public Task<IActionResult> OnPostAsync() => Do(Command, "Assigned.");

    protected override async Task Show()
    {
        await base.Show();
        Checkers = [.. (await people.WhoCheck(HttpContext.RequestAborted)).Select(p => new SelectListItem(p.Name, p.Id.ToString()))];
    }

    protected override void Fill() => Command.Assignee = Claim.Assignee?.Id;
}
