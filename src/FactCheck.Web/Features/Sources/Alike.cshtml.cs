using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Sources;

/// <summary>What a form offers while a source is described in it; a piece of a page, for scripts.</summary>
public sealed class AlikePage(IMediator mediator) : PageModel
{
    public IReadOnlyList<AlikeSource> Sources { get; private set; } = [];

    public async Task OnGetAsync(string? title, string? address) =>
        Sources = await mediator.Send(new ListAlike(title, address, Unfinished: true), HttpContext.RequestAborted);
}
