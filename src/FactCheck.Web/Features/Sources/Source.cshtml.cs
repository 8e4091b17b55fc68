using FactCheck.Web.Features.Captures.Showing;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Sources;

public sealed class SourcePage(IMediator mediator) : PageModel
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public SourceView View { get; private set; } = null!;

    public SourceCaptures Captures { get; private set; } = null!;

    public async Task OnGetAsync() =>
        (View, Captures) = (await mediator.Send(new GetSource(Id)), await mediator.Send(new ListCaptures(Id)));
}
