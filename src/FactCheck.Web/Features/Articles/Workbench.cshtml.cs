using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles;

public sealed class WorkbenchPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    public Task<IActionResult> OnGetAsync(Guid? claim) => Page(ShowAt(claim));
}
