using FactCheck.Web.Security;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>Somebody else's bytes: only ever to be saved.</summary>
public sealed class CaptureFilePage(IMediator mediator) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var file = await mediator.Send(new GetCaptureFile(id));
        Headers.Sandbox(HttpContext);
        return new FileStreamResult(file, "application/wacz") { FileDownloadName = $"capture-{id}.wacz" };
    }
}
