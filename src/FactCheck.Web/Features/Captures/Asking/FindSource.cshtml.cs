using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Captures.Asking;

public sealed class FindSourcePage(IMediator mediator) : FormPage(mediator)
{
    [BindProperty]
    public FindSource Command { get; set; } = new();

    public FindingView View { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => Page(Show());

    public Task<IActionResult> OnPostAsync() => Do(Command, found => new Next(To(found), Word(found)));

    protected override async Task Show() => View = await Mediator.Send(new GetFinding());

    private string To(FoundSource found) =>
        (found, Command.ClaimId) switch
        {
            ({ SourceId: { } source }, { } claim) => Routes.EvidenceFromSource(claim, source),
            ({ SourceId: { } source }, null) => Routes.Source(source),
            ({ CaptureId: { } capture }, var claim) => Routes.Capture(capture, claim),
            (_, { } claim) => Routes.EvidenceTitled(claim, found.Title!),
            _ => Routes.SourcesWith(found.Title!),
        };

    private static string? Word(FoundSource found) => found.SourceId is null ? null : "The library has this source already.";
}
