using FactCheck.Web.Features.Articles.Noting;
using FactCheck.Web.Features.Reviews;
using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Claims.Page;

public sealed class ClaimPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public ClaimView Claim { get; private set; } = null!;

    public ClaimHistoryView History { get; private set; } = null!;

    /// <summary>The writer's notes that touch it.</summary>
    public ClaimNotes Notes { get; private set; } = null!;

    public NextSteps Steps { get; private set; } = null!;

    public bool IsOverdue => Claim is { IsSettled: false, IsHistory: false } && Claim.DueAt < clock.GetUtcNow();

    public async Task OnGetAsync(Guid id)
    {
        Claim = await mediator.Send(new GetClaim(id));
        History = await mediator.Send(new GetClaimHistory(id, Last: 8));
        Notes = await mediator.Send(new GetClaimNotes(id));
        Steps = NextSteps.For(Claim);
    }
}
