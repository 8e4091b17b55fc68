using FactCheck.Web.Features.Captures.Showing;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Captures.Asking;

public sealed class RecaptureSourcePage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    public SourceCaptures View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Page(Show());

    public Task<IActionResult> OnPostAsync() =>
        Do(new RecaptureSource { SourceId = Id }, _ => Routes.CapturesOf(Id), "The page is being captured.");

    protected override async Task Show() => View = await Mediator.Send(new ListCaptures(Id));
}
