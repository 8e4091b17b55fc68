using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class VersionPage(IMediator mediator) : PageModel
{
    public VersionView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id, int number) => View = await mediator.Send(new GetVersion(id, number));
}
