using FactCheck.Web.Features.Captures.Showing;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Captures.Asking;

public sealed class AskCaptureAgainPage(IMediator mediator) : CaptureFormPage(mediator)
{
    [BindProperty]
    public AskCaptureAgain Command { get; set; } = new();

    [BindProperty(Name = "claim", SupportsGet = true)]
    public Guid? Claim { get; set; }

    public Task<IActionResult> OnPostAsync()
    {
        Command.CaptureId = Id;
        return Do(Command, _ => Routes.Capture(Id, Claim), "It is tried again.");
    }

    protected override void SawVersion(int version) => Command.Version = version;
}
