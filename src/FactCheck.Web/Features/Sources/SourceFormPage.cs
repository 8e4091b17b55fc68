using FactCheck.Domain.Reviews;
using FactCheck.Web.Commands;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Sources;

/// <summary>A command about one source that carries the version its form showed; its page takes the id from the address.</summary>
public interface ISourceCommand : ICommand
{
    Guid SourceId { get; set; }

    int Version { get; set; }
}

/// <summary>What the partials of a source's forms need of their page.</summary>
public interface ISourceForm
{
    Guid Id { get; }

    SourceView View { get; }

    IReadOnlyList<Change> Changes { get; }

    /// <summary>How many approvals end if what rests on the source reads differently.</summary>
    int Approved => Count(ReviewState.Approved);

    /// <summary>How many submissions end by it.</summary>
    int Submitted => Count(ReviewState.AwaitingApproval);

    private int Count(ReviewState state) => View.Uses.Where(u => u.State == state).DistinctBy(u => u.ClaimId).Count();
}

/// <summary>A page with one form about one source.</summary>
public abstract class SourceFormPage<TCommand>(IMediator mediator) : FormPage(mediator), ISourceForm
    where TCommand : ISourceCommand, new()
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public TCommand Command { get; set; } = new();

    public SourceView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        Command.Version = View.Version;
        Fill(View);
        return Page();
    }

    public Task<IActionResult> OnPostAsync()
    {
        Command.SourceId = Id;
        return Do(Command, _ => Routes.Source(Id), Done);
    }

    /// <summary>The word of confirmation.</summary>
    protected abstract string Done { get; }

    /// <summary>Puts what is stored into the form before it is shown for the first time.</summary>
    protected virtual void Fill(SourceView view) { }

    protected override async Task Show() => View = await Mediator.Send(new GetSource(Id));

    protected override void SawVersion(int version) => Command.Version = version;
}
