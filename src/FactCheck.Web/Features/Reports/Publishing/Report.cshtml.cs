using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Publishing;

[AllowAnonymous]
public sealed class ReportPage(IMediator mediator) : PageModel
{
    public ReportView View { get; private set; } = null!;

    public async Task OnGetAsync(string code) => View = await mediator.Send(new GetReport(code));
}
