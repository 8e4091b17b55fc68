using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Sources;

public sealed class SourcesPage(IMediator mediator) : PageModel
{
    [FromQuery]
    public string? Q { get; set; }

    public IReadOnlyList<SourceLine> Sources { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Q);

    public async Task OnGetAsync() => Sources = await mediator.Send(new ListSources(Q));
}
