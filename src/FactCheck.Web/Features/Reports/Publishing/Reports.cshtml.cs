using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Publishing;

[AllowAnonymous, SameForEverybody]
public sealed class ReportsPage(IMediator mediator) : PageModel
{
    public ReportListView View { get; private set; } = null!;

    public async Task OnGetAsync(int page = 1) => View = await mediator.Send(new ListReports(page));
}
