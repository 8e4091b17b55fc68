using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Claims;

/// <summary>What the partials of a claim's forms need of their page.</summary>
public interface IClaimForm
{
    ClaimView Claim { get; }

    IReadOnlyList<Change> Changes { get; }
}

/// <summary>A page with one form about one claim. The address says which claim, whatever else is posted.</summary>
public abstract class ClaimFormPage<TCommand>(IMediator mediator) : FormPage(mediator), IClaimForm
    where TCommand : IClaimCommand, new()
{
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    [BindProperty]
    public TCommand Command { get; set; } = new();

    public ClaimView Claim { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await Show();
        SawVersion(Claim.Version);
        Fill();
        return Page();
    }

    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Command.ClaimId = Id;
        FromAddress();
        return base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Takes more of the address than the claim's id into the command.</summary>
    protected virtual void FromAddress() { }

    /// <summary>Puts what is stored into the form before it is shown for the first time.</summary>
    protected virtual void Fill() { }

    protected override async Task Show() => Claim = await Mediator.Send(new GetClaim(Id));

    protected override void SawVersion(int version)
    {
        if (Command is IVersionedClaimCommand versioned)
            versioned.Version = version;
    }

    /// <summary>Sends the command and goes back to the claim.</summary>
    protected Task<IActionResult> Do<T>(Commands.IChange<T> command, string done) => Do(command, _ => Routes.Claim(Id), done);
}
