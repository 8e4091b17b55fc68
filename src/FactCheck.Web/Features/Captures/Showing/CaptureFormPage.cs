using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Captures.Showing;

/// <summary>A page with one form about one capture.</summary>
public abstract class CaptureFormPage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public CaptureView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        SawVersion(View.Version);
        return Page();
    }

    protected override async Task Show() => View = await Mediator.Send(new GetCapture(Id));
}
