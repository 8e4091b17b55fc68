using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Claims.Page;

public sealed class ClaimHistoryPage(IMediator mediator) : PageModel, IClaimForm
{
    public ClaimView Claim { get; private set; } = null!;

    public ClaimHistoryView History { get; private set; } = null!;

    public IReadOnlyList<Change> Changes => [];

    public async Task OnGetAsync(Guid id)
    {
        Claim = await mediator.Send(new GetClaim(id));
        History = await mediator.Send(new GetClaimHistory(id));
    }
}
