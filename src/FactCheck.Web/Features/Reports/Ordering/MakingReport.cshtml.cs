using FactCheck.Domain.Reports;
using FactCheck.Web.Features.Reports.Making;
using FactCheck.Web.Features.Reports.Overview;
using FactCheck.Web.Features.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace FactCheck.Web.Features.Reports.Ordering;

/// <summary>How far an order is; it asks again by itself, also without script.</summary>
public sealed class MakingReportPage(IMediator mediator, PressRoom room) : PageModel
{
    public ArticleReportView View { get; private set; } = null!;

    public OrderView Order { get; private set; } = null!;

    public int? Before { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        View = await mediator.Send(new GetArticleReport(id, Request.SiteAddress()));
        if (View.Order is not { } order)
            return LocalRedirect(Routes.ArticleReport(id));
        (Order, Before) = (order, await room.Before(order.Id, HttpContext.RequestAborted));
        if (order.State == IssueState.Waiting)
            Response.Headers["Refresh"] = "1";
        return Page();
    }
}
