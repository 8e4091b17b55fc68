using FactCheck.Web.Features.Captures.Asking;
using FactCheck.Web.Features.Captures.Showing;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources.Recording;

public sealed class RecordSourcePage(IMediator mediator, TimeProvider clock) : FormPage(mediator)
{
    [BindProperty]
    public RecordSource Command { get; set; } = new();

    /// <summary>A capture to begin with.</summary>
    [FromQuery(Name = "capture")]
    public Guid? FromCapture { get; set; }

    public CaptureView? Capture { get; private set; }

    public FindingView Finding { get; private set; } = null!;

    /// <summary>Sources of the library that are probably the one described; asked for once the form was sent.</summary>
    public IReadOnlyList<AlikeSource> Alike { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        Command.CaptureId = FromCapture;
        await Show();
        if (Capture is null)
            return Page();
        if (Capture.SourceId is { } recorded)
            return LocalRedirect(Routes.Source(recorded));
        var page = CapturedParticulars.Of(Capture, clock);
        (Command.Type, Command.Title, Command.Publisher, Command.Author) = (page.Type, page.Title, page.Publisher, page.Author);
        (Command.Address, Command.PublishedOn, Command.AccessedOn) = (page.Address, page.PublishedOn, page.AccessedOn);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => Do(Command, Routes.Source, "The source is recorded.");

    protected override async Task Show()
    {
        Finding = await Mediator.Send(new GetFinding());
        Capture = Command.CaptureId is { } capture ? await Mediator.Send(new GetCapture(capture)) : null;
        ViewData["Captured"] = Capture?.Page is not null;
        if (HttpMethods.IsPost(Request.Method))
            Alike = await Mediator.Send(new ListAlike(Command.Title, Command.Address, Unfinished: false));
    }
}
