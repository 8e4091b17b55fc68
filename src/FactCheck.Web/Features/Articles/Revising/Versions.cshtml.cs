using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Articles.Revising;

public sealed class VersionsPage(IMediator mediator) : PageModel
{
    public VersionList View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id) => View = await mediator.Send(new ListVersions(id));
}
