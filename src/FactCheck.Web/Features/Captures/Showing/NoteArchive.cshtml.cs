using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Captures.Showing;

public sealed class NoteArchivePage(IMediator mediator) : CaptureFormPage(mediator)
{
    [BindProperty]
    public NoteArchive Command { get; set; } = new();

    public string Back => View.SourceId is { } source ? Routes.CapturesOf(source) : Routes.Capture(Id);

    public async Task<IActionResult> OnPostAsync()
    {
        Command.CaptureId = Id;
        await Show();
        return await Do(Command, _ => Back, "The archive’s address is noted.");
    }

    protected override void SawVersion(int version) => Command.Version = version;
}
