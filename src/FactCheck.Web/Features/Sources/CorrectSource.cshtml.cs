using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources;

public sealed class CorrectSourcePage(IMediator mediator) : FormPage(mediator)
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public CorrectSource Command { get; set; } = new();

    public SourceView View { get; private set; } = null!;

    /// <summary>How many approvals end by a correction.</summary>
    public int Approved => Count(ReviewState.Approved);

    /// <summary>How many submissions end by it.</summary>
    public int Submitted => Count(ReviewState.AwaitingApproval);

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        var about = View.About;
        (Command.Version, Command.Type, Command.Title) = (View.Version, about.Type, about.Title);
        (Command.Publisher, Command.Author, Command.Address) = (about.Publisher, about.Author, about.Address);
        (Command.PublishedOn, Command.AccessedOn) = (about.PublishedOn, about.AccessedOn);
        (Command.Standing, Command.SecondaryReason) = (about.Standing, about.SecondaryReason);
        (Command.Interests, Command.NoCaptureReason) = (about.Interests, about.NoCaptureReason);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.SourceId = Id;
        return Do(Command, _ => Routes.Source(Id), "The source is corrected; the claims that rest on it follow.");
    }

    protected override async Task Show() => View = await Mediator.Send(new GetSource(Id));

    protected override void SawVersion(int version) => Command.Version = version;

    private int Count(ReviewState state) => View.Uses.Where(u => u.State == state).DistinctBy(u => u.ClaimId).Count();
}
