using FactCheck.Domain;
using FactCheck.Domain.People;
using FactCheck.Domain.Reviews;
using FactCheck.Web.Features.Articles.Bench;
using FactCheck.Web.Features.Shared;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace FactCheck.Web.Features.Articles.Drawing;

/// <summary>A page with the proof, its claims and what can be done there; it knows the forms by the names of their partials
/// alone.</summary>
public abstract class BenchPage(IMediator mediator, CurrentUser user) : FormPage(mediator)
{
    /// <summary>The header by which the script asks for a part of the page alone.</summary>
    public const string PartHeader = "X-Part";

    [FromRoute]
    public Guid Id { get; set; }

    public WorkbenchView View { get; private set; } = null!;

    public Actor Actor => user.Actor;

    /// <summary>Null, or why this person cannot mark a claim.</summary>
    public Refusal? WhyNotMark => user.Actor.WhyNot(Permission.CheckClaims);

    /// <summary>The partial with the form that marks another claim; its model is this page.</summary>
    public abstract string MarkForm { get; }

    /// <summary>The partial with what can be done to the mark of the claim in hand; its model is the claim's id.</summary>
    public abstract string MarkTools { get; }

    /// <summary>Whether this page is about the form: it was refused, or opened by itself.</summary>
    public virtual bool IsForm => false;

    /// <summary>Whether the script asks for the column beside the proof alone.</summary>
    protected bool IsPart => string.Equals(Request.Headers[PartHeader], "hand", StringComparison.Ordinal);

    /// <summary>What the claim in hand asks of this person.</summary>
    public string NextStep(ClaimLine claim) =>
        claim.State switch
        {
            ReviewState.AwaitingApproval when claim.Proposed is null && user.Actor.May(Permission.ApproveVerdicts) => "Review this verdict",
            ReviewState.Open or ReviewState.InProgress or ReviewState.ChangesRequested when WhyNotMark is null => "Work on this claim",
            _ => "Open this claim",
        };

    // One address, two answers: what keeps answers must tell them apart.
    public override Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.Append("Vary", PartHeader);
        return base.OnPageHandlerExecutionAsync(context, next);
    }

    protected async Task ShowAt(Guid? claim) => View = await Mediator.Send(new GetWorkbench(Id, claim));

    protected override Task Show() => ShowAt(null);
}
