using MediatR;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Captures.Showing;

public sealed class CaptureTextPage(IMediator mediator) : PageModel
{
    public CaptureTextView View { get; private set; } = null!;

    public async Task OnGetAsync(Guid id) => View = await mediator.Send(new GetCaptureText(id));
}
