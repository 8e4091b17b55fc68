using FactCheck.Web.Features.Articles.Drawing;
using FactCheck.Web.Identity;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace FactCheck.Web.Features.Articles.Marking;

/// <summary>A page with a bench on which claims can be marked.</summary>
public abstract class MarkPage(IMediator mediator, CurrentUser user) : BenchPage(mediator, user)
{
    [BindProperty]
    public MarkClaim Command { get; set; } = new();

    public override string MarkForm => "~/Features/Articles/Marking/_MarkForm.cshtml";

    public override string MarkTools => "~/Features/Articles/Marking/_MarkTools.cshtml";
}
