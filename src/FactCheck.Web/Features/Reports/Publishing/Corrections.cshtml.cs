using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Publishing;

[AllowAnonymous, SameForEverybody]
public sealed class CorrectionsPage(IMediator mediator) : PageModel
{
    public CorrectionsView View { get; private set; } = null!;

    public async Task OnGetAsync([FromQuery] int page = 1) => View = await mediator.Send(new ListCorrections(page));
}
