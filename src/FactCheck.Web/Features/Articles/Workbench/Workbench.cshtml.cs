using FactCheck.Web.Features.Articles.Marking;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Workbench;

public sealed class WorkbenchPage(IMediator mediator, CurrentUser user) : MarkPage(mediator, user)
{
    public async Task<IActionResult> OnGetAsync(Guid? claim)
    {
        await ShowAt(claim);
        return IsPart ? Partial("~/Features/Articles/Drawing/_HandClaim.cshtml", this) : Page();
    }
}
