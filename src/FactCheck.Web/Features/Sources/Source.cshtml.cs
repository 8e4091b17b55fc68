using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Sources;

public sealed class SourcePage(IMediator mediator) : PageModel
{
    public SourceView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id) => View = await mediator.Send(new GetSource(id));
}
