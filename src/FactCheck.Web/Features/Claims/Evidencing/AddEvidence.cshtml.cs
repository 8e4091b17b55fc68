using FactCheck.Web.Features.Articles.Noting;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace FactCheck.Web.Features.Claims.Evidencing;

public sealed class AddEvidencePage(IMediator mediator, TimeProvider clock) : ClaimFormPage<AddEvidence>(mediator)
{
    private NoteView? _lead;

    public IReadOnlyList<SelectListItem> Library { get; private set; } = [];

    /// <summary>A source to begin with, from the address of a link in the library.</summary>
    [FromQuery(Name = "source")]
    public Guid? Source { get; set; }

    /// <summary>A note of the writer to begin with.</summary>
    [FromQuery(Name = "note")]
    public Guid? Note { get; set; }

    public Task<IActionResult> OnPostAsync() => Do(Command, "The evidence was added.");

    protected override async Task Show()
    {
        await base.Show();
        _lead = Note is { } note ? await Mediator.Send(new GetNote(Id, note)) : null;
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
        (Command.Title, Command.Address) = (_lead?.Title, _lead?.Lead);
        // Whoever takes it over decides what of it a reader is to read.
        Command.Note =
            _lead?.Words is { } words && words.Length <= 2000 && !string.Equals(words, _lead.Title, StringComparison.Ordinal)
                ? words
                : null;
        Command.AccessedOn = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }
}
