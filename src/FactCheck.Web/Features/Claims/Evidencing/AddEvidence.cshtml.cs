using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Claims.Evidencing;

public sealed class AddEvidencePage(IMediator mediator, TimeProvider clock) : ClaimFormPage<AddEvidence>(mediator)
{
    public IReadOnlyList<SelectListItem> Library { get; private set; } = [];

    /// <summary>A source to begin with, from the address of a link in the library.</summary>
    [FromQuery(Name = "source")]
    public Guid? Source { get; set; }

    public Task<IActionResult> OnPostAsync() => Do(Command, "The evidence was added.");

    protected override async Task Show()
    {
        await base.Show();
        var sources = await Mediator.Send(new ListReusableSources());
        var groups = sources
            .Select(s => s.Headline ?? "Not used yet")
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(h => h, h => new SelectListGroup { Name = h }, StringComparer.Ordinal);
        Library =
        [
            .. sources.Select(s => new SelectListItem
            {
                Value = s.Id.ToString(),
                Text = s.Publisher is null ? s.Title : $"{s.Title}, {s.Publisher}",
                Group = groups[s.Headline ?? "Not used yet"],
            }),
        ];
    }

    protected override void Fill()
    {
        Command.SourceId = Source;
        Command.AccessedOn = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
