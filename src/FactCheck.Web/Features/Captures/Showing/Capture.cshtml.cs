using FactCheck.Domain.Captures;
using FactCheck.Web.Features.Captures.Making;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>How far a capture is; once it has ended, the way on to the form that is filled from it, or to its source.</summary>
public sealed class CapturePage(IMediator mediator, CaptureDesk desk, IOptions<CapturingOptions> options) : PageModel
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [FromQuery(Name = "claim")]
    public Guid? Claim { get; set; }

    public CaptureView View { get; private set; } = null!;

    public int? Kilobytes { get; private set; }

    /// <summary>Where the capture is used.</summary>
    public string Onward =>
        View.SourceId is { } source ? Routes.CapturesOf(source)
        : Claim is { } claim ? Routes.EvidenceFromCapture(claim, Id)
        : Routes.RecordCaptured(Id);

    public async Task<IActionResult> OnGetAsync()
    {
        View = await mediator.Send(new GetCapture(Id));
        if (View.State == CaptureState.Asked)
        {
            await desk.Settled(Id, options.Value.Wait, HttpContext.RequestAborted);
            View = await mediator.Send(new GetCapture(Id));
        }
        if (View.State != CaptureState.Asked)
            return LocalRedirect(Onward);
        Kilobytes = await desk.Kilobytes(Id, HttpContext.RequestAborted);
        Response.Headers["Refresh"] = "1";
        return Page();
    }
}
