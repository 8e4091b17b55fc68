using FactCheck.Web.Features.Articles.Noting;
using FactCheck.Web.Features.Captures.Asking;
using FactCheck.Web.Features.Captures.Showing;
using FactCheck.Web.Features.Sources;
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

    /// <summary>A capture to begin with.</summary>
    [FromQuery(Name = "capture")]
    public Guid? FromCapture { get; set; }

    /// <summary>A title to begin with.</summary>
    [FromQuery(Name = "title")]
    public string? Title { get; set; }

    /// <summary>What the new source was captured as; null where it was not.</summary>
    public CaptureView? Capture { get; private set; }

    public FindingView Finding { get; private set; } = null!;

    /// <summary>Sources of the library that are probably the one described; asked for once the form was sent.</summary>
    public IReadOnlyList<AlikeSource> Alike { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Do(Command, "The evidence was added.");

    protected override async Task Show()
    {
        await base.Show();
        _lead = Note is { } note ? await Mediator.Send(new GetNote(Id, note)) : null;
        Finding = await Mediator.Send(new GetFinding());
        if ((Command.CaptureId ?? FromCapture) is { } capture)
            Capture = await Mediator.Send(new GetCapture(capture));
        ViewData["Captured"] = Capture?.Page is not null;
        if (HttpMethods.IsPost(Request.Method) && Command.SourceId is null)
            Alike = await Mediator.Send(new ListAlike(Command.Title, Command.Address, Unfinished: false));
        var sources = await Mediator.Send(new ListReusableSources(Claim.ArticleId, Command.SourceId ?? Source));
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
        (Command.Title, Command.Address) = (_lead?.Title ?? Title, _lead?.Lead);
        // Whoever takes it over decides what of it a reader is to read.
        Command.Note =
            _lead?.Words is { } words && words.Length <= 2000 && !string.Equals(words, _lead.Title, StringComparison.Ordinal)
                ? words
                : null;
        Command.AccessedOn = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        if (Capture is { SourceId: null })
            FillFrom(CapturedParticulars.Of(Capture, clock));
    }

    private void FillFrom(CapturedParticulars page)
    {
        Command.CaptureId = Capture!.Id;
        (Command.Type, Command.Title, Command.Publisher, Command.Author) = (page.Type, page.Title, page.Publisher, page.Author);
        (Command.Address, Command.PublishedOn) = (page.Address, page.PublishedOn);
        Command.AccessedOn = page.AccessedOn ?? Command.AccessedOn;
    }
}
