using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Bench;

public sealed class WorkbenchPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    public async Task<IActionResult> OnGetAsync(Guid? claim)
    {
        await ShowAt(claim);
        return IsPart ? Partial("_HandClaim", this) : Page();
    }
}
