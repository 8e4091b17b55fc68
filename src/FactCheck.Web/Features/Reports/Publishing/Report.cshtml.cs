using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Publishing;

/// <summary>The newest version of a report; with a version in the address, exactly that one.</summary>
[AllowAnonymous, SameForEverybody]
public sealed class ReportPage(IMediator mediator) : PageModel
{
    public ReportView View { get; private set; } = null!;

    public async Task OnGetAsync(string code, int? version) => View = await mediator.Send(new GetReport(code, version));
}
